// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert');
const crypto = require('node:crypto');
const { describe, it } = require('node:test');
const { allow } = require('../support/browser');
const { org, oauth2, connection, ownConnection, assertion, jsforce } = require('../support/org');

const kJwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

async function authorizationCode(flow) {
    const address = await allow(flow.getAuthorizationUrl({ scope: 'api id refresh_token', state: 'x=1&y' }));
    assert.strictEqual(address.searchParams.get('state'), 'x=1&y');
    return address.searchParams.get('code');
}

/** A connection whose access token has ended, and the refreshes that it makes. */
async function expiredConnection() {
    const own = await ownConnection();
    const { refreshToken } = org;
    await own.oauth2.revokeToken(own.accessToken);
    const expired = connection({ accessToken: own.accessToken, refreshToken, oauth2: oauth2() });
    const refreshes = [];
    expired.on('refresh', (token) => refreshes.push(token));
    return { expired, refreshes };
}

describe('web server flow', () => {
    it('signs in with PKCE', async () => {
        const conn = new jsforce.Connection({ oauth2: oauth2({ useVerifier: true }) });
        const user = await conn.authorize(await authorizationCode(conn.oauth2));
        assert.match(user.id, /^005\w{15}$/);
        assert.match(user.organizationId, /^00D\w{15}$/);
        assert.ok(conn.refreshToken);
        assert.strictEqual(conn.instanceUrl, org.instanceUrl);
        assert.strictEqual((await conn.identity()).username, org.username);
    });

    it('refuses another verifier', async () => {
        const code = await authorizationCode(oauth2({ useVerifier: true }));
        await assert.rejects(oauth2({ useVerifier: true }).requestToken(code), { name: 'invalid_grant' });
    });

    it('takes a code once', async () => {
        const flow = oauth2({ useVerifier: true });
        const code = await authorizationCode(flow);
        await flow.requestToken(code);
        await assert.rejects(flow.requestToken(code), { name: 'invalid_grant' });
    });

    it('refuses a redirect that is not registered', async () => {
        const url = oauth2({ redirectUri: 'http://localhost:1717/Elsewhere' }).getAuthorizationUrl({});
        const page = await (await fetch(url)).text();
        assert.match(page, /redirect_uri_mismatch/);
    });
});

describe('other flows', () => {
    it('sign in by JWT', async () => {
        const conn = new jsforce.Connection({ loginUrl: org.loginUrl });
        await conn.authorize({ grant_type: kJwtBearer, assertion: assertion() });
        assert.strictEqual((await conn.identity()).username, org.username);
    });

    it('refuse a JWT of another key', async () => {
        const { privateKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
        const conn = new jsforce.Connection({ loginUrl: org.loginUrl });
        await assert.rejects(conn.authorize({ grant_type: kJwtBearer, assertion: assertion({}, privateKey) }),
            { name: 'invalid_grant', message: 'invalid assertion' });
    });

    it('refuse a JWT for somebody unknown', async () => {
        const conn = new jsforce.Connection({ loginUrl: org.loginUrl });
        await assert.rejects(
            conn.authorize({ grant_type: kJwtBearer, assertion: assertion({ sub: 'nobody@scout.example' }) }),
            { name: 'invalid_grant' });
    });

    it('sign in by client credentials', async () => {
        const { clientId, clientSecret, instanceUrl } = org;
        const conn = new jsforce.Connection({ oauth2: { clientId, clientSecret, loginUrl: instanceUrl } });
        await conn.authorize({ grant_type: 'client_credentials' });
        assert.ok((await conn.query('SELECT Id FROM User LIMIT 1')).done);
    });

    it('refuse wrong client credentials', async () => {
        const { clientId, instanceUrl } = org;
        const conn =
            new jsforce.Connection({ oauth2: { clientId, clientSecret: 'wrong', loginUrl: instanceUrl } });
        await assert.rejects(conn.authorize({ grant_type: 'client_credentials' }), { name: 'invalid_client' });
    });

    it('sign in by username and password', async () => {
        const conn = new jsforce.Connection({ oauth2: oauth2() });
        const user = await conn.loginByOAuth2(org.username, org.password);
        assert.strictEqual(user.id, (await conn.identity()).user_id);
    });

    it('refuse a wrong password', async () => {
        const conn = new jsforce.Connection({ oauth2: oauth2() });
        await assert.rejects(conn.loginByOAuth2(org.username, 'wrong'),
            { name: 'invalid_grant', message: 'authentication failure' });
    });
});

describe('a session', () => {
    it('is renewed where it has ended', async () => {
        const { expired, refreshes } = await expiredConnection();
        assert.strictEqual((await expired.query('SELECT Id FROM Account LIMIT 1')).records.length, 1);
        assert.deepStrictEqual(refreshes, [expired.accessToken]);
    });

    it('is renewed once for calls side by side', async () => {
        const { expired, refreshes } = await expiredConnection();
        const calls = [1, 2, 3, 4, 5].map((limit) => expired.query(`SELECT Id FROM Account LIMIT ${limit}`));
        const sizes = (await Promise.all(calls)).map((answer) => answer.records.length);
        assert.deepStrictEqual(sizes, [1, 2, 3, 4, 5]);
        assert.strictEqual(refreshes.length, 1);
    });

    it('cannot be renewed with a token that is none', async () => {
        const dead = connection({ accessToken: 'x', refreshToken: 'nonsense', oauth2: oauth2() });
        await assert.rejects(dead.query('SELECT Id FROM Account'),
            { message: 'Unable to refresh session due to: expired access/refresh token' });
    });

    it('ends with a logout', async () => {
        const own = await ownConnection();
        const { accessToken } = own;
        await own.logout();
        await assert.rejects(connection({ accessToken }).query('SELECT Id FROM Account'),
            { errorCode: 'INVALID_SESSION_ID' });
    });

    it('ends when its refresh token is revoked', async () => {
        const flow = oauth2({ useVerifier: true });
        const tokens = await flow.requestToken(await authorizationCode(flow));
        await flow.revokeToken(tokens.refresh_token);
        await assert.rejects(flow.refreshToken(tokens.refresh_token), { name: 'invalid_grant' });
    });

    it('belongs to a user', async () => {
        const identity = await connection().identity();
        assert.strictEqual(identity.username, org.username);
        assert.match(identity.urls.rest, /\/services\/data\/v/);
        const info = await connection().request('/services/oauth2/userinfo');
        assert.strictEqual(info.preferred_username, org.username);
        assert.strictEqual(info.user_id, identity.user_id);
    });
});
