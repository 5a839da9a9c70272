// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "demoorg/support/ApiTest.h"

namespace scout::demoorg {

class FileFields : public ApiTest {
protected:
    nlohmann::json query(const std::string& soql) const
    {
        return get("/query?q=" + percentEncode(soql)).json()["records"];
    }
};

TEST_F(FileFields, AreUploadedAsJsonAndReadAsBytes)
{
    const std::string id = create(
        "ContentVersion", {{"PathOnClient", "notes/a.txt"}, {"VersionData", "aGVsbG8K"}, {"Title", "Notes"}});
    const auto answer = get("/sobjects/ContentVersion/" + id + "/VersionData");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "hello\n");
    EXPECT_EQ(answer.header("Content-Type"), "application/octetstream");
    const auto version = get("/sobjects/ContentVersion/" + id).json();
    EXPECT_EQ(version["VersionData"], "/services/data/v67.0/sobjects/ContentVersion/" + id + "/VersionData");
    EXPECT_EQ(version["ContentSize"], 6);
    EXPECT_EQ(version["FileType"], "TEXT");
    EXPECT_EQ(version["FileExtension"], "txt");
}

TEST_F(FileFields, AreUploadedInParts)
{
    const std::string body =
        "--B\r\nContent-Disposition: form-data; name=\"entity_content\"\r\n"
        "Content-Type: application/json\r\n\r\n{\"PathOnClient\":\"a.bin\"}\r\n"
        "--B\r\nContent-Disposition: form-data; name=\"VersionData\"; filename=\"a.bin\"\r\n"
        "Content-Type: application/octet-stream\r\n\r\n"
        + std::string("\0\xFF\r\nx", 5) + "\r\n--B--\r\n";
    const auto created =
        send("POST", "/sobjects/ContentVersion", body, {{"Content-Type", "multipart/form-data; boundary=B"}});
    ASSERT_EQ(created.status, 201) << created.body;
    const std::string id = created.json()["id"];
    EXPECT_EQ(get("/sobjects/ContentVersion/" + id + "/VersionData").body, std::string("\0\xFF\r\nx", 5));
    EXPECT_EQ(get("/sobjects/ContentVersion/" + id).json()["Title"], "a.bin");
}

TEST_F(FileFields, BringADocumentAndItsLinks)
{
    const std::string account = create("Account", {{"Name", "A"}});
    const std::string id = create("ContentVersion",
        {{"PathOnClient", "a.pdf"}, {"VersionData", "aGVsbG8K"}, {"FirstPublishLocationId", account}});
    const std::string document = get("/sobjects/ContentVersion/" + id).json()["ContentDocumentId"];
    EXPECT_EQ(get("/sobjects/ContentDocument/" + document).json()["LatestPublishedVersionId"], id);
    const auto links =
        query("SELECT LinkedEntityId FROM ContentDocumentLink WHERE ContentDocumentId = '" + document + "'");
    ASSERT_EQ(links.size(), 2u);
    EXPECT_EQ(links[1]["LinkedEntityId"], account);
}

TEST_F(FileFields, FollowEachOtherAsVersions)
{
    const std::string first = create("ContentVersion", {{"PathOnClient", "a.txt"}, {"VersionData", "MQ=="}});
    const std::string document = get("/sobjects/ContentVersion/" + first).json()["ContentDocumentId"];
    const std::string second = create("ContentVersion",
        {{"PathOnClient", "b.txt"}, {"VersionData", "Mg=="}, {"ContentDocumentId", document}});
    EXPECT_EQ(get("/sobjects/ContentVersion/" + first).json()["IsLatest"], false);
    EXPECT_EQ(get("/sobjects/ContentVersion/" + second).json()["VersionNumber"], "2");
    EXPECT_EQ(get("/sobjects/ContentDocument/" + document).json()["LatestPublishedVersionId"], second);
}

TEST_F(FileFields, AreRefusedWhereThereAreNone)
{
    const std::string account = create("Account", {{"Name", "A"}});
    EXPECT_EQ(refusal(get("/sobjects/Account/" + account + "/VersionData")), "404 NOT_FOUND");
    EXPECT_EQ(refusal(get("/sobjects/ContentVersion/068000000000000AAA/VersionData")), "404 NOT_FOUND");
    const auto partless = send("POST", "/sobjects/ContentVersion",
        "--B\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n--B--\r\n",
        {{"Content-Type", "multipart/form-data; boundary=B"}});
    EXPECT_EQ(refusal(partless), "400 INVALID_MULTIPART_REQUEST");
    EXPECT_EQ(refusal(send("POST", "/sobjects/ContentVersion", R"({"VersionData":"aGVsbG8K"})")),
        "400 REQUIRED_FIELD_MISSING");
}

} // namespace scout::demoorg
