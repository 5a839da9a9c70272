// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/VaultFile.h"

#include "base/Log.h"
#include "crypto/SealedBox.h"
#include "settings/AtomicFile.h"
#include "settings/FileLock.h"

namespace scout::secrets {

namespace {

constexpr std::chrono::seconds kLockLimit(20);

/// The same failure in the words of the vault, with its path.
Error vaultFault(const Error& box, const std::filesystem::path& path)
{
    if (box.code == "box_wrong_key")
        return {ErrorKind::Storage, "vault_wrong_key",
            "The passphrase or key file does not open the vault " + path.string()
                + ". Check SCOUT_VAULT_PASSPHRASE or SCOUT_VAULT_KEY_FILE."};
    if (box.code == "box_newer" || box.code == "vault_newer")
        return {ErrorKind::Storage, "vault_newer",
            "The vault " + path.string()
                + " was written by a newer version of Scout Desktop. Update this one."};
    if (box.code.starts_with("box_") || box.code == "vault_damaged")
        return {ErrorKind::Storage, "vault_damaged",
            "The vault " + path.string() + " is damaged: " + box.message
                + " Restore it from a backup, or sign in again: it is then kept aside and a new one made."};
    return box;
}

Error wrongSource(VaultKey::Source needed, const std::filesystem::path& path)
{
    const bool needsFile = needed == VaultKey::Source::KeyFile;
    return {ErrorKind::Storage, "vault_wrong_key",
        "The vault " + path.string()
            + (needsFile
                    ? " opens with a key file, not with a passphrase. Set SCOUT_VAULT_KEY_FILE and unset "
                      "SCOUT_VAULT_PASSPHRASE."
                    : " opens with a passphrase, not with a key file. Set SCOUT_VAULT_PASSPHRASE.")};
}

std::filesystem::path lockOf(std::filesystem::path path)
{
    path += ".lock";
    return path;
}

crypto::KeyRecipe newRecipe(VaultKey::Source source, crypto::ScryptCost cost)
{
    crypto::SystemRandom random;
    const bool isFile = source == VaultKey::Source::KeyFile;
    return isFile ? crypto::keyFileRecipe(random) : crypto::passphraseRecipe(random, cost);
}

} // namespace

VaultFile::VaultFile(std::filesystem::path path, VaultKey key, crypto::ScryptCost cost)
    : m_path(std::move(path))
    , m_key(std::move(key))
    , m_cost(cost)
{ }

Result<Secrets> VaultFile::load()
{
    const auto box = settings::readFile(m_path);
    if (!box)
        return box.error().code == "file_missing" ? Result<Secrets>(Secrets()) : box.error();
    const auto recipe = crypto::recipeOf(*box);
    if (!recipe)
        return vaultFault(recipe.error(), m_path);
    if (recipe->source != m_key.source)
        return wrongSource(recipe->source, m_path);
    const auto key = keyFor(*recipe);
    if (!key)
        return key.error();
    const auto text = crypto::open(*box, *key);
    if (!text)
        return vaultFault(text.error(), m_path);
    auto secrets = decodeSecrets(*text);
    if (!secrets)
        return vaultFault(secrets.error(), m_path);
    return secrets;
}

Result<void> VaultFile::change(const std::function<void(Secrets&)>& edit)
{
    const auto lock = settings::FileLock::acquire(lockOf(m_path), kLockLimit);
    if (!lock)
        return lock.error();
    auto secrets = load();
    if (!secrets && secrets.error().code != "vault_damaged")
        return std::move(secrets).error();
    if (!secrets) {
        const auto aside = settings::setAside(m_path);
        if (!aside)
            return aside.error();
        log::area(log::Area::Secrets).warn("the vault was damaged and is now {}", aside->string());
        secrets = Secrets();
    }
    edit(*secrets);
    return save(*secrets);
}

Result<void> VaultFile::save(const Secrets& secrets)
{
    const auto key = keyForNewBox();
    if (!key)
        return key.error();
    crypto::SystemRandom random;
    return settings::writeFile(m_path, crypto::seal(encodeSecrets(secrets), *key, random));
}

Result<void> VaultFile::rekey(const VaultKey& newKey)
{
    const auto lock = settings::FileLock::acquire(lockOf(m_path), kLockLimit);
    if (!lock)
        return lock.error();
    std::error_code ignored;
    if (!std::filesystem::exists(m_path, ignored))
        return Error{
            ErrorKind::NotFound, "vault_missing", "There is no vault at " + m_path.string() + " yet."};
    const auto secrets = load();
    if (!secrets)
        return secrets.error();
    crypto::SystemRandom random;
    const auto key = crypto::BoxKey::derive(newRecipe(newKey.source, m_cost), newKey.input);
    if (!key)
        return key.error();
    return settings::writeFile(m_path, crypto::seal(encodeSecrets(*secrets), *key, random));
}

Result<crypto::BoxKey> VaultFile::keyFor(const crypto::KeyRecipe& recipe)
{
    const std::lock_guard guard(m_mutex);
    if (m_derived && m_derived->recipe() == recipe)
        return *m_derived;
    auto key = crypto::BoxKey::derive(recipe, m_key.input);
    if (key)
        m_derived = *key;
    return key;
}

/// The key that opened the box before, or one of a new recipe for a new vault.
Result<crypto::BoxKey> VaultFile::keyForNewBox()
{
    const auto box = settings::readFile(m_path);
    if (box) {
        const auto recipe = crypto::recipeOf(*box);
        return recipe ? keyFor(*recipe) : recipe.error();
    }
    return keyFor(newRecipe(m_key.source, m_cost));
}

} // namespace scout::secrets
