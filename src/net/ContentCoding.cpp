// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ContentCoding.h"

#include "base/Secret.h"
#include "base/Text.h"

#include <zlib.h>

#include <limits>
#include <memory>
#include <new>

namespace scout::net {

namespace {

constexpr int kGzipWindow = 15 + 16; // zlib: largest window, gzip format only
constexpr std::size_t kBlock = 256 * 1024;

Error garbage(std::string message)
{
    return Error{ErrorKind::BadResponse, "network_garbage", std::move(message)};
}

struct InflateEnd {
    void operator()(z_stream* stream) const noexcept
    {
        inflateEnd(stream);
        delete stream;
    }
};
using Inflater = std::unique_ptr<z_stream, InflateEnd>;

Inflater makeInflater(std::string& input)
{
    Inflater stream(new z_stream{});
    stream->next_in = reinterpret_cast<Bytef*>(input.data());
    stream->avail_in = static_cast<uInt>(input.size());
    if (inflateInit2(stream.get(), kGzipWindow) != Z_OK)
        throw std::bad_alloc(); // the only way it can fail
    return stream;
}

/// Inflates the next block onto `output`; gives zlib's verdict.
int inflateBlock(z_stream& stream, std::string& output)
{
    const std::size_t before = output.size();
    output.resize(before + kBlock);
    stream.next_out = reinterpret_cast<Bytef*>(output.data() + before);
    stream.avail_out = static_cast<uInt>(kBlock);
    const int verdict = inflate(&stream, Z_NO_FLUSH);
    output.resize(output.size() - stream.avail_out);
    return verdict;
}

Result<std::string> gunzip(std::string input, std::size_t limit)
{
    if (input.size() > std::numeric_limits<uInt>::max())
        return garbage("An answer is too long to be unpacked.");
    const Inflater stream = makeInflater(input);
    std::string output;
    for (;;) {
        const int verdict = inflateBlock(*stream, output);
        if (output.size() > limit)
            return garbage("An answer grows to more than " + std::to_string(limit) + " bytes when unpacked.");
        if (verdict == Z_STREAM_END) {
            if (stream->avail_in == 0)
                break;
            inflateReset(stream.get()); // a further member of the same file (RFC 1952 section 2.2)
        } else if (verdict == Z_BUF_ERROR) {
            return Error{
                ErrorKind::Network, "network_cut", "The connection ended before the answer was complete."};
        } else if (verdict != Z_OK) {
            return garbage("An answer could not be unpacked.");
        }
    }
    wipe(input);
    return output;
}

} // namespace

Result<std::string> decodeContent(std::string body, std::string_view coding, std::size_t limit)
{
    if (coding.empty() || equalsIgnoreCase(coding, "identity") || body.empty())
        return body;
    if (equalsIgnoreCase(coding, "gzip") || equalsIgnoreCase(coding, "x-gzip"))
        return gunzip(std::move(body), limit);
    return garbage("An answer came packed in a way that was not asked for.");
}

} // namespace scout::net
