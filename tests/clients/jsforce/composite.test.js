// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert');
const { describe, it } = require('node:test');
const { org, connection, uniqueName } = require('../support/org');

const conn = connection();
const contacts = conn.sobject('Contact');
const root = `/services/data/v${org.version}`;

describe('records in one call', () => {
    it('are created, changed, read and deleted', async () => {
        const made = await contacts.create([{ LastName: 'Lund' }, { LastName: 'Berg' }, { LastName: 'Dahl' }]);
        assert.ok(made.every((each) => each.success));
        const ids = made.map((each) => each.id);
        const changed = await contacts.update(ids.map((Id, at) => ({ Id, Phone: String(at) })));
        assert.deepStrictEqual(changed.map((each) => each.id), ids);
        const read = await contacts.retrieve(ids.reverse());
        assert.deepStrictEqual(read.map((each) => [each.LastName, each.Phone]),
            [['Dahl', '2'], ['Berg', '1'], ['Lund', '0']]);
        assert.ok((await contacts.destroy(ids)).every((each) => each.success));
    });

    it('go in calls of two hundred', async () => {
        const records = Array.from({ length: 450 }, (_, at) => ({ LastName: `Many ${at}` }));
        const made = await contacts.create(records, { allowRecursive: true });
        assert.strictEqual(made.filter((each) => each.success).length, 450);
    });

    it('are kept where others fail', async () => {
        const [good, bad] = await contacts.create([{ LastName: 'Good' }, { FirstName: 'Bad' }]);
        assert.strictEqual(good.success, true);
        assert.strictEqual(bad.success, false);
        assert.strictEqual(bad.errors[0].statusCode, 'REQUIRED_FIELD_MISSING');
        assert.deepStrictEqual(bad.errors[0].fields, ['LastName']);
    });

    it('stand or fall together where that is wanted', async () => {
        const name = uniqueName('Together');
        const [first] = await contacts.create([{ LastName: name }, { FirstName: 'Bad' }], { allOrNone: true });
        assert.strictEqual(first.errors[0].statusCode, 'ALL_OR_NONE_OPERATION_ROLLED_BACK');
        assert.strictEqual(await contacts.count({ LastName: name }), 0);
    });

    it('are upserted by an external ID', async () => {
        const keys = [uniqueName('K'), uniqueName('K')];
        const records = keys.map((key) => ({ External_Id__c: key, LastName: 'Key' }));
        const first = await contacts.upsert(records, 'External_Id__c');
        assert.deepStrictEqual(first.map((each) => each.created), [true, true]);
        const second = await contacts.upsert(records, 'External_Id__c');
        assert.deepStrictEqual(second.map((each) => [each.id, each.created]),
            first.map((each) => [each.id, false]));
    });

    it('are updated and deleted by a condition', async () => {
        const name = uniqueName('Condition');
        await contacts.create([{ LastName: name }, { LastName: name }]);
        const updated = await contacts.find({ LastName: name }).update({ Phone: '42' });
        assert.strictEqual(updated.length, 2);
        assert.strictEqual(await contacts.count({ LastName: name, Phone: '42' }), 2);
        await contacts.find({ LastName: name }).destroy();
        assert.strictEqual(await contacts.count({ LastName: name }), 0);
    });
});

describe('calls in one call', () => {
    it('refer to each other', async () => {
        const { compositeResponse } = await conn.requestPost(`${root}/composite`, {
            allOrNone: true,
            compositeRequest: [
                { method: 'POST', url: `${root}/sobjects/Account`, referenceId: 'acc', body: { Name: uniqueName('C') } },
                { method: 'POST', url: `${root}/sobjects/Contact`, referenceId: 'con',
                    body: { LastName: 'Lund', AccountId: '@{acc.id}' } },
                { method: 'GET', url: `${root}/sobjects/Contact/@{con.id}?fields=AccountId`, referenceId: 'read' },
            ],
        });
        assert.deepStrictEqual(compositeResponse.map((each) => each.httpStatusCode), [201, 201, 200]);
        assert.strictEqual(compositeResponse[2].body.AccountId, compositeResponse[0].body.id);
    });

    it('come in batches', async () => {
        const { hasErrors, results } = await conn.requestPost(`${root}/composite/batch`, {
            batchRequests: [
                { method: 'GET', url: `v${org.version}/sobjects/Account/describe` },
                { method: 'GET', url: `v${org.version}/sobjects/Nonsense/describe` },
            ],
        });
        assert.strictEqual(hasErrors, true);
        assert.deepStrictEqual(results.map((each) => each.statusCode), [200, 404]);
    });

    it('make trees', async () => {
        const { results } = await conn.requestPost(`${root}/composite/tree/Account`, {
            records: [{
                attributes: { type: 'Account', referenceId: 'a' }, Name: uniqueName('Tree'),
                Contacts: { records: [{ attributes: { type: 'Contact', referenceId: 'c' }, LastName: 'Leaf' }] },
            }],
        });
        assert.strictEqual((await contacts.retrieve(results[1].id)).AccountId, results[0].id);
    });

    it('make nothing of a tree with a fault', async () => {
        const name = uniqueName('Fault');
        const records = [{
            attributes: { type: 'Account', referenceId: 'a' }, Name: name,
            Contacts: { records: [{ attributes: { type: 'Contact', referenceId: 'c' } }] },
        }];
        await assert.rejects(conn.requestPost(`${root}/composite/tree/Account`, { records }));
        assert.strictEqual(await conn.sobject('Account').count({ Name: name }), 0);
    });

    it('make graphs', async () => {
        const compositeRequest =
            [{ method: 'POST', url: `${root}/sobjects/Account`, referenceId: 'a', body: { Name: uniqueName('G') } }];
        const { graphs } = await conn.requestPost(`${root}/composite/graph`, { graphs: [{ graphId: 'g', compositeRequest }] });
        assert.strictEqual(graphs[0].isSuccessful, true);
    });
});

describe('a copy of the org', () => {
    it('follows changes', async () => {
        const { id } = await contacts.create({ LastName: 'Fresh' });
        const start = new Date(Date.now() - 5 * 60_000);
        const end = new Date(Date.now() + 60_000);
        assert.ok((await contacts.updated(start, end)).ids.includes(id));
        await contacts.destroy(id);
        const { deletedRecords } = await contacts.deleted(start, end);
        assert.ok(deletedRecords.some((each) => each.id === id));
    });

    it('keeps files', async () => {
        const versions = conn.sobject('ContentVersion');
        const VersionData = Buffer.from('hello').toString('base64');
        const { id } = await versions.create({ PathOnClient: 'a.txt', VersionData });
        assert.ok((await versions.retrieve(id)).ContentDocumentId);
        const file = await fetch(`${org.instanceUrl}${root}/sobjects/ContentVersion/${id}/VersionData`,
            { headers: { authorization: `Bearer ${org.accessToken}` } });
        assert.strictEqual(await file.text(), 'hello');
    });
});
