#!/usr/bin/env node
// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// A program for $BROWSER: signs in as the demo user, allows the app, and goes where the org sends the browser. Like
// a real one it hands the address over and ends: the CLI waits for that.
const { spawn } = require('node:child_process');
const { allow } = require('../support/browser');

const [, script, address, mode] = process.argv;

async function visit() {
    const page = await fetch(await allow(address));
    await page.text();
    process.exit(0); // a kept connection would keep the CLI's server as well
}

if (mode === 'visit')
    visit();
else
    spawn(process.execPath, [script, address, 'visit'], { detached: true, stdio: 'ignore' }).unref();
