/** Who begins an aid gets one that is sound, in the languages that they name, and nothing else changes. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AidNotMade, makeAid } from '#authoring/make-aid.ts';
import { reportOf } from '#authoring/report.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-new-aid-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
const make = (name: string, ...languages: string[]) =>
  makeAid({ root, name, languages, today: '2026-12-01' });

describe('a new aid', () => {
  it.each([[['en']], [['fr']], [['fr', 'en']]])(
    'in %j is sound, of its own name and of today',
    (languages) => {
      const before = filesIn('content');
      make('knee-pain', ...languages);
      expect(reportOf(root, 'knee-pain')).toMatchObject({ isSound: true });
      const aid: unknown = JSON.parse(readFileSync(join(root, 'content/aids/knee-pain/aid.json'), 'utf8'));
      expect(aid).toMatchObject({ id: 'knee-pain', date: '2026-12-01', languages });
      expect(
        filesIn('content').filter((file) => !before.includes(file) && !file.includes('aids/knee-pain')),
      ).toEqual([]);
    },
  );

  it('in a language without a template begins in English, and says so', () => {
    cpSync(join(root, 'content/program/en'), join(root, 'content/program/de'), { recursive: true });
    expect(make('knee-pain', 'de').join('\n')).toContain('de/ is in English still: write it in de.');
    expect(reportOf(root, 'knee-pain').isSound).toBe(true);
  });
});

it.each([
  ['Knee pain', ['en'], 'is no name for an aid. Write small letters'],
  ['garden', ['en'], 'is there already. Choose another name.'],
  ['knee-pain', ['tlh'], 'The program has no words in “tlh”.'],
])('“%s” in %j is not made, and nothing is written', (name, languages, message) => {
  const before = filesIn('content');
  expect(() => make(name, ...languages)).toThrow(AidNotMade);
  expect(() => make(name, ...languages)).toThrow(message);
  expect(filesIn('content')).toEqual(before);
  expect(existsSync(join(root, 'content/aids/knee-pain'))).toBe(false);
});
