// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/VaultContents.h"

#include <cstdint>
#include <optional>

namespace scout::secrets {

namespace {

constexpr char kVersion = 1;

void append(std::string& text, std::string_view bytes)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        text += static_cast<char>((bytes.size() >> shift) & 255);
    text += bytes;
}

std::optional<std::string_view> take(std::string_view& text)
{
    if (text.size() < 4)
        return std::nullopt;
    std::uint32_t size = 0;
    for (const char c : text.substr(0, 4))
        size = (size << 8) | static_cast<unsigned char>(c);
    text.remove_prefix(4);
    if (text.size() < size)
        return std::nullopt;
    const auto bytes = text.substr(0, size);
    text.remove_prefix(size);
    return bytes;
}

} // namespace

Secret encodeSecrets(const Secrets& secrets)
{
    std::size_t size = 1;
    for (const auto& [name, secret] : secrets)
        size += 8 + name.size() + secret.reveal().size();
    std::string text;
    text.reserve(size); // growing would leave copies behind
    text += kVersion;
    for (const auto& [name, secret] : secrets) {
        append(text, name);
        append(text, secret.reveal());
    }
    return Secret(std::move(text));
}

Result<Secrets> decodeSecrets(const Secret& text)
{
    std::string_view rest = text.reveal();
    if (rest.empty())
        return Error{ErrorKind::Storage, "vault_damaged", "The vault opened, but there is nothing in it."};
    if (rest.front() != kVersion)
        return Error{
            ErrorKind::Storage, "vault_newer", "The vault was written by a newer version of Scout Desktop."};
    rest.remove_prefix(1);
    Secrets secrets;
    while (!rest.empty()) {
        const auto name = take(rest);
        const auto value = name ? take(rest) : std::nullopt;
        if (!value)
            return Error{
                ErrorKind::Storage, "vault_damaged", "The vault opened, but its list of secrets is cut off."};
        secrets.insert_or_assign(std::string(*name), Secret(std::string(*value)));
    }
    return secrets;
}

} // namespace scout::secrets
