/** A copy of the project that can be built, for a test that changes what its content says. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a build and the commands of an author need of the project. */
const needed = [
  'content',
  'machines',
  'public',
  'src',
  'index.html',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tests/examples', // served by the development server, so named in its configuration
  'tsconfig.json',
  'vite.config.ts',
];

export interface ProjectCopy {
  readonly root: string;
  readonly remove: () => void;
}

export function projectCopy(): ProjectCopy {
  mkdirSync('out', { recursive: true });
  const root = join(process.cwd(), mkdtempSync('out/project-'));
  for (const name of needed) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(realpathSync('node_modules'), join(root, 'node_modules'));
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
