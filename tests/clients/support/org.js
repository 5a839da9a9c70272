// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// The demo org that a test talks to, from the values that `scout demo-org --print-env` printed.
const crypto = require('node:crypto');
const fs = require('node:fs');
const jsforce = require('jsforce');

const org = {
    loginUrl: process.env.SF_LOGIN_URL,
    instanceUrl: process.env.SF_INSTANCE_URL,
    clientId: process.env.SF_CLIENT_ID,
    clientSecret: process.env.SF_CLIENT_SECRET,
    username: process.env.SF_USERNAME,
    password: process.env.SF_PASSWORD,
    accessToken: process.env.SF_ACCESS_TOKEN,
    refreshToken: process.env.SF_REFRESH_TOKEN,
    readToken: process.env.SF_READ_TOKEN,
    redirectUri: process.env.SF_REDIRECT_URI,
    jwtKeyFile: process.env.SF_JWT_KEY_FILE,
    version: process.env.SF_API_VERSION,
    // Another org, which answers three calls a day.
    limitedInstanceUrl: process.env.LIMITED_INSTANCE_URL,
    limitedAccessToken: process.env.LIMITED_ACCESS_TOKEN,
};

function oauth2(options = {}) {
    const { loginUrl, clientId, clientSecret, redirectUri } = org;
    return new jsforce.OAuth2({ loginUrl, clientId, clientSecret, redirectUri, ...options });
}

/** A connection with the token that the demo org printed. */
function connection(options = {}) {
    const { instanceUrl, accessToken, version } = org;
    return new jsforce.Connection({ instanceUrl, accessToken, version, ...options });
}

/** A connection that signed in for itself, so that its tokens may be spoilt. */
async function ownConnection() {
    const own = new jsforce.Connection({ oauth2: oauth2(), version: org.version });
    await own.loginByOAuth2(org.username, org.password);
    return own;
}

const base64url = (value) => Buffer.from(value).toString('base64url');

function assertion(claims = {}, key = fs.readFileSync(org.jwtKeyFile, 'utf8')) {
    const expiry = Math.floor(Date.now() / 1000) + 120;
    const body = { iss: org.clientId, sub: org.username, aud: org.loginUrl, exp: expiry, ...claims };
    const signed = `${base64url('{"alg":"RS256"}')}.${base64url(JSON.stringify(body))}`;
    return `${signed}.${base64url(crypto.sign('RSA-SHA256', Buffer.from(signed), key))}`;
}

let names = 0;
/** A name that no other test uses. */
const uniqueName = (word) => `${word} ${process.pid} ${++names}`;

module.exports = { org, oauth2, connection, ownConnection, assertion, uniqueName, jsforce };
