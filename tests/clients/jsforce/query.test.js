// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert');
const { describe, it } = require('node:test');
const { connection, uniqueName, jsforce } = require('../support/org');

const kAccounts = 12_000;

describe('query', () => {
    const conn = connection();

    it('gives a page, its total and where the rest is', async () => {
        const page = await conn.query('SELECT Id, Name FROM Account');
        assert.ok(page.totalSize >= kAccounts);
        assert.strictEqual(page.records.length, 2000);
        assert.strictEqual(page.done, false);
        assert.match(page.nextRecordsUrl, /\/query\/01g\w{15}-2000$/);
    });

    it('fetches more than ten thousand records', async () => {
        const query = conn.query('SELECT Id FROM Account ORDER BY Id');
        const { records } = await query.run({ autoFetch: true, maxFetch: 100_000 });
        assert.ok(records.length >= kAccounts);
        assert.strictEqual(new Set(records.map((record) => record.Id)).size, records.length);
    });

    it('stops fetching where it was told to', async () => {
        const { records } = await conn.query('SELECT Id FROM Account').run({ autoFetch: true, maxFetch: 4500 });
        assert.strictEqual(records.length, 4500);
    });

    it('emits records as they come', async () => {
        let seen = 0;
        const query = conn.query('SELECT Id FROM Account LIMIT 2500').on('record', () => { ++seen; });
        await query.run({ autoFetch: true, maxFetch: 5000 });
        assert.strictEqual(seen, 2500);
    });

    it('goes on from a locator', async () => {
        const first = await conn.query('SELECT Id FROM Account ORDER BY Id LIMIT 2100');
        const second = await conn.queryMore(first.nextRecordsUrl);
        assert.strictEqual(second.records.length, 100);
        assert.strictEqual(second.done, true);
        const again = await conn.queryMore(first.nextRecordsUrl.split('/').pop());
        assert.deepStrictEqual(again.records, second.records);
    });

    it('nests children', async () => {
        const { id } = await conn.sobject('Account').create({ Name: uniqueName('Parent') });
        await conn.sobject('Contact').create({ LastName: 'Lund', AccountId: id });
        await conn.sobject('Contact').create({ LastName: 'Berg', AccountId: id });
        const { records: [account] } = await conn.query(
            `SELECT Id, (SELECT LastName FROM Contacts ORDER BY LastName), (SELECT Id FROM Cases)
             FROM Account WHERE Id = '${id}'`);
        assert.deepStrictEqual(account.Contacts.records.map((each) => each.LastName), ['Berg', 'Lund']);
        assert.strictEqual(account.Cases, null);
    });

    it('follows parents', async () => {
        const { records: [contact] } =
            await conn.query('SELECT Name, Account.Name, Account.Owner.Name FROM Contact WHERE AccountId != null LIMIT 1');
        assert.strictEqual(contact.Account.attributes.type, 'Account');
        assert.ok(contact.Account.Owner.Name);
    });

    it('counts', async () => {
        const count = await conn.query('SELECT COUNT() FROM Account');
        assert.ok(count.totalSize >= kAccounts);
        assert.deepStrictEqual(count.records, []);
        assert.ok(await conn.sobject('Contact').count() > 0);
    });

    it('groups', async () => {
        const { records } = await conn.query(
            'SELECT Industry, COUNT(Id) n FROM Account WHERE Industry != null GROUP BY Industry ORDER BY Industry');
        assert.strictEqual(records[0].attributes.type, 'AggregateResult');
        assert.ok(records.every((row) => row.n > 0));
    });

    it('is built from conditions', async () => {
        const name = uniqueName('Builder');
        await conn.sobject('Account').create({ Name: name, Industry: 'Energy', NumberOfEmployees: 7 });
        const found = await conn.sobject('Account')
            .find({ Name: { $like: 'Builder%' }, Industry: { $in: ['Energy', 'Media'] }, NumberOfEmployees: { $gte: 7 } },
                'Id, Name')
            .sort({ CreatedDate: -1 })
            .limit(5);
        assert.ok(found.some((each) => each.Name === name));
    });

    it('includes children by their relationship', async () => {
        const { id } = await conn.sobject('Account').create({ Name: uniqueName('Included') });
        await conn.sobject('Contact').create({ LastName: 'Child', AccountId: id });
        const [account] =
            await conn.sobject('Account').find({ Id: id }).select('Id').include('Contacts').select('LastName').end();
        assert.strictEqual(account.Contacts.records[0].LastName, 'Child');
    });

    it('keeps to a batch size', async () => {
        const headers = { 'Sforce-Query-Options': 'batchSize=200' };
        const page = await conn.query('SELECT Id FROM Account', { headers });
        assert.strictEqual(page.records.length, 200);
    });

    it('sorts and skips', async () => {
        const sorted = await conn.sobject('Contact').find({}, 'Id').sort('Name, Id').limit(6);
        const skipped = await conn.sobject('Contact').find({}, 'Id').sort('Name, Id').skip(2).limit(4);
        assert.deepStrictEqual(skipped.map((each) => each.Id), sorted.slice(2).map((each) => each.Id));
    });

    it('knows dates', async () => {
        const { id } = await conn.sobject('Account').create({ Name: uniqueName('Today') });
        const today = await conn.sobject('Account').find({ Id: id, CreatedDate: jsforce.SfDate.TODAY });
        assert.strictEqual(today.length, 1);
        const yesterday = await conn.sobject('Account').find({ Id: id, CreatedDate: jsforce.SfDate.YESTERDAY });
        assert.strictEqual(yesterday.length, 0);
    });

    it('explains itself', async () => {
        const { plans } = await conn.query('SELECT Id FROM Account').explain();
        assert.ok(plans.length > 0 && plans[0].leadingOperationType);
    });

    it('looks into the recycle bin where it is asked to', async () => {
        const { id } = await conn.sobject('Account').create({ Name: uniqueName('Binned') });
        await conn.sobject('Account').destroy(id);
        const soql = `SELECT Id, IsDeleted FROM Account WHERE Id = '${id}'`;
        assert.strictEqual((await conn.query(soql)).totalSize, 0);
        assert.strictEqual((await conn.query(soql, { scanAll: true })).records[0].IsDeleted, true);
    });
});

describe('search', () => {
    const conn = connection();

    it('finds records of several objects', async () => {
        const word = `zebra${process.pid}`;
        await conn.sobject('Account').create({ Name: `The ${word} Company` });
        await conn.sobject('Contact').create({ LastName: word });
        const { searchRecords } =
            await conn.search(`FIND {${word}} IN NAME FIELDS RETURNING Account(Id, Name), Contact(LastName)`);
        assert.deepStrictEqual(searchRecords.map((each) => each.attributes.type), ['Account', 'Contact']);
        assert.strictEqual(searchRecords[1].LastName, word);
    });

    it('takes wildcards and limits', async () => {
        const { searchRecords } = await conn.search('FIND {ac*} IN NAME FIELDS RETURNING Account(Name ORDER BY Name LIMIT 3)');
        assert.ok(searchRecords.length > 0 && searchRecords.length <= 3);
        assert.ok(searchRecords.every((each) => /\bac/i.test(each.Name)));
    });

    it('refuses what is no search', async () => {
        await assert.rejects(conn.search('FIND nothing RETURNING Account'), { errorCode: 'MALFORMED_SEARCH' });
    });
});
