// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainJob.h"

#include "async/QtText.h"
#include "async/WithTimeout.h"
#include "crypto/Base64.h"
#include "secrets/Faults.h"
#include "secrets/KeychainProbe.h"

#include <qt6keychain/keychain.h>

#include <memory>

namespace scout::secrets {

using namespace Qt::StringLiterals;

namespace {

const auto kService = u"Scout Desktop"_s;

// QtKeychain takes text, cuts it at a zero byte, and can't tell an empty one from a failure of KWallet. Its
// binary mode makes a second entry of the same name, so whatever is not plain text is marked and encoded.
constexpr std::string_view kEncodedMark = "base64:";

Secret toEntry(const Secret& secret)
{
    const std::string& bytes = secret.reveal();
    const bool plain = !bytes.empty() && bytes.find('\0') == std::string::npos
        && !bytes.starts_with(kEncodedMark) && toUtf8(toQString(bytes)) == bytes;
    return plain ? secret : Secret(std::string(kEncodedMark) + crypto::toBase64(bytes));
}

Error keychainFailed(const std::string& words)
{
    return {ErrorKind::Storage, "keychain_failed",
        "The keychain refused (" + words + "). Look at it with its own program, or restart it."};
}

Result<Secret> fromEntry(Secret entry)
{
    if (entry.empty())
        return keychainFailed("it handed out an empty entry");
    if (!entry.reveal().starts_with(kEncodedMark))
        return entry;
    auto bytes = crypto::fromBase64(std::string_view(entry.reveal()).substr(kEncodedMark.size()));
    if (!bytes)
        return keychainFailed("it handed out an entry that somebody else changed");
    return Secret(std::move(bytes).value());
}

struct Reply {
    QKeychain::Error error = QKeychain::NoError;
    std::string text; ///< the keychain's words for the error
    Secret entry; ///< of a read
};

Reply replyOf(const QKeychain::Job& job)
{
    const auto* read = qobject_cast<const QKeychain::ReadPasswordJob*>(&job);
    return {job.error(), toUtf8(job.errorString()),
        Secret(read != nullptr ? toUtf8(read->textData()) : std::string())};
}

Task<Result<Reply>> finish(std::unique_ptr<QKeychain::Job> job)
{
    const auto reply = std::make_shared<async::Deferred<Reply>>();
    QObject::connect(job.get(), &QKeychain::Job::finished, job.get(),
        [reply](QKeychain::Job* done) { reply->set(replyOf(*done)); });
    // From here on the job deletes itself, whoever still waits: libsecret would answer to a dead one.
    job.release()->start();
    auto outcome = co_await reply->wait();
    co_return outcome;
}

/// The entry of a read, empty for the others.
Task<Result<Secret>> request(std::unique_ptr<QKeychain::Job> job, KeychainLimits limits)
{
    const std::string name = toUtf8(job->key());
    const auto before = co_await probeKeychain(limits.answer);
    if (before == StoreState::Absent || before == StoreState::Unreachable)
        co_return keychainFault(before);
    const auto limit = before == StoreState::Locked ? limits.unlock : limits.answer;
    const auto late = before == StoreState::Locked ? StoreState::Locked : StoreState::Unreachable;
    auto reply = co_await async::withTimeout(finish(std::move(job)), limit, keychainFault(late));
    if (!reply)
        co_return std::move(reply).error();
    if (reply->error == QKeychain::NoError)
        co_return std::move(reply->entry);
    // A locked keychain answers "not found", and worse, so ask it before believing that.
    const auto after = co_await probeKeychain(limits.answer);
    if (after != StoreState::Ready)
        co_return keychainFault(after);
    if (reply->error == QKeychain::EntryNotFound)
        co_return secretMissing(name);
    co_return keychainFailed(reply->text);
}

template <class Job> std::unique_ptr<Job> makeJob(const std::string& name)
{
    auto job = std::make_unique<Job>(kService);
    job->setInsecureFallback(false);
    job->setKey(toQString(name));
    return job;
}

} // namespace

Task<Result<Secret>> readFromKeychain(std::string name, KeychainLimits limits)
{
    auto entry = co_await request(makeJob<QKeychain::ReadPasswordJob>(name), limits);
    if (!entry)
        co_return std::move(entry).error();
    co_return fromEntry(std::move(entry).value());
}

Task<Result<void>> writeToKeychain(std::string name, Secret secret, KeychainLimits limits)
{
    auto job = makeJob<QKeychain::WritePasswordJob>(name);
    job->setTextData(toQString(toEntry(secret).reveal()));
    const auto written = co_await request(std::move(job), limits);
    if (!written)
        co_return written.error();
    // QtKeychain swallows KWallet's errors, so only reading tells.
    const auto kept = co_await readFromKeychain(name, limits);
    if (!kept)
        co_return kept.error();
    if (!(kept.value() == secret))
        co_return keychainFailed("it did not keep what was written");
    co_return Result<void>();
}

Task<Result<void>> removeFromKeychain(std::string name, KeychainLimits limits)
{
    const auto removed = co_await request(makeJob<QKeychain::DeletePasswordJob>(name), limits);
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        co_return removed.error();
    // A locked keychain reports success and keeps the secret.
    const auto left = co_await readFromKeychain(name, limits);
    if (left)
        co_return keychainFailed("it did not remove the secret");
    if (left.error().kind != ErrorKind::NotFound)
        co_return left.error();
    co_return Result<void>();
}

} // namespace scout::secrets
