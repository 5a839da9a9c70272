// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Base64.h"

#include <cstdint>

namespace scout::crypto {

namespace {

constexpr std::string_view kStandard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kUrlSafe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string encode(std::string_view bytes, std::string_view alphabet)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(c);
        for (bits += 8; bits >= 6; bits -= 6)
            text += alphabet[(buffer >> (bits - 6)) & 63];
    }
    if (bits > 0)
        text += alphabet[(buffer << (6 - bits)) & 63];
    return text;
}

Error refuse(const char* reason)
{
    return {ErrorKind::BadRequest, "bad_base64", reason};
}

/// `text` without its padding.
Result<std::string> decode(std::string_view text, std::string_view alphabet)
{
    if (text.size() % 4 == 1)
        return refuse("The Base64 text is cut off.");
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3 + 2);
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const auto digit = alphabet.find(c);
        if (digit == std::string_view::npos)
            return refuse("The Base64 text holds a character that does not belong there.");
        buffer = (buffer << 6) | static_cast<std::uint32_t>(digit);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((buffer >> bits) & 255);
        }
    }
    if ((buffer & ((1U << bits) - 1)) != 0)
        return refuse("The Base64 text ends in bits that belong to no byte.");
    return bytes;
}

} // namespace

std::string toBase64(std::string_view bytes)
{
    std::string text = encode(bytes, kStandard);
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

Result<std::string> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return refuse("The Base64 text is cut off or lacks its padding.");
    if (text.ends_with("=="))
        text.remove_suffix(2);
    else if (text.ends_with('='))
        text.remove_suffix(1);
    return decode(text, kStandard);
}

std::string toBase64Url(std::string_view bytes)
{
    return encode(bytes, kUrlSafe);
}

Result<std::string> fromBase64Url(std::string_view text)
{
    return decode(text, kUrlSafe);
}

} // namespace scout::crypto
