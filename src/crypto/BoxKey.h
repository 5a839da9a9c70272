// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Random.h"
#include "crypto/Scrypt.h"

namespace scout::crypto {

/// How the key of a sealed box comes about. Not secret: it stands in the header of the box.
struct KeyRecipe {
    enum class Source : std::uint8_t {
        Passphrase = 1, ///< scrypt with `cost` and `salt`
        KeyFile = 2, ///< 32 random bytes, mixed with `salt`; `cost` is all zero
    };
    static constexpr std::size_t kSaltSize = 16;

    Source source = Source::Passphrase;
    ScryptCost cost;
    std::string salt;

    bool operator==(const KeyRecipe&) const = default;
};

KeyRecipe passphraseRecipe(RandomSource& random, const ScryptCost& cost = {});
KeyRecipe keyFileRecipe(RandomSource& random);

/// The key of a sealed box, ready to use. Deriving one from a passphrase is slow, so keep it for as long as
/// boxes of the same recipe are sealed and opened.
class BoxKey {
public:
    static constexpr std::size_t kKeyFileSize = 32;
    static constexpr std::size_t kCheckSize = 16;

    /// `input` is the passphrase or the content of the key file. Errors: BadRequest "empty_passphrase" or
    /// "bad_key_file", Storage "out_of_memory".
    static Result<BoxKey> derive(KeyRecipe recipe, const Secret& input);

    const KeyRecipe& recipe() const noexcept { return m_recipe; }
    /// 32 bytes for AES-256.
    const Secret& cipherKey() const noexcept { return m_cipherKey; }
    /// kCheckSize bytes that tell a wrong key from damage, and nothing else about the key.
    const std::string& check() const noexcept { return m_check; }

private:
    BoxKey(KeyRecipe recipe, const Secret& master);

    KeyRecipe m_recipe;
    Secret m_cipherKey;
    std::string m_check;
};

} // namespace scout::crypto
