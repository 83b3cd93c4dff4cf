/** Mistakes in a file by itself: what no program can read, finds, or takes. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type Damage, type Mistakes, options, structure } from './mistake.ts';

const retyped =
  (file: string, from: string, to: string): Damage =>
  (aid) =>
    aid.retype(file, (text) => text.replace(from, to));
const saved =
  (file: string, encoding: 'latin1' | 'utf16le'): Damage =>
  (aid) => {
    const text = readFileSync(aid.pathOf(file), 'utf8');
    writeFileSync(aid.pathOf(file), Buffer.from(text, encoding));
  };
const moved =
  (from: string, to: string): Damage =>
  (aid) => {
    mkdirSync(aid.pathOf(to.replace(/[^/]+$/u, '')), { recursive: true });
    renameSync(aid.pathOf(from), aid.pathOf(to));
  };

export const mistakesInFiles: Mistakes = {
  'signs of JSON': [
    [
      'a comma too few',
      retyped('aid.json', '"version": "1",', '"version": "1"'),
      'aid.json: line 5: "date" stands where “,” or “}” should be. Look for a comma or a quote that is missing.',
    ],
    [
      'a comma too many',
      retyped(options, '[12]', '[12,]'),
      'options.json: line 8: “]” stands where a value should be. Take out the comma before it.',
    ],
    [
      'quotes of a text program',
      retyped('marks.json', '"teal"', '“teal”'),
      'marks.json: line 4: ““teal”,” stands where a value should be. Look for a comma or a quote that is missing.',
    ],
    [
      'a key twice',
      retyped('fr/frame.json', '"aid": {', '"aid": { "welcome.title": "Bonjour",'),
      'fr/frame.json: line 4: "welcome.title" stands twice. Keep one of them.',
    ],
    [
      'an empty file',
      (aid) => writeFileSync(aid.pathOf('en/too-much.json'), '\n'),
      'en/too-much.json: line 1: the file is empty. Write what it holds, or {}.',
    ],
  ],
  'letters on the disk': [
    [
      'a byte-order mark',
      (aid) => aid.retype('aid.json', (text) => `\uFEFF${text}`),
      'aid.json: line 1: a byte-order mark, which nobody sees, stands before the first sign. Save the file as UTF-8 without it.',
    ],
    [
      'words saved as Windows does by itself',
      saved('fr/considerations.json', 'latin1'),
      'fr/considerations.json: line 7: a letter is spoilt: the file is not in UTF-8. Save it as UTF-8.',
    ],
    [
      'words saved with two bytes each',
      saved('fr/start.json', 'utf16le'),
      'fr/start.json: line 1: a letter is spoilt: the file is not in UTF-8. Save it as UTF-8.',
    ],
    [
      'structure saved with two bytes each',
      saved(options, 'utf16le'),
      'options.json: line 1: a letter is spoilt: the file is not in UTF-8. Save it as UTF-8.',
    ],
  ],
  'where files lie': [
    [
      'words beside the languages',
      moved('en/start.json', 'start.json'),
      'start.json: nobody reads a file of this name here. Move it into the folder of its language.',
    ],
    [
      'an ending that Windows hides',
      moved('fr/summary.json', 'fr/summary.json.txt'),
      'fr/summary.json.txt: is not read. Let its name end in .json, or take it out.',
    ],
    [
      'a folder in the folder of a language',
      moved('en/about.json', 'en/more/about.json'),
      'en/more: is not read. Let its name end in .json, or take it out.',
    ],
    [
      'structure among the words',
      moved('marks.json', 'en/marks.json'),
      'marks.json: is not there. Add it: every aid has one of this name.',
    ],
    [
      'a misspelt name',
      (aid) => writeFileSync(aid.pathOf('pionts.json'), '{}'),
      'pionts.json: nobody reads a file of this name here. Write aid, questionnaire, options, marks, ipdas, reading-level, points, source with .json, or take it out.',
    ],
    [
      'a language without its folder',
      (aid) => rmSync(aid.pathOf('fr'), { recursive: true }),
      'fr: is not there, but aid.json names the language. Add its words, or take it out of "languages".',
    ],
  ],
  'names of keys': [
    [
      'a misspelt one',
      [structure, '/questions/0/unshure', true],
      'questionnaire.json: questions > start.why > unshure: is no name that is known here. Correct it there, or take it out.',
    ],
    [
      'one that is not there',
      [options, '/facts/0/section', undefined],
      'options.json: facts > shade.grows > section: is missing. Write it there.',
    ],
    [
      'a section that no file has',
      ['en/start.json', '/question', {}],
      'en/start.json: question: is no name that is known here. Correct it there, or take it out.',
    ],
    [
      'a page without its title',
      ['fr/considerations.json', '/pages/shade.words/title', undefined],
      'fr/considerations.json: pages > shade.words > title: is missing. Write it there.',
    ],
    [
      'a voice that there is not',
      ['en/considerations.json', '/items/shade.cool', { '*': 'A cool place to sit', teenager: 'Cool' }],
      'en/considerations.json: items > shade.cool: “teenager” is no voice and no set of items. Correct the key.',
    ],
  ],
  'values of another kind': [
    [
      'a number in quotes',
      [structure, '/items/0/number', '1'],
      'questionnaire.json: items > shade.cool > number: "1" stands where a number without quotes should be. Correct it there.',
    ],
    [
      'one thing in place of a list',
      [options, '/facts/0/lines', 12],
      'options.json: facts > shade.grows > lines: 12 stands where a list in [ ] should be. Correct it there.',
    ],
    [
      'a day that is in no calendar',
      ['aid.json', '/date', '2026-02-31'],
      'aid.json: date: is no day of the calendar. Correct it there.',
    ],
    [
      'a colour that the program has not',
      ['marks.json', '/leaf/hue', 'red'],
      'marks.json: leaf > hue: "red" stands where "teal" or "ochre" or "plum" or "blue" should be. Correct it there.',
    ],
    [
      'a number for a sentence',
      ['en/considerations.json', '/items/shade.cool', 4],
      'en/considerations.json: items > shade.cool: 4 stands where text in quotes or something in { } should be. Correct it there.',
    ],
    [
      'an empty sentence',
      ['fr/considerations.json', '/items/shade.cool', ''],
      'fr/considerations.json: items > shade.cool: is empty. Write it, or take it out.',
    ],
  ],
};
