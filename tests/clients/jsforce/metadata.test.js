// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert');
const { describe, it } = require('node:test');
const { org, connection, jsforce } = require('../support/org');

const conn = connection();

describe('the org', () => {
    it('describes its objects', async () => {
        const { sobjects } = await conn.describeGlobal();
        const names = sobjects.map((each) => each.name);
        assert.ok(names.includes('Account') && names.includes('Invoice__c'));
        assert.deepStrictEqual(names, [...names].sort());
    });

    it('describes one of them', async () => {
        const account = await conn.describe('Account');
        assert.strictEqual(account.keyPrefix, '001');
        assert.ok(account.fields.find((field) => field.name === 'Industry').picklistValues.length > 5);
        assert.ok(account.childRelationships.some((each) => each.relationshipName === 'Contacts'));
        assert.strictEqual((await conn.sobject('Account').describe()).name, 'Account');
        await assert.rejects(conn.describe('Nonsense'), { errorCode: 'NOT_FOUND' });
    });

    it('lets a client keep descriptions', async () => {
        const caching = connection();
        const first = await caching.describe$('Account');
        assert.strictEqual(caching.describe$.getSync?.('Account') ?? first, first);
        assert.deepStrictEqual(await caching.describeGlobal$(), await caching.describeGlobal());
    });

    it('says whether a description is still good', async () => {
        const url = `${org.instanceUrl}/services/data/v${org.version}/sobjects/Account/describe`;
        const headers = { authorization: `Bearer ${org.accessToken}` };
        const first = await fetch(url, { headers });
        assert.strictEqual(first.status, 200);
        const since = { ...headers, 'if-modified-since': first.headers.get('last-modified') };
        assert.strictEqual((await fetch(url, { headers: since })).status, 304);
        const match = { ...headers, 'if-none-match': first.headers.get('etag') };
        assert.strictEqual((await fetch(url, { headers: match })).status, 304);
    });

    it('lays out pages', async () => {
        const account = conn.sobject('Account');
        assert.ok((await account.layouts()).layouts[0].detailLayoutSections.length);
        assert.strictEqual((await account.compactLayouts()).compactLayouts[0].name, 'SYSTEM');
        assert.deepStrictEqual((await account.approvalLayouts()).approvalLayouts, []);
        assert.deepStrictEqual(await account.quickActions(), []);
        assert.strictEqual((await account.listviews()).size, 0);
    });

    it('has tabs, a theme and quick actions', async () => {
        assert.ok((await conn.tabs()).some((tab) => tab.sobjectName === 'Account'));
        assert.ok((await conn.theme()).themeItems.length);
        assert.deepStrictEqual(await conn.quickActions(), []);
    });

    it('counts calls', async () => {
        const limits = await conn.limits();
        assert.ok(limits.DailyApiRequests.Max > limits.DailyApiRequests.Remaining);
        await conn.query('SELECT Id FROM Account LIMIT 1');
        const first = conn.limitInfo.apiUsage.used;
        await conn.query('SELECT Id FROM Account LIMIT 1');
        assert.ok(conn.limitInfo.apiUsage.used > first);
    });

    it('counts records', async () => {
        const { sObjects } = await conn.request('/limits/recordCount?sObjects=Account,Contact');
        assert.deepStrictEqual(sObjects.map((each) => each.name), ['Account', 'Contact']);
        assert.ok(sObjects[0].count >= 12_000);
    });

    it('knows its versions and resources', async () => {
        const versions = await conn.request('/services/data');
        assert.strictEqual(versions.at(-1).version, org.version);
        assert.ok((await conn.request(`/services/data/v${org.version}`)).sobjects);
    });

    it('knows the user in Chatter', async () => {
        assert.strictEqual((await conn.chatter.resource('/users/me').retrieve()).username, org.username);
    });

    it('speaks old versions of the API', async () => {
        const old = connection({ version: '42.0' });
        const account = await old.sobject('Account').findOne({}, 'Id, Name');
        assert.match(account.attributes.url, /\/v42\.0\//);
    });
});

describe('a refusal', () => {
    it('has the code and words of Salesforce', async () => {
        await assert.rejects(conn.query('SELECT Nonsense FROM Account'), (error) => {
            assert.strictEqual(error.errorCode, 'INVALID_FIELD');
            assert.match(error.message, /No such column 'Nonsense' on entity 'Account'/);
            assert.match(error.message, /ERROR at Row:1:Column:8/);
            return true;
        });
        await assert.rejects(conn.query('SELECT Id FROM Nonsense'), { errorCode: 'INVALID_TYPE' });
        await assert.rejects(conn.query('SELEC Id FROM Account'), { errorCode: 'MALFORMED_QUERY' });
        await assert.rejects(conn.query(''), { errorCode: 'MALFORMED_QUERY' });
        await assert.rejects(conn.queryMore('01g000000000000AAA-2000'), { errorCode: 'INVALID_QUERY_LOCATOR' });
    });

    it('comes for a token that is none', async () => {
        const stranger = connection({ accessToken: '00D000000000000!nonsense' });
        await assert.rejects(stranger.query('SELECT Id FROM Account'), { errorCode: 'INVALID_SESSION_ID' });
    });

    it('comes for an address that is none', async () => {
        await assert.rejects(conn.request('/nonsense'), { errorCode: 'NOT_FOUND' });
        await assert.rejects(conn.request('/sobjects/../../../etc/passwd'), { errorCode: 'NOT_FOUND' });
    });

    it('comes when the calls of a day are used up', async () => {
        const limited = new jsforce.Connection(
            { instanceUrl: org.limitedInstanceUrl, accessToken: org.limitedAccessToken, version: org.version });
        for (let call = 0; call < 3; ++call)
            await limited.limits();
        await assert.rejects(limited.limits(), { errorCode: 'REQUEST_LIMIT_EXCEEDED' });
        assert.deepStrictEqual(limited.limitInfo.apiUsage, { used: 3, limit: 3 });
    });
});
