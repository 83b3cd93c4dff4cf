/** The note for a record system: short, complete lines, and nothing in it that such a system takes for a command. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { noteLimits, noteOf } from '#domain/clinical-note/note.ts';
import { plainText } from '#domain/clinical-note/note-text.ts';
import { isBlank } from '#domain/texts/sanitise-text.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { countAnswers } from '#domain/summary/blocks/open-points.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import { exampleNames, exampleRecord } from '#tests/examples/examples.ts';
import { answering, farmer, nobodyYet } from '#tests/examples/answered-records.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';

function noteFor(
  record: AnswersRecord,
  language = 'en',
  talked: readonly string[] = [],
  agreed = '',
  seen = { name: '', day: '2026-12-01' },
): string {
  const translator = translatorIn(language, record);
  const summary = summariseRecord({
    record,
    pack,
    translator,
    speaker: 'team',
    address: 'https://example.org',
  });
  const count = countAnswers(record, pack);
  return noteOf({
    summary,
    translator,
    version: record.pack.version,
    count,
    consultation: { talked, agreed, seen },
  });
}

/** Smart phrases, templates, markdown, tabs, hidden and turning signs, dot phrases. */
const command =
  /[@{}*`\t]|(?<![\p{L}\p{N}])\.\p{L}|[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u;

describe('a note', () => {
  it('of the farmer is the same as the last time somebody read it', () => {
    expect(noteFor(farmer())).toMatchSnapshot();
    expect(noteFor(farmer(), 'fr')).toMatchSnapshot();
  });

  it.each(exampleNames)('of %s keeps to its limits, line by line, in both languages', (name) => {
    for (const language of ['en', 'fr']) {
      const note = noteFor(exampleRecord(name), language);
      expect(note.length).toBeLessThanOrEqual(noteLimits.characters);
      expect(note.split('\n').length).toBeLessThanOrEqual(noteLimits.lines);
      for (const line of note.split('\n')) expect(line).toMatch(/[.;]$/);
      expect(note).not.toMatch(command);
    }
  });

  it('still reads when line breaks are lost: each line brings its own label and full stop', () => {
    const [first = '', ...lines] = noteFor(farmer()).split('\n');
    expect(first).toContain('Answered by: the person');
    for (const line of lines) expect(line).toMatch(/^(?:\d\) |- |[^a-z]+: |Source: )/);
  });

  it('says none reported and not asked in different words', () => {
    expect(noteFor(nobodyYet())).toContain('SYMPTOMS NOW: Not asked');
    expect(noteFor(answering(nobodyYet(), { 'side-effects.now.pain': 'no' }))).toContain(
      'SYMPTOMS NOW: None reported.',
    );
  });

  it('uses only signs of Latin-1 where the person used them', () => {
    const note = noteFor(farmer(), 'fr');
    expect([...new Set(note)].filter((sign) => sign.charCodeAt(0) > 0xff)).toEqual([]);
  });

  it('cuts long words of the person, and says where the rest is', () => {
    const note = noteFor(answering(nobodyYet(), { 'lifestyle.hardest': 'long '.repeat(300) }));
    expect(note).toContain('(more in the PDF)');
  });

  it('says what was talked about and agreed, and asks those questions no more', () => {
    const note = noteFor(farmer(), 'en', ['own-question.1'], 'We meet again on Tuesday.');
    expect(note).toContain('AGREED, IN THE PERSON\'S WORDS: "We meet again on Tuesday."');
    const [before = '', after = ''] = note.split('TALKED ABOUT');
    expect(after).toContain('petite-fille');
    expect(before).not.toContain('QUESTIONS: "Est-ce');
  });

  it('says who has seen the sheet and when, once somebody has put their name', () => {
    const seen = { name: ' Dr. @Lee ', day: '2026-12-01' };
    expect(noteFor(farmer(), 'en', [], '', seen)).toContain('SEEN BY: Dr. Lee, December 1, 2026.');
    expect(noteFor(farmer(), 'fr', [], '', seen)).toContain('VU PAR : Dr. Lee, le 1er décembre 2026.');
    expect(noteFor(farmer())).not.toContain('SEEN BY');
  });

  it('lets no command of the person through, whatever they type', () => {
    const sign = fc.constantFrom(
      '@',
      '{',
      '}',
      '*',
      '`',
      '.',
      'a',
      'é',
      ' ',
      '\t',
      '\n',
      '\u202E',
      '\u200D',
      '“',
      '"',
      '~',
      '膝',
      '👩',
    );
    const isSeen = (text: string) => !isBlank(text);
    const typed = fc.array(sign, { minLength: 1, maxLength: 60 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(typed.filter(isSeen), typed, (hardest, agreed) => {
        const note = noteFor(answering(nobodyYet(), { 'lifestyle.hardest': hardest }), 'en', [], agreed);
        expect(note).not.toMatch(command);
        expect(note.length).toBeLessThanOrEqual(noteLimits.characters);
      }),
      { numRuns: 60 },
    );
  });

  it('makes any text plain once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
      { examples: [['\u{E0080}\u{F0000}'], ['\u2800@']] },
    );
  });
});
