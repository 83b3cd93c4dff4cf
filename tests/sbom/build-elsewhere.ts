/** Builds a copy of the project as another machine would: from another folder, on another day, in another time zone and language. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { ProjectCopy } from '#tests/packs/project-copy.ts';

const clock = pathToFileURL(resolve('tests/sbom/later-clock.js')).href;

/** Gives the built folder; `flags` are those of `vite build`. */
export function buildElsewhere({ root }: ProjectCopy, ...flags: string[]): string {
  const outDir = mkdtempSync(join(tmpdir(), 'waymark-built-'));
  rmSync(join(root, 'src/pdf/font/trimmed'), { recursive: true, force: true }); // made anew, as on a clean clone
  const vite = resolve('node_modules/vite/bin/vite.js');
  const where = [root, '--config', join(root, 'vite.config.ts'), '--outDir', outDir, '--emptyOutDir'];
  execFileSync(
    process.execPath,
    ['--import', clock, vite, 'build', ...where, '--logLevel', 'warn', ...flags],
    {
      cwd: tmpdir(),
      env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' },
      stdio: 'inherit',
    },
  );
  return outDir;
}
