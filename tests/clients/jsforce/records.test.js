// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert');
const { describe, it } = require('node:test');
const { org, connection, uniqueName } = require('../support/org');

const conn = connection();
const accounts = conn.sobject('Account');

describe('a record', () => {
    it('is created, read, changed and deleted', async () => {
        const name = uniqueName('Nordlys');
        const created = await accounts.create({ Name: name, Industry: 'Energy' });
        assert.deepStrictEqual(created, { id: created.id, success: true, errors: [] });
        const account = await accounts.retrieve(created.id);
        assert.strictEqual(account.Name, name);
        assert.strictEqual(account.attributes.url, `/services/data/v${org.version}/sobjects/Account/${created.id}`);
        const updated = await accounts.update({ Id: created.id, Phone: '+47 1' });
        assert.strictEqual(updated.success, true);
        assert.strictEqual((await accounts.retrieve(created.id)).Phone, '+47 1');
        assert.strictEqual((await accounts.destroy(created.id)).success, true);
        await assert.rejects(accounts.retrieve(created.id), { errorCode: 'ENTITY_IS_DELETED' });
    });

    it('is read in part', async () => {
        const { id } = await accounts.create({ Name: uniqueName('Part') });
        const account = await accounts.retrieve(id, { fields: ['Id', 'Name'] });
        assert.deepStrictEqual(Object.keys(account), ['attributes', 'Id', 'Name']);
    });

    it('is upserted by an external ID', async () => {
        const key = uniqueName('X 1 &');
        const first = await accounts.upsert({ External_Id__c: key, Name: 'One' }, 'External_Id__c');
        assert.strictEqual(first.created, true);
        const second = await accounts.upsert({ External_Id__c: key, Name: 'Two' }, 'External_Id__c');
        assert.deepStrictEqual(second, { id: first.id, success: true, errors: [], created: false });
        assert.strictEqual((await accounts.retrieve(first.id)).Name, 'Two');
    });

    it('names its parent by an external ID', async () => {
        const key = uniqueName('P');
        const { id } = await accounts.create({ Name: 'Parent', External_Id__c: key });
        const child = await conn.sobject('Contact').create({ LastName: 'Lund', Account: { External_Id__c: key } });
        assert.strictEqual((await conn.sobject('Contact').retrieve(child.id)).AccountId, id);
    });

    it('keeps text of every kind', async () => {
        const text = 'Åse "Ø" \\ \u{1F3D4} \'; DROP TABLE Account;-- <b>&amp;</b>';
        const { id } = await accounts.create({ Name: text, Description: 'two\nlines' });
        const account = await accounts.retrieve(id);
        assert.strictEqual(account.Name, text);
        assert.strictEqual(account.Description, 'two\nlines');
    });

    it('keeps numbers, dates and choices', async () => {
        const project = conn.sobject('Invoice__c');
        const { id } = await project.create({ Amount__c: 12.5, Due_Date__c: '2026-03-14', Paid__c: true,
            Issued_At__c: '2026-03-14T09:41:00+01:00', Status__c: 'Sent' });
        const invoice = await project.retrieve(id);
        assert.strictEqual(invoice.Amount__c, 12.5);
        assert.strictEqual(invoice.Due_Date__c, '2026-03-14');
        assert.strictEqual(invoice.Issued_At__c, '2026-03-14T08:41:00.000+0000');
        assert.strictEqual(invoice.Paid__c, true);
        assert.match(invoice.Name, /^INV-\d+$/);
    });

    it('is found by an external ID', async () => {
        const key = uniqueName('Found');
        const { id } = await accounts.create({ Name: 'Found', External_Id__c: key });
        const found = await conn.request(`/sobjects/Account/External_Id__c/${encodeURIComponent(key)}`);
        assert.strictEqual(found.Id, id);
    });

    it('leads to its parent and its children', async () => {
        const { id } = await accounts.create({ Name: uniqueName('Around') });
        const child = await conn.sobject('Contact').create({ LastName: 'Child', AccountId: id });
        assert.strictEqual((await conn.request(`/sobjects/Contact/${child.id}/Account`)).Id, id);
        const { records } = await conn.request(`/sobjects/Account/${id}/Contacts?fields=Id,LastName`);
        assert.deepStrictEqual(records.map((each) => each.Id), [child.id]);
    });

    it('takes its children along', async () => {
        const { id } = await accounts.create({ Name: uniqueName('Cascade') });
        const child = await conn.sobject('Contact').create({ LastName: 'Child', AccountId: id });
        await accounts.destroy(id);
        await assert.rejects(conn.sobject('Contact').retrieve(child.id), { errorCode: 'ENTITY_IS_DELETED' });
    });

    it('is changed only where nobody else changed it', async () => {
        const { id } = await accounts.create({ Name: uniqueName('Guarded') });
        const write = (since) => conn.request({
            method: 'PATCH', url: `/sobjects/Account/${id}`, body: '{"Phone":"1"}',
            headers: { 'content-type': 'application/json', 'if-unmodified-since': since.toUTCString() },
        });
        await assert.rejects(write(new Date(Date.now() - 3600_000)), { errorCode: 'PRECONDITION_FAILED' });
        await write(new Date(Date.now() + 60_000));
        assert.strictEqual((await accounts.retrieve(id)).Phone, '1');
    });

    it('is handled through its reference', async () => {
        const { id } = await accounts.create({ Name: uniqueName('Reference') });
        const record = accounts.record(id);
        await record.update({ Phone: '1' });
        assert.strictEqual((await record.retrieve()).Phone, '1');
        assert.strictEqual((await record.destroy()).success, true);
    });

    it('turns up among the recent', async () => {
        const { id } = await accounts.create({ Name: uniqueName('Recent') });
        await conn.request({ method: 'GET', url: `/sobjects/Account/${id}`, headers: { 'Sforce-Mru': 'true' } });
        assert.ok((await accounts.recent()).some((each) => each.Id === id));
        assert.ok((await conn.recent('Account', 200)).some((each) => each.Id === id));
        assert.ok((await conn.recent()).length > 0);
    });
});

