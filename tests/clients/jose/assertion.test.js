// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// What the product signs, read by the JOSE implementation that the Node world uses.
const assert = require('node:assert');
const { test } = require('node:test');
const jose = require('jose');

const { ASSERTION, CERTIFICATE, OTHER_CERTIFICATE, NOW } = process.env;
const kExpected = {
    algorithms: ['RS256'],
    issuer: '3MVG9DEMO',
    subject: 'bob@acme.demo',
    audience: 'https://login.salesforce.com',
    currentDate: new Date(NOW),
};

test('the assertion is valid for its certificate, issuer, subject and audience', async () => {
    const key = await jose.importX509(CERTIFICATE, 'RS256');
    const { payload, protectedHeader } = await jose.jwtVerify(ASSERTION, key, kExpected);
    assert.strictEqual(protectedHeader.alg, 'RS256');
    assert.ok(payload.exp - Date.parse(NOW) / 1000 < 180, 'it lives for less than three minutes');
});

test('it is not valid for another certificate', async () => {
    const key = await jose.importX509(OTHER_CERTIFICATE, 'RS256');
    await assert.rejects(jose.jwtVerify(ASSERTION, key, kExpected), jose.errors.JWSSignatureVerificationFailed);
});

test('three minutes later it has expired', async () => {
    const key = await jose.importX509(CERTIFICATE, 'RS256');
    const later = new Date(Date.parse(NOW) + 180_000);
    await assert.rejects(
        jose.jwtVerify(ASSERTION, key, { ...kExpected, currentDate: later }), jose.errors.JWTExpired);
});
