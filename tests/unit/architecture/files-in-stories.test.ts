/** Stories hold up files of the site by name: a file that is called otherwise by now would never be held up, and the story would try nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

/** A built file has the name of the module that it begins with. */
const modules = new Set(['src', 'content'].flatMap(filesIn).map((file) => basename(file, extname(file))));

const heldUpIn = (code: string): string[] =>
  [...code.matchAll(/\*\*\/(?:assets|workers)\/([\w.-]+?)-?\*/gu)].flatMap(([, name]) => name ?? []);

const strangeIn = (code: string): string[] => heldUpIn(code).filter((name) => !modules.has(name));

describe('a file of the site that a story names', () => {
  const stories = filesIn('tests/e2e')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'));

  it('is one that is built', () => {
    expect(stories.flatMap(heldUpIn).length).toBeGreaterThan(10);
    expect(stories.flatMap(strangeIn)).toEqual([]);
  });

  it('is found when nothing is called so any more', () => {
    expect(strangeIn("page.route('**/workers/read-worker-*')")).toEqual(['read-worker']);
  });
});
