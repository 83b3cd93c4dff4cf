/** Somebody who has never seen Waymark writes an aid, and is told of each mistake: where it stands, and what to do. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportOf, reportsOf } from '#authoring/report.ts';
import { BrokenAid, firstOf } from '#tests/packs/broken-aid.ts';

let aid: BrokenAid;
beforeEach(() => {
  aid = new BrokenAid();
});
afterEach(() => aid.remove());

const reported = (): readonly string[] => reportOf(aid.root, aid.folder).lines;
const faults = (): readonly string[] =>
  reported().filter((line) => !/^PASSED OVER|to mend\.|all is well/u.test(line));
/** The one message for the one mistake, without the folder that a test made. */
const only = (): string => {
  const found = faults().map((line) => line.replaceAll(`${aid.folder}/`, ''));
  return found.length === 1 ? (found[0] ?? '') : `${String(found.length)} messages: ${found.join(' | ')}`;
};

it('an aid that is whole is told so, with its size', () => {
  expect(reported()).toEqual([
    `${aid.folder}: all is well. en, fr: 2 considerations, 6 items, 3 questions, 2 options.`,
  ]);
  expect(reportOf(aid.root, aid.folder).isSound).toBe(true);
});

it('without a name, every aid of the project is told of, and all are sound', () => {
  const reports = reportsOf(aid.root, []);
  expect(reports.length).toBeGreaterThan(2);
  expect(reports.filter(({ isSound }) => !isSound)).toEqual([]);
});

it('an aid that is not there is told with those that are', () => {
  const { isSound, lines } = reportOf(aid.root, 'orchard');
  expect([isSound, ...lines]).toEqual([false, expect.stringContaining('Name one of bone-cancer, garden')]);
});

describe('JSON that is none is told by its line', () => {
  it.each([
    ['a comma too many', '"beauty"', '"beauty",', 'options.json'],
    ['a comma too few', '"year": 2020,', '"year": 2020', 'aid.json'],
    ['a quote that is missing', '"garden-book"', '"garden-book', 'aid.json'],
    ['a comment', '"id": "garden",', '"id": "garden", // ours', 'aid.json'],
    ['single quotes', '"garden-book"', "'garden-book'", 'aid.json'],
  ])('%s', (_, from, to, name) => {
    aid.retype(name, (text) => text.replace(from, to).replace('[12]', '[12],}'));
    expect(only()).toMatch(/^(aid|options)\.json: line \d+: .+ should be\. (Take|Look)/u);
  });

  it('a name that stands twice, of which the first would be lost in silence', () => {
    aid.retype('aid.json', (text) => text.replace('"version"', '"id": "other",\n  "version"'));
    expect(only()).toBe('aid.json: line 4: "id" stands twice. Keep one of them.');
  });

  it('a file that ends too soon', () => {
    aid.retype('en/start.json', (text) => text.trimEnd().slice(0, -1));
    expect(only()).toMatch(/^en\/start\.json: line \d+: The file ends where “,” or “\}” should be\./u);
  });

  it('in several files at once', () => {
    for (const name of ['marks.json', 'options.json', 'fr/about.json'])
      aid.retype(name, (text) => `${text}}`);
    expect(faults()).toHaveLength(3);
  });
});

describe('what does not fit the schema is told by its place', () => {
  it('a kind that there is not', () => {
    aid.change('questionnaire.json', ({ questions }) => (firstOf(questions)['kind'] = 'slider'));
    expect(only()).toMatch(/^questionnaire\.json: questions > start\.why > kind: .+ Correct it there/u);
  });

  it('an id with capitals', () => {
    aid.change('questionnaire.json', ({ questions }) => (firstOf(questions)['id'] = 'Start.Why'));
    expect(faults().join()).toContain('questions > Start.Why > id: is not a kebab-case id.');
  });

  it('a key that nobody knows', () => {
    aid.change('questionnaire.json', ({ questions }) => (firstOf(questions)['hint'] = 'x'));
    expect(only()).toContain('questionnaire.json: questions > start.why > hint: ');
  });

  it('a rating that cannot be given', () => {
    aid.change('questionnaire.json', ({ teamQuestions }) => {
      firstOf(teamQuestions)['when'] = { item: 'shade.cool', rated: 5 };
    });
    expect(only()).toBe(
      'questionnaire.json: teamQuestions > q.soil > when > rated: 5 stands where 1 or 2 or 3 or 4 should be. Correct it there.',
    );
  });

  it('a condition of no form that there is', () => {
    aid.change('questionnaire.json', ({ teamQuestions }) => {
      firstOf(teamQuestions)['when'] = { all: [{ itm: 'shade.cool' }] };
    });
    expect(only()).toContain('teamQuestions > q.soil > when > all > 0: is no condition: it has');
  });

  it('a fact that names no line', () => {
    aid.change('options.json', ({ facts }) => (firstOf(facts)['lines'] = []));
    expect(only()).toContain('options.json: facts > shade.grows > lines: names no line of the source.');
  });

  it('a file that is missing', () => {
    rmSync(aid.pathOf('marks.json'));
    expect(only()).toBe('marks.json: is not there. Add it: every aid has one of this name.');
  });
});

