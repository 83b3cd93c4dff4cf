/** Mistakes of ten kinds, each in four files or more, as somebody makes who writes an aid: the first message names file, place and cure. */
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportOf } from '#authoring/report.ts';
import { BrokenAid } from '#tests/packs/broken-aid.ts';
import { structure } from './mistake.ts';
import { mistakesBetweenFiles } from './mistakes-between-files.ts';
import { mistakesInFiles } from './mistakes-in-files.ts';

let aid: BrokenAid;
beforeEach(() => {
  aid = new BrokenAid();
});
afterEach(() => aid.remove());

const kinds = { ...mistakesInFiles, ...mistakesBetweenFiles };

/** Without the folder that a test made. */
const told = (): string[] =>
  reportOf(aid.root, aid.folder).lines.map((line) => line.replaceAll(`${aid.folder}/`, ''));

describe.each(Object.entries(kinds))('%s', (_, mistakes) => {
  it.each(mistakes)('%s', (_what, damage, message) => {
    if (typeof damage === 'function') damage(aid);
    else aid.put(...damage);
    expect(told()[0]).toBe(message);
    expect(message, 'file, place, fault, cure').toMatch(/^[\w/.-]+: .+[^.]\. [A-Z].+\.$/u);
  });
});

it('ten kinds, each four times or more', () => {
  const counts = Object.values(kinds).map((mistakes) => mistakes.length);
  expect(counts).toHaveLength(10);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(4);
});

describe('no mistake', () => {
  it.each<[string, () => void]>([
    ['line ends of Windows', () => reshaped((text) => text.replaceAll('\n', '\r\n'))],
    ['tabs', () => reshaped((text) => text.replaceAll('  ', '\t'))],
    ['no indentation', () => reshaped((text) => text.replaceAll(/^ +/gmu, ''))],
    ['one line alone', () => reshaped((text) => JSON.stringify(JSON.parse(text)))],
    ['what another program leaves in a folder', () => writeFileSync(aid.pathOf('en/.DS_Store'), '')],
    ['notes of the author', () => writeFileSync(aid.pathOf('notes.txt'), 'To do')],
  ])('%s', (_, change) => {
    change();
    expect(told()).toEqual([expect.stringContaining('all is well')]);
  });
});

function reshaped(change: (text: string) => string): void {
  for (const file of ['aid.json', structure, 'en/start.json', 'fr/start.json']) aid.retype(file, change);
}
