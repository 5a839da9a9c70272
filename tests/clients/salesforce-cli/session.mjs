// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Salesforce CLI as its authors publish it, loaded once for many commands: its start takes longer than most of
// them. Reads {"arguments","answer"} a line; writes {"exitCode","output","errors"} to the file "answer" and says so.
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const root = process.argv[2];
const require = createRequire(pathToFileURL(join(root, 'package.json')));
const load = async (name) => import(pathToFileURL(require.resolve(name)).href);

process.setMaxListeners(1000);
const { Config } = await load('@oclif/core/config');
const { run } = await load('@oclif/core');
const config = await Config.load({ root });

const say = process.stdout.write.bind(process.stdout);
const streams = { stdout: '', stderr: '' };
for (const name of Object.keys(streams)) {
    process[name].write = (text, encoding, done) => {
        streams[name] += text;
        (typeof encoding === 'function' ? encoding : done)?.();
        return true;
    };
}

/** What oclif's own `execute` does with an error, but for the end of the process. */
function exitCodeOf(error) {
    const code = error?.oclif?.exit;
    if (code === undefined)
        process.stderr.write(`${error?.stack ?? error}\n`);
    return code ?? 1;
}

async function runCommand(args) {
    streams.stdout = streams.stderr = '';
    process.exitCode = undefined;
    process.argv.splice(2, Infinity, ...args);
    let exitCode = 0;
    try {
        await run(args, config);
    } catch (error) {
        exitCode = exitCodeOf(error);
    }
    exitCode ||= process.exitCode ?? 0;
    process.exitCode = undefined;
    return { exitCode, output: streams.stdout, errors: streams.stderr };
}

let runs = 0;
for await (const line of createInterface({ input: process.stdin })) {
    const { arguments: args, answer } = JSON.parse(line);
    writeFileSync(answer, JSON.stringify(await runCommand(args)));
    say(`answered ${++runs}\n`);
}
process.exit(0);