describe('words are told', () => {
  it('that are missing', () => {
    aid.change('en/considerations.json', ({ items }) => Reflect.deleteProperty(items ?? {}, 'shade.cool'));
    expect(faults()[0]).toBe(
      `${aid.folder}/en: items > shade.cool: has no words. Add them to a file of this language.`,
    );
  });

  it('that stand in a file which comes too late', () => {
    for (const language of ['en', 'fr']) {
      const { steps, ...rest } = aid.read(`${language}/start.json`);
      aid.write(`${language}/start.json`, rest);
      aid.change(`${language}/closing.json`, (file) => Object.assign(file['steps'] ?? {}, steps));
    }
    expect(faults()).toHaveLength(2);
    expect(faults()[0]).toContain(
      'en/closing.json: steps > start: is not loaded when it is needed. Move it to',
    );
  });

  it('that belong to nothing', () => {
    for (const language of ['en', 'fr'])
      aid.change(`${language}/considerations.json`, ({ items }) => Object.assign(items ?? {}, { wind: 'W' }));
    expect(faults()[0]).toContain('en/considerations.json: items > wind: the structure has no such id.');
  });

  it('that advise', () => {
    aid.change('en/frame.json', ({ aid: own }) =>
      Object.assign(own ?? {}, { 'welcome.lead': 'We recommend an oak.' }),
    );
    expect(only()).toBe(
      'en/frame.json > aid > welcome.lead: “recommend” in “We recommend an oak.”. It would advise. Say what matters, what to talk about, what the person said.',
    );
  });

  it('that are hard to read', () => {
    const long = 'Take it and go on, '.repeat(6).replace(/, $/u, '.');
    aid.change('en/frame.json', ({ aid: own }) => Object.assign(own ?? {}, { 'welcome.lead': long }));
    expect(only()).toContain('en/frame.json > aid > welcome.lead: 30 words, at most 25. Part it in two');
  });

  it('that are hard on one page, by the file of it', () => {
    const hard = 'Comprehensive considerations necessitate collaboration.';
    aid.change('en/considerations.json', ({ pages }) =>
      Object.assign(pages?.['shade.facts'] ?? {}, { lead: hard }),
    );
    expect(faults().join('\n')).toContain(`(${aid.folder}/en > pages > shade.facts > lead)`);
  });

  it('with a name in braces that nothing fills, by the one that is filled', () => {
    for (const language of ['en', 'fr'])
      aid.change(`${language}/considerations.json`, ({ considerations, items }) => {
        Object.assign(considerations?.['shade'] ?? {}, { ask: '{options}: how much shade would it give?' });
        Object.assign(items ?? {}, { 'shade.cool': 'A place to {sit}' });
      });
    expect(faults().slice(0, 2)).toEqual([
      `${aid.folder}/en/considerations.json: considerations > shade > ask: nothing fills {options} in “{options}: how much shade would it give?”. Write {option}.`,
      `${aid.folder}/en/considerations.json: items > shade.cool: nothing fills {sit} in “A place to {sit}”. Take it out.`,
    ]);
  });

  it('of an item that names an option, or is longer than the others', () => {
    aid.change('en/considerations.json', ({ items }) => {
      Object.assign(items ?? {}, { 'shade.cool': 'A large old willow tree with a bench' });
    });
    expect(faults().join('\n')).toContain('“willow” names an option. Say what it means for life.');
    expect(faults().join('\n')).toContain('items > shade.cool (adult, plot): “A large old');
    expect(faults().join('\n')).toContain('letters, the mean is');
  });
});

