#!/usr/bin/env node
// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For $BROWSER: follows redirects with cookies until there is a page. By node:http, since fetch() of Debian's Node
// can't tell one cookie from the next.
import http from 'node:http';

function get(url, cookie) {
    return new Promise((resolve, reject) => {
        const call = http.get(url, { headers: { cookie } }, (answer) => {
            answer.resume();
            answer.on('end', () => resolve(answer.headers));
        });
        call.on('error', reject);
    });
}

const cookies = new Map();
let url = process.argv[2];
for (let hops = 0; url && hops < 20; ++hops) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = await get(url, cookie);
    for (const line of headers['set-cookie'] ?? []) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
        cookies.set(name, value);
    }
    url = headers.location && new URL(headers.location, url).href;
}
