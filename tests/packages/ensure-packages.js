/** Makes sure that the packages of a folder with a lock file of its own are there, as that file names them: most of us never run what needs them. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const [folder = ''] = process.argv.slice(2);
const lock = join(folder, 'package-lock.json');
const installed = join(folder, 'node_modules', '.installed-lock.json');

const isInstalled = existsSync(installed) && readFileSync(installed).equals(readFileSync(lock));
if (!isInstalled) {
  process.stdout.write(`Installing the packages of ${folder}.\n`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm is a script there
  });
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(lock, installed);
}
