// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/BoxKey.h"

#include "crypto/Digest.h"

namespace scout::crypto {

namespace {

// One master, one key a purpose, as HKDF (RFC 5869) expands them; the salt keeps two boxes of one key file
// apart.
Secret expand(const Secret& master, std::string_view salt, std::string_view purpose)
{
    return Secret(hmacSha256(master.reveal(), std::string(salt).append(purpose)));
}

} // namespace

KeyRecipe passphraseRecipe(RandomSource& random, const ScryptCost& cost)
{
    return {KeyRecipe::Source::Passphrase, cost, randomBytes(random, KeyRecipe::kSaltSize)};
}

KeyRecipe keyFileRecipe(RandomSource& random)
{
    return {KeyRecipe::Source::KeyFile, {0, 0, 0}, randomBytes(random, KeyRecipe::kSaltSize)};
}

Result<BoxKey> BoxKey::derive(KeyRecipe recipe, const Secret& input)
{
    if (recipe.source == KeyRecipe::Source::KeyFile) {
        if (input.reveal().size() != kKeyFileSize)
            return Error{ErrorKind::BadRequest, "bad_key_file",
                "A key file holds exactly 32 random bytes; this one holds "
                    + std::to_string(input.reveal().size())
                    + ". Make one with: scout vault init --key-file FILE"};
        return BoxKey(std::move(recipe), input);
    }
    if (input.empty())
        return Error{ErrorKind::BadRequest, "empty_passphrase", "The passphrase is empty."};
    auto master = scrypt(input, recipe.salt, recipe.cost, 32);
    if (!master)
        return std::move(master).error();
    return BoxKey(std::move(recipe), master.value());
}

BoxKey::BoxKey(KeyRecipe recipe, const Secret& master)
    : m_recipe(std::move(recipe))
    , m_cipherKey(expand(master, m_recipe.salt, "scout sealed box 1: cipher"))
    , m_check(expand(master, m_recipe.salt, "scout sealed box 1: check").reveal().substr(0, kCheckSize))
{ }

} // namespace scout::crypto
