// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedContext.h"

// Files: a document, its one version and the account that it hangs on.
namespace scout::demoorg::seeding {

namespace {

struct FileKind {
    std::string_view title;
    std::string_view base64; ///< of the text
    std::int64_t size;
};

constexpr FileKind kFiles[] = {
    {"Meeting notes", "VGhlIGN1c3RvbWVyIHdhbnRzIHRvIHN0YXJ0IGluIEFwcmlsLgo=", 38},
    {"Price list", "Q29kZSxQcmljZQpHQzEwMjAsMTI1MDAKR0MxMDYwLDQ4MDAwCg==", 37},
    {"Signed offer", "V2UgYWNjZXB0IHRoZSBvZmZlciBvZiBsYXN0IHdlZWsuCg==", 34},
};

/// What documents and their versions have in common.
struct FileColumns {
    explicit FileColumns(SeedTable& table)
        : title(table.column("Title"))
        , owner(table.column("OwnerId"))
        , size(table.column("ContentSize"))
        , type(table.column("FileType"))
        , extension(table.column("FileExtension"))
    { }

    /// Begins row `number`; gives the file that it is of.
    const FileKind& begin(const SeedContext& context, SeedTable& table, std::int64_t number) const
    {
        Random random = context.random(Stream::File, number);
        const FileKind& file = random.pick(kFiles);
        const RecordId user = context.anyOwner(random);
        table.begin(number);
        table.set(title, file.title);
        table.set(owner, user);
        table.set(size, file.size);
        table.set(type, "TEXT");
        table.set(extension, "txt");
        context.setHistory(table, random, user);
        return file;
    }

    SeedTable::Column title, owner, size, type, extension;
};

Result<void> addDocuments(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("ContentDocument"));
    const FileColumns columns(table);
    const auto status = table.column("PublishStatus");
    const auto version = table.column("LatestPublishedVersionId");
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("ContentVersion"); ++number) {
        columns.begin(context, table, number);
        table.set(status, "P");
        table.set(version, context.id("ContentVersion", number));
        ready = table.insert();
    }
    return ready;
}

Result<void> addVersions(const SeedContext& context)
{
    SeedTable table(context.connection(), context.object("ContentVersion"));
    const FileColumns columns(table);
    const auto document = table.column("ContentDocumentId");
    const auto latest = table.column("IsLatest");
    const auto version = table.column("VersionNumber");
    const auto path = table.column("PathOnClient");
    const auto data = table.column("VersionData");
    auto ready = table.prepare();
    for (std::int64_t number = 1; ready && number <= context.count("ContentVersion"); ++number) {
        const FileKind& file = columns.begin(context, table, number);
        const std::string name = std::string(file.title) + ".txt";
        table.set(document, context.id("ContentDocument", number));
        table.set(latest, std::int64_t(1));
        table.set(version, "1");
        table.set(path, name);
        table.set(data, file.base64);
        ready = table.insert();
    }
    return ready;
}

/// Each hangs on its owner, and on an account where there are some.
Result<void> addLinks(const SeedContext& context)
{
    auto insert = context.connection().prepare(
        "INSERT INTO ContentDocumentLink (RowNumber, Id, LinkedEntityId, ContentDocumentId, SystemModstamp, "
        "ShareType, Visibility) SELECT ?1, ?2, ?3, Id, SystemModstamp, ?4, 'AllUsers' FROM ContentDocument "
        "WHERE RowNumber = ?5");
    if (!insert)
        return std::move(insert).error();
    const std::int64_t files = context.count("ContentVersion");
    const std::int64_t accounts = context.count("Account");
    for (std::int64_t number = 1; number <= files * (accounts > 0 ? 2 : 1); ++number) {
        const bool isOwner = number <= files;
        const std::int64_t file = (number - 1) % files + 1;
        Random random = context.random(Stream::File, file);
        (void)random.pick(kFiles);
        const RecordId user = context.anyOwner(random);
        const RecordId target = isOwner ? user : context.id("Account", random.between(1, accounts));
        insert->bind(1, number);
        insert->bind(2, context.id("ContentDocumentLink", number).text());
        insert->bind(3, target.text());
        insert->bind(4, std::string_view(isOwner ? "I" : "V"));
        insert->bind(5, file);
        auto done = insert->run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> seedFiles(const SeedContext& context)
{
    for (const auto part : {addDocuments, addVersions, addLinks}) {
        auto done = part(context);
        if (!done)
            return done;
    }
    return {};
}

Result<void> seedRecent(const SeedContext& context)
{
    constexpr std::int64_t kMinuteMs = 60'000;
    for (const char* object : {"Account", "Contact", "Opportunity", "Case"}) {
        auto update = context.connection().prepare("UPDATE \"" + std::string(object)
            + "\" SET LastViewedDate = ?1 - RowNumber * ?2, LastReferencedDate = ?1 - RowNumber * ?2 "
              "WHERE RowNumber <= 5");
        if (!update)
            return std::move(update).error();
        const auto now = std::chrono::floor<std::chrono::seconds>(context.now());
        update->bind(1, TimePoint(now).time_since_epoch().count());
        update->bind(2, 7 * kMinuteMs);
        auto done = update->run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace scout::demoorg::seeding
