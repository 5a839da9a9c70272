// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/KeyController.h"

#include "async/RunInPool.h"
#include "settings/AtomicFile.h"

namespace scout::connections {

namespace {

constexpr std::size_t kLargestKeyFile = 1 << 20;

Result<KeyPair> readFiles(const KeyController::Files& files, TimePoint now)
{
    auto key = settings::readFile(files.key, kLargestKeyFile);
    if (!key)
        return key.error();
    auto certificate = settings::readFile(files.certificate, kLargestKeyFile);
    if (!certificate)
        return certificate.error();
    return readKeyPair(Secret(std::move(key).value()), files.passphrase, *certificate, now);
}

} // namespace

KeyController::KeyController(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{ }

void KeyController::make(KeyOrder order)
{
    begin();
    m_tasks.start(makeInPool(std::move(order)));
}

void KeyController::read(Files files)
{
    begin();
    m_tasks.start(readInPool(std::move(files)));
}

void KeyController::saveCertificate(std::filesystem::path file)
{
    m_tasks.start(save(std::move(file), Secret(m_pair->certificate.pem()), false));
}

void KeyController::saveKey(std::filesystem::path file, Secret passphrase)
{
    m_tasks.start(save(std::move(file), m_pair->key.encryptedPem(passphrase), true));
}

Task<> KeyController::makeInPool(KeyOrder order)
{
    auto work = [order = std::move(order)] { return makeKeyPair(order); };
    auto made = co_await runInPool(std::move(work));
    finish(std::move(made), true);
}

Task<> KeyController::readInPool(Files files)
{
    auto work = [files = std::move(files), now = m_clock.now()] { return readFiles(files, now); };
    auto read = co_await runInPool(std::move(work));
    finish(std::move(read), false);
}

Task<> KeyController::save(std::filesystem::path file, Secret bytes, bool isPrivate)
{
    const auto access = isPrivate ? settings::FileAccess::OwnerOnly : settings::FileAccess::Everyone;
    auto work = [file, bytes = std::move(bytes), access] {
        return settings::writeFile(file, bytes.reveal(), access);
    };
    auto written = co_await runInPool(std::move(work));
    if (written)
        Q_EMIT saved(QString::fromStdString(file.string()));
    else
        Q_EMIT saveFailed(written.error());
}

void KeyController::begin()
{
    m_tasks.cancelAll();
    m_working = true;
    m_error.reset();
    Q_EMIT changed();
}

void KeyController::finish(Result<KeyPair> outcome, bool isNew)
{
    m_working = false;
    m_isNew = isNew;
    m_pair.reset();
    if (outcome)
        m_pair = std::move(outcome).value();
    else
        m_error = outcome.error();
    Q_EMIT changed();
}

} // namespace scout::connections
