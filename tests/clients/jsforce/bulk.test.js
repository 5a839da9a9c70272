// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert');
const { describe, it } = require('node:test');
const { connection, uniqueName } = require('../support/org');

const conn = connection();
const bulk = conn.bulk2;
const patience = { pollTimeout: 60_000, pollInterval: 100 };

async function ingest(operation, input, more = {}) {
    return bulk.loadAndWaitForResults({ object: 'Account', operation, input, ...patience, ...more });
}

async function rowsOf(soql, options) {
    const rows = [];
    for await (const row of await bulk.query(soql, options))
        rows.push(row);
    return rows;
}

describe('bulk ingest', () => {
    it('inserts, and keeps the rows that failed apart', async () => {
        const name = uniqueName('Bulk');
        const results = await ingest('insert', [{ Name: name, Phone: '555' }, { Name: '', Phone: '556' }]);
        assert.strictEqual(results.successfulResults.length, 1);
        assert.strictEqual(results.successfulResults[0].sf__Created, 'true');
        assert.strictEqual(results.failedResults.length, 1);
        assert.match(results.failedResults[0].sf__Error, /^REQUIRED_FIELD_MISSING:.*:Name --$/);
        assert.strictEqual(results.unprocessedRecords.length, 0);
        assert.strictEqual((await conn.query(`SELECT Phone FROM Account WHERE Name = '${name}'`)).records[0].Phone, '555');
    });

    it('takes CSV text', async () => {
        const name = uniqueName('Text');
        const results = await ingest('insert', `Name,Description\n${name},"two\nlines, and a ""quote"""\n`);
        assert.strictEqual(results.successfulResults.length, 1);
        const { records } = await conn.query(`SELECT Description FROM Account WHERE Name = '${name}'`);
        assert.strictEqual(records[0].Description, 'two\nlines, and a "quote"');
    });

    it('updates, upserts by external ID and deletes', async () => {
        const key = uniqueName('Key');
        const upsert = { externalIdFieldName: 'External_Id__c' };
        const [made] = (await ingest('upsert', [{ Name: key, External_Id__c: key }], upsert)).successfulResults;
        assert.strictEqual(made.sf__Created, 'true');
        const [again] = (await ingest('upsert', [{ Name: `${key} 2`, External_Id__c: key }], upsert)).successfulResults;
        assert.strictEqual(again.sf__Created, 'false');
        assert.strictEqual(again.sf__Id, made.sf__Id);
        await ingest('update', [{ Id: made.sf__Id, Phone: '777' }]);
        assert.strictEqual((await conn.sobject('Account').retrieve(made.sf__Id)).Phone, '777');
        const gone = await ingest('delete', [{ Id: made.sf__Id }]);
        assert.strictEqual(gone.successfulResults.length, 1);
        await assert.rejects(conn.sobject('Account').retrieve(made.sf__Id), { errorCode: 'ENTITY_IS_DELETED' });
    });

    it('finds parents by their external IDs', async () => {
        const key = uniqueName('Parent');
        await ingest('insert', [{ Name: key, External_Id__c: key }]);
        const results = await ingest('insert', [{ LastName: key, 'Account.External_Id__c': key }], { object: 'Contact' });
        assert.strictEqual(results.successfulResults.length, 1);
        const { records } = await conn.query(`SELECT Account.Name FROM Contact WHERE LastName = '${key}'`);
        assert.strictEqual(records[0].Account.Name, key);
    });

    it('fails as a whole where a column is unknown', async () => {
        const job = bulk.createJob({ object: 'Account', operation: 'insert' });
        await job.open();
        await job.uploadData('Name,Nonsense\nA,B\n');
        await job.close();
        await assert.rejects(job.poll(100, 60_000), /Field name not found : Nonsense/);
        assert.strictEqual((await job.check()).state, 'Failed');
    });

    it('can be aborted and deleted', async () => {
        const job = bulk.createJob({ object: 'Account', operation: 'insert' });
        await job.open();
        await job.uploadData('Name\nNever\n');
        await job.abort();
        assert.strictEqual((await job.check()).state, 'Aborted');
        await job.delete();
        await assert.rejects(job.check(), { errorCode: 'NOT_FOUND' });
    });
});

describe('bulk query', () => {
    it('streams every row of a result', async () => {
        // Those that were there from the start: other tests run at the same time.
        const old = 'FROM Account WHERE CreatedDate < TODAY';
        const { totalSize } = await conn.query(`SELECT COUNT() ${old}`);
        const rows = await rowsOf(`SELECT Id, Name, Owner.Name ${old}`);
        assert.strictEqual(rows.length, totalSize);
        assert.deepStrictEqual(Object.keys(rows[0]), ['Id', 'Name', 'Owner.Name']);
    });

    it('finds deleted rows where it scans all', async () => {
        const name = uniqueName('Deleted');
        const [made] = (await ingest('insert', [{ Name: name }])).successfulResults;
        await ingest('delete', [{ Id: made.sf__Id }]);
        const soql = `SELECT Id, IsDeleted FROM Account WHERE Name = '${name}'`;
        assert.deepStrictEqual(await rowsOf(soql), []);
        assert.deepStrictEqual(await rowsOf(soql, { scanAll: true }), [{ Id: made.sf__Id, IsDeleted: 'true' }]);
    });

    it('refuses what has no form as CSV', async () => {
        await assert.rejects(rowsOf('SELECT COUNT(Id) FROM Account'), { errorCode: 'API_ERROR' });
        await assert.rejects(rowsOf('SELECT Nonsense FROM Account'), { errorCode: 'INVALID_FIELD' });
    });
});