describe('what is wrong with a record', () => {
    it('is told for a missing field', async () => {
        await assert.rejects(conn.sobject('Contact').create({ FirstName: 'Ada' }), {
            errorCode: 'REQUIRED_FIELD_MISSING', message: 'Required fields are missing: [LastName]',
        });
    });

    it('is told for an unknown field', async () => {
        await assert.rejects(accounts.create({ Name: 'x', Nonsense__c: 1 }), {
            errorCode: 'INVALID_FIELD', message: "No such column 'Nonsense__c' on sobject of type Account",
        });
    });

    it('is told for an unknown object', async () => {
        await assert.rejects(conn.sobject('Nonsense').create({ Name: 'x' }), { errorCode: 'NOT_FOUND' });
    });

    it('is told for a bad id', async () => {
        await assert.rejects(accounts.retrieve('nonsense'), { errorCode: 'NOT_FOUND' });
        await assert.rejects(accounts.update({ Id: '001000000000000AAA', Name: 'x' }), { errorCode: 'NOT_FOUND' });
        await assert.rejects(conn.sobject('Contact').create({ LastName: 'x', AccountId: 'nonsense' }),
            { errorCode: 'MALFORMED_ID' });
    });

    it('is told for values that do not fit', async () => {
        await assert.rejects(accounts.create({ Name: 'x'.repeat(256) }), { errorCode: 'STRING_TOO_LONG' });
        await assert.rejects(conn.sobject('Invoice__c').create({ Status__c: 'Nonsense' }),
            { errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST' });
        await assert.rejects(conn.sobject('Contact').create({ LastName: 'x', Email: 'no address' }),
            { errorCode: 'INVALID_EMAIL_ADDRESS' });
    });

    it('is told for a value that is taken', async () => {
        const key = uniqueName('Taken');
        await accounts.create({ Name: 'x', External_Id__c: key });
        await assert.rejects(accounts.create({ Name: 'y', External_Id__c: key }), { errorCode: 'DUPLICATE_VALUE' });
    });

    it('is told for a user who may only read', async () => {
        const reader = connection({ accessToken: org.readToken });
        await assert.rejects(reader.sobject('Account').create({ Name: 'x' }),
            { errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY' });
        assert.ok((await reader.query('SELECT Id FROM Account LIMIT 1')).records.length);
    });
});
