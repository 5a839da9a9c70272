// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// The little of a browser that it takes to sign in: forms, cookies and redirects.
class Browser {
    #cookies = new Map();
    #origin = '';

    async #send(url, options = {}) {
        const target = new URL(url, this.#origin || undefined);
        this.#origin = target.origin;
        const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const answer = await fetch(target, {
            redirect: 'manual', ...options, headers: { ...options.headers, cookie },
        });
        for (const line of answer.headers.getSetCookie?.() ?? [answer.headers.get('set-cookie')]) {
            const [, name, value] = /^([^=]+)=([^;]*)/.exec(line ?? '') ?? [];
            if (name)
                this.#cookies.set(name, value);
        }
        const location = answer.headers.get('location');
        if (!location)
            return { body: await answer.text() };
        // The client's own address is not ours to open.
        const next = new URL(location, this.#origin);
        return next.origin === this.#origin ? this.#send(next.href) : { location };
    }

    open(url) {
        return this.#send(url);
    }

    /** Sends the first form of a page as it is filled in, with some fields changed. */
    submit(page, changes = {}) {
        const form = /<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/.exec(page.body);
        const fields = new URLSearchParams();
        for (const [tag] of form[2].matchAll(/<input[^>]*>/g))
            fields.set(attribute(tag, 'name'), attribute(tag, 'value'));
        for (const [name, value] of Object.entries(changes))
            fields.set(name, value);
        return this.#send(unescape(form[1]), { method: 'POST', body: fields });
    }
}

function unescape(text) {
    const characters = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'" };
    return text.replace(/&(amp|quot|lt|gt|#39);/g, (whole, name) => characters[name]);
}

function attribute(tag, name) {
    return unescape(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

/** Signs in as the demo user and allows the app; gives the address that the browser is sent to. */
async function allow(authorizationUrl) {
    const browser = new Browser();
    const signIn = await browser.open(authorizationUrl);
    const consent = await browser.submit(signIn);
    if (consent.location)
        return new URL(consent.location);
    return new URL((await browser.submit(consent, { decision: 'allow' })).location);
}

module.exports = { allow };
