/** What README and docs say of this repository is so where a machine can tell: paths, links, commands, folders, packages, days of decisions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import * as paper from './papers.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const named = (file: string, list: readonly string[]) => list.map((one) => `${file}: ${one}`);
const { scripts, dependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const architecture = read('docs/architecture.md');
const decisions = read('docs/decisions.md');

/** Folders in which each folder has its own line in the map. */
const mapped = ['src', 'src/domain', 'tests'];
const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}/`);

test.each(paper.files)('every file and folder that %s names is there', (file) => {
  const text = read(file);
  const missing = [
    ...paper.pathsIn(text).filter((path) => !existsSync(path)),
    ...paper.linksIn(text).filter((link) => !existsSync(join(dirname(file), link))),
  ];
  expect(named(file, missing)).toEqual([]);
});

test.each(paper.files)('every link of %s to a heading of a page leads to one', (file) => {
  const lost = paper
    .headingLinksIn(read(file))
    .filter(({ page, heading }) => !paper.headingsIn(read(join(dirname(file), page))).includes(heading));
  expect(lost).toEqual([]);
});

test.each(paper.files)('every command that %s names can be run', (file) => {
  expect(
    named(
      file,
      paper.commandsIn(read(file)).filter((name) => !scripts?.[name]),
    ),
  ).toEqual([]);
});

test('every command is told of somewhere', () => {
  const named = paper.files.flatMap((file) => paper.commandsIn(read(file)));
  expect(Object.keys(scripts ?? {}).filter((name) => !named.includes(name))).toEqual([]);
});

test('the README is short enough to be read', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(150);
});

test.each(mapped)('every folder in %s has its line in the map', (folder) => {
  const lines = paper.firstCellsIn(architecture);
  const lost = foldersIn(folder).filter((path) => !lines.some((line) => line.startsWith(path)));
  expect(named('docs/architecture.md', lost)).toEqual([]);
});

test('every decision has its day', () => {
  expect(paper.decisionsIn(decisions).length).toBeGreaterThan(0);
  expect(paper.decisionsIn(decisions).filter(({ day }) => day === undefined)).toEqual([]);
});

test('every package of the product has its reason, and no reason stands without one', () => {
  const [, reasons = ''] = decisions.split('### Why each package of the product is there');
  expect(paper.firstCellsIn(reasons)).toEqual(Object.keys(dependencies ?? {}));
});

test('what is not so is seen', () => {
  const text =
    'In `src/nowhere.ts`, see [it](none.md#a) and [here](#b). `npm run nothing`\n\n### Because\n\nNo day.\n\n| a |\n| - |\n| `x/` |\n';
  expect(paper.pathsIn(text)).toEqual(['src/nowhere.ts']);
  expect(paper.linksIn(text)).toEqual(['none.md']);
  expect(paper.headingLinksIn(text)).toEqual([{ page: 'none.md', heading: 'a' }]);
  expect(paper.commandsIn(text)).toEqual(['nothing']);
  expect(paper.decisionsIn(text)).toEqual([{ title: 'Because', day: undefined }]);
  expect(paper.firstCellsIn(text)).toEqual(['x/']);
  expect(paper.headingsIn('### "Whose" is `this`?')).toEqual(['whose-is-this']);
});
