// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// What jsforce gives for each query of a file: a line of JSON for each, {"totalSize","records"}.
const fs = require('node:fs');
const { connection } = require('../support/org');

async function main() {
    const conn = connection();
    for (const soql of fs.readFileSync(process.argv[2], 'utf8').trim().split('\n')) {
        const { totalSize, records } = await conn.query(soql).run({ autoFetch: true, maxFetch: 50_000 });
        process.stdout.write(`${JSON.stringify({ totalSize, records })}\n`);
    }
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
