// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Gzip.h"

#include <zlib.h>

#include <cassert>

namespace scout::demoorg {

std::string gzip(std::string_view bytes)
{
    z_stream stream{};
    constexpr int kGzipFormat = 15 + 16; // the largest window, with gzip's header and trailer
    constexpr int kMemoryLevel = 8;
    [[maybe_unused]] int state =
        deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, kGzipFormat, kMemoryLevel, Z_DEFAULT_STRATEGY);
    assert(state == Z_OK);
    std::string compressed(deflateBound(&stream, uLong(bytes.size())), '\0');
    // zlib's interface is not const-correct: it only reads what next_in points to.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(compressed.data());
    stream.avail_out = uInt(compressed.size());
    state = deflate(&stream, Z_FINISH);
    assert(state == Z_STREAM_END);
    compressed.resize(stream.total_out);
    deflateEnd(&stream);
    return compressed;
}

} // namespace scout::demoorg
