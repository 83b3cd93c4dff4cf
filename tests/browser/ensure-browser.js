/** Makes sure that a Chromium is there before the browser tests: finds one, else installs Debian's or Playwright's. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { findChromium } from './chromium.js';

const release = '/etc/os-release';
const isRoot = process.getuid?.() === 0;
const isDebian = existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));

/** @typedef {{ name: string, commands: string[][] }} Way */
/** @type {Way} */
const debian = {
  name: 'the Chromium of Debian',
  commands: [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'chromium-headless-shell'],
  ],
};
const withSystemParts = isRoot ? ['--with-deps'] : [];
/** @type {Way} */
const playwright = {
  name: 'the Chromium of Playwright',
  commands: [
    ['npx', '--no-install', 'playwright', 'install', ...withSystemParts, '--only-shell', 'chromium'],
  ],
};

/** @param {string[]} command */
const succeeds = ([program = '', ...args]) => spawnSync(program, args, { stdio: 'inherit' }).status === 0;

for (const { name, commands } of isDebian && isRoot ? [debian, playwright] : [playwright]) {
  if (findChromium()) break;
  process.stdout.write(`No Chromium found: installing ${name}.\n`);
  commands.every(succeeds);
}
if (!findChromium()) {
  process.stderr.write(
    'The browser tests need Chromium. Install one with your package manager, or set CHROMIUM to its path.\n',
  );
  process.exit(1);
}
