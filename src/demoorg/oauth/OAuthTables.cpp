// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/OAuthTables.h"

namespace scout::demoorg {

Result<void> createOAuthTables(SqlConnection& connection)
{
    return connection.execute(R"(
        CREATE TABLE IF NOT EXISTS oauth_app (
            consumer_key TEXT PRIMARY KEY, name TEXT NOT NULL, settings TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS oauth_password (
            user_id TEXT PRIMARY KEY, salt TEXT NOT NULL, hash TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS oauth_code (
            digest TEXT PRIMARY KEY, app TEXT NOT NULL, user_id TEXT NOT NULL, redirect_uri TEXT NOT NULL,
            scopes TEXT NOT NULL, challenge TEXT NOT NULL, nonce TEXT NOT NULL, family TEXT NOT NULL,
            issued INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS oauth_token (
            digest TEXT PRIMARY KEY, kind TEXT NOT NULL, app TEXT NOT NULL, user_id TEXT NOT NULL,
            scopes TEXT NOT NULL, family TEXT NOT NULL, issued INTEGER NOT NULL, expires INTEGER NOT NULL,
            replaced INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS oauth_token_family ON oauth_token (family);
        CREATE INDEX IF NOT EXISTS oauth_token_grant ON oauth_token (app, user_id, kind);
        CREATE TABLE IF NOT EXISTS oauth_approval (
            app TEXT NOT NULL, user_id TEXT NOT NULL, scopes TEXT NOT NULL, approved INTEGER NOT NULL,
            PRIMARY KEY (app, user_id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS login_history (
            number INTEGER PRIMARY KEY, time INTEGER NOT NULL, username TEXT NOT NULL, app TEXT NOT NULL,
            kind TEXT NOT NULL, status TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS org_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    )");
}

} // namespace scout::demoorg
