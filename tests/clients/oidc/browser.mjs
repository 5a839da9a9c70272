#!/usr/bin/env node
// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For $BROWSER: follows redirects with cookies until there is a page.
const cookies = new Map();
let url = process.argv[2];
for (let hops = 0; url && hops < 20; ++hops) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
        cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    url = location && new URL(location, url).href;
}
