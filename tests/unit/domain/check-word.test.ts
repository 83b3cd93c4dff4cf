/** The check word: the same for the same record, another for every other one, made once for a hand-over and of nothing else than what it holds. */
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkWordIn, checkWordOf, CheckWord, inGroups } from '#domain/check-word/check-word.ts';
import { canonicalJson } from '#domain/record/canonical-json.ts';
import { giveAnswer } from '#domain/record/answer.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { addressAnswer } from '#domain/sharing/team-only.ts';
import { exampleNames, exampleRecord } from '#tests/examples/examples.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { examplePdf } from '#tests/pdf-files/example-pdfs.ts';
import { anyRecord } from './arbitrary-record.ts';
import * as v from 'valibot';

/** The same data with the keys of every object in an order of chance. */
function shuffled(data: unknown, chance: () => number): unknown {
  if (Array.isArray(data)) return data.map((part) => shuffled(part, chance));
  if (typeof data !== 'object' || data === null) return data;
  const keyed = Object.entries(data).map(([key, part]) => [chance(), key, shuffled(part, chance)] as const);
  return Object.fromEntries(keyed.sort(([a], [b]) => a - b).map(([, key, part]) => [key, part]));
}

/** One more word than the record had, in one of its answers. */
function withAnotherAnswer(record: AnswersRecord, at: number): AnswersRecord {
  const ids = Object.keys(record.answers);
  const id = ids[at % ids.length] ?? '';
  const answer = record.answers[id];
  if (!answer) throw new RangeError('This record holds no answer.');
  const value = answer.value === 'Another one' ? 'And another' : 'Another one';
  return { ...record, answers: { ...record.answers, [id]: { ...answer, status: 'answered', value } } };
}

describe('canonical JSON', () => {
  it('sorts keys by their units and writes numbers and signs as RFC 8785 does', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    const members = sorted.map((key) => `${JSON.stringify(key)}:0`);
    expect(canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])))).toBe(`{${members.join(',')}}`);
    expect(canonicalJson({ 10: [], 9: {}, a: [1e30, 4.5, 2e-3, 1e-27, null, true, '\u000f\n"€'] })).toBe(
      '{"10":[],"9":{},"a":[1e+30,4.5,0.002,1e-27,null,true,"\\u000f\\n\\"€"]}',
    );
  });

  it('is the JSON of the same data, without the fields that are not there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });
});

describe('a check word', () => {
  it('is six letters, counted from the SHA-256 of the record, and stays so: papers carry it', () => {
    for (const name of exampleNames) {
      const record = exampleRecord(name);
      const hash = createHash('sha256').update(canonicalJson(record)).digest();
      const number = String(hash.readBigUInt64BE() % 1_000_000n).padStart(6, '0');
      const letters = number.replace(/\d/gu, (digit) => 'CHJLMPRSVZ'.charAt(Number(digit)));
      expect(checkWordOf(record), name).toBe(letters);
      expect(v.is(CheckWord, letters)).toBe(true);
    }
    expect(checkWordOf({ format: 'waymark-answers' })).toMatchInlineSnapshot(`"PPJJSC"`);
  });

  it('is shown in two groups that no line parts', () => {
    expect(inGroups('CHJLMP')).toBe('CHJ\u00a0LMP');
  });

  it('is the same for the same record, in whatever order its keys stand', () => {
    fc.assert(
      fc.property(anyRecord, fc.infiniteStream(fc.double({ noNaN: true })), (record, chance) => {
        const other = shuffled(record, () => chance.next().value as number) as AnswersRecord;
        expect(checkWordOf(other)).toBe(checkWordOf(record));
      }),
      { numRuns: 40 },
    );
  });

  // Two records share a word once in a million: of 200 pairs, two that do would be a fault and no luck (2 in 100 million).
  it('is another one for any answer that was changed', () => {
    const record = fc.tuple(anyRecord, fc.nat()).filter(([{ answers }]) => Object.keys(answers).length > 0);
    const same = fc.sample(record, { numRuns: 200, seed: 1 }).filter(([given, at]) => {
      const changed = withAnotherAnswer(given, at);
      expect(canonicalJson(changed)).not.toBe(canonicalJson(given));
      return checkWordOf(changed) === checkWordOf(given);
    });
    expect(same.length).toBeLessThan(2);
  });

  it('uses every letter in every place about as often', () => {
    const words = Array.from({ length: 5000 }, (_, id) => checkWordOf({ id }));
    for (const place of [0, 1, 2, 3, 4, 5])
      for (const letter of 'CHJLMPRSVZ') {
        const count = words.filter((word) => word.charAt(place) === letter).length;
        expect(count, `${letter} in place ${place}`).toBeGreaterThan(350);
        expect(count, `${letter} in place ${place}`).toBeLessThan(650);
      }
    expect(new Set(words).size).toBeGreaterThan(4970);
  });
});

describe('what is found in a file', () => {
  const record = exampleRecord('amina-knee');

  it('fits, does not, or is not there at all', () => {
    const word = checkWordOf(record);
    expect(checkWordIn({ ...record, checkWord: word })).toEqual({ status: 'matches', word });
    const changed = { ...withAnotherAnswer(record, 0), checkWord: word };
    expect(checkWordIn(changed)).toEqual({ status: 'differs', word: checkWordOf(changed) });
    for (const checkWord of ['', 5, null, word.toLowerCase()])
      expect(checkWordIn({ ...record, checkWord }).status).toBe('differs');
    expect(checkWordIn(record)).toEqual({ status: 'none' });
  });
});

describe('a hand-over', () => {
  const amina = exampleRecord('amina-knee');
  type Wish = Parameters<typeof examplePdf>[1];
  const wish: Wish = { language: 'en', paper: 'a4', audience: 'everyone' };
  const wordOf = (record: AnswersRecord, wished: Partial<Wish> = {}) =>
    examplePdf(record, { ...wish, ...wished }).summary.checkWord;

  it('has one word, in every language and on every paper', () => {
    const word = wordOf(amina);
    expect(word).toMatch(/^[CHJLMPRSVZ]{3}\u00a0[CHJLMPRSVZ]{3}$/u);
    expect([wordOf(amina, { language: 'fr' }), wordOf(amina, { paper: 'letter' })]).toEqual([word, word]);
  });

  it('has another one after one more answer, and for the team when something is for it alone', () => {
    expect(wordOf(giveAnswer(amina, pack, 'about.name', 'Amy', moment))).not.toBe(wordOf(amina));
    const marked = addressAnswer(exampleRecord('leo-teen'), pack, 'body-image.team-knows', 'team', moment);
    expect(wordOf(marked, { audience: 'team' })).not.toBe(wordOf(marked));
  });

  it('has a word that tells nothing of what waits in a field', () => {
    const drafts = { question: { at: amina.at, text: 'Not yet asked' } };
    for (const audience of ['everyone', 'team'] as const)
      expect(wordOf({ ...amina, drafts }, { audience })).toBe(wordOf(amina, { audience }));
  });

  it('has for everyone a word that tells nothing of what is for the team alone', () => {
    const leo = exampleRecord('leo-teen');
    const id = 'body-image.team-knows';
    const marked = addressAnswer(leo, pack, id, 'team', moment);
    const others = { ...marked, answers: { ...marked.answers } };
    const answer = others.answers[id];
    if (!answer) throw new TypeError('Leo answers this.');
    others.answers[id] = { ...answer, value: 'Something else' };
    expect(wordOf(others)).toBe(wordOf(marked));
    expect(wordOf(others, { audience: 'team' })).not.toBe(wordOf(marked, { audience: 'team' }));
  });
});