describe('ids are told', () => {
  it('that nothing stands behind', () => {
    aid.change('questionnaire.json', ({ tooMuch }) => (tooMuch as unknown as string[]).push('nobody.asks'));
    expect(faults()).toContain(
      `${aid.folder}/questionnaire.json: tooMuch: there is no question nobody.asks. Add it, or correct the id.`,
    );
  });

  it.each([
    ['an item', { item: 'water.rain', rated: 3 }, 'the rating of water.rain'],
    ['a question', { not: { any: [{ question: 'later', filled: true }] } }, 'later'],
  ])('that wait for %s of a later page', (_, when, subject) => {
    aid.change('questionnaire.json', ({ questions, steps }) => {
      const asked = questions as unknown as object[];
      asked.push({ id: 'later', number: 9, kind: 'line', from: ['extends'] });
      Object.assign(asked[1] ?? {}, { when });
      const [, , water] = steps as unknown as { readonly pages: object[] }[];
      water?.pages.push({ id: 'water.later', kind: 'questions', questions: ['later'] });
    });
    expect(faults()).toContain(
      `${aid.folder}/questionnaire.json: shade.words: waits for ${subject}, which comes after it. Move it behind, or take the condition out.`,
    );
  });

  it('of points that the standard does not have, or that are not answered', () => {
    aid.change('ipdas.json', ({ criteria }) => (firstOf(criteria)['id'] = '1.1.9'));
    expect(faults().join('\n')).toContain('ipdas.json: 1.1.9: is no point that the program knows.');
  });
});

it('a drawing that is not there, and one that nobody sees, are told', () => {
  aid.change('options.json', ({ options }) => {
    firstOf(options)['drawings'] = [{ id: 'oak', facts: ['oak.slow'] }];
  });
  for (const language of ['en', 'fr'])
    aid.change(`${language}/options.json`, (file) => Object.assign(file, { drawings: { oak: 'An oak.' } }));
  const said = faults().join('\n');
  expect(said).toContain('drawings/oak.svg: is not there, but options.json names it.');
  expect(said).toContain('options.json: willow: has no drawing, and others have.');
});

it('a language that the program does not speak is told with the folder to add', () => {
  aid.change('aid.json', (file) => Object.assign(file, { languages: ['en', 'fr', 'de'] }));
  cpSync(aid.pathOf('en'), aid.pathOf('de'), { recursive: true });
  expect(only()).toContain('content/program/de: is not there: the program has no words in this language.');
});

it('a language that no rule knows is passed over aloud, and held to all else', () => {
  const root = mkdtempSync(join(tmpdir(), 'waymark-content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  for (const folder of ['program', 'aids/garden'])
    cpSync(`content/${folder}/en`, join(root, 'content', folder, 'de'), { recursive: true });
  const file = join(root, 'content/aids/garden/aid.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"fr"]', '"fr", "de"]'));
  const before = reportOf(root, 'garden');
  const words = join(root, 'content/aids/garden/de/considerations.json');
  writeFileSync(words, readFileSync(words, 'utf8').replace('A cool place to sit', 'A place'));
  const after = reportOf(root, 'garden');
  rmSync(root, { recursive: true });
  expect(before.isSound).toBe(true);
  expect(before.lines.slice(0, 2)).toEqual([
    'PASSED OVER de: words that advise, and signs: src/aid-check/word-rules.ts has no rules for it.',
    'PASSED OVER de: the reading level: src/aid-check/reading-level.ts cannot tell its grade.',
  ]);
  expect(after.lines[0]).toContain('garden/de: items > shade.cool');
});

it('a folder of words that aid.json does not name is passed over aloud', () => {
  cpSync(aid.pathOf('en'), aid.pathOf('de'), { recursive: true });
  writeFileSync(aid.pathOf('de/notes.txt'), '');
  expect(reported()).toContain(
    `PASSED OVER ${aid.folder}/de: aid.json does not name this language. Add it to "languages" when its words are done.`,
  );
});
