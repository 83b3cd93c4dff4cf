/** The PDF for everyone, searched everywhere for what is for the team alone; the same search finds what is not marked. */
import { describe, expect, test } from 'vitest';
import { addressAnswer, mayBePrivate } from '#domain/sharing/team-only.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { Audience } from '#machines/questionnaire/events.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { moment } from '#tests/model/session-model.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import { examplePdf } from '#tests/pdf-files/example-pdfs.ts';
import { everythingIn } from './everything-in.ts';
import { pdfOf } from './faces-on-disk.ts';

const fileOf = async (record: AnswersRecord, language: string, audience: Audience) =>
  everythingIn(await pdfOf(examplePdf(record, { language, paper: 'a4', audience })));

/** Places of the file in which the text stands; line breaks on paper are no difference. */
const placesOf = (text: string, file: Readonly<Record<string, string>>): string[] => {
  const flat = (words: string) => words.replace(/[\s\u00A0\u202F\u00AD-]+/g, '');
  return Object.entries(file).flatMap(([place, words]) => (flat(words).includes(flat(text)) ? [place] : []));
};

const people = [
  { name: 'leo-teen', language: 'fr' },
  { name: 'amina-knee', language: 'en' },
  { name: 'maya-parent', language: 'en' },
] as const;

describe.each(people)(
  'the PDF for everyone of $name in $language',
  { timeout: 60_000 },
  ({ name, language }) => {
    const record = exampleRecord(name);
    const canMark = mayBePrivate(record, pack);
    const ids = pack.questionnaire.questions
      .map(({ id }) => id)
      .filter((id) => canMark(id) && record.answers[id]?.status === 'answered');
    const marked = ids.reduce((kept, id) => addressAnswer(kept, pack, id, 'team', moment), record);
    const translator = translatorIn(language, record);
    const words = ids.flatMap((id) => {
      const value = record.answers[id]?.value;
      return pack.questionById.get(id)?.options ? [] : [String(value)];
    });
    const names = ids.map((id) => translator.short(id));

    test('holds none of the marked words, and does not name what was asked', async () => {
      expect(words.length).toBeGreaterThan(0);
      const open = await fileOf(marked, language, 'everyone');
      const unmarked = await fileOf(record, language, 'everyone');
      for (const text of [...words, ...names]) {
        expect(placesOf(text, open), text).toEqual([]);
        expect(placesOf(text, unmarked), `${text}, where it is not marked`).toContain('pages');
      }
      for (const id of ids) expect(placesOf(`"${id}":{`, open), id).toEqual([]);
    });

    test('holds the others, on its pages and in its data', async () => {
      const [own] = pack.questionnaire.questions.filter(
        ({ id, kind }) => kind === 'words' && record.answers[id]?.status === 'answered' && !canMark(id),
      );
      const name = String(record.answers['about.name']?.value);
      const open = await fileOf(marked, language, 'everyone');
      for (const text of [name, ...(own ? [String(record.answers[own.id]?.value)] : [])])
        expect(placesOf(text, open), text).toEqual(expect.arrayContaining(['pages', 'attachments']));
    });

    test('is whole for the team', async () => {
      const team = await fileOf(marked, language, 'team');
      for (const text of words)
        expect(placesOf(text, team), text).toEqual(expect.arrayContaining(['pages', 'attachments']));
      expect(placesOf(translator.summary('only-for-team.lead'), team)).toContain('pages');
    });
  },
);

test(
  'the search looks everywhere: a text in any place of a PDF is found there',
  { timeout: 60_000 },
  async () => {
    const file = await fileOf(exampleRecord('amina-knee'), 'en', 'everyone');
    expect(Object.entries(file).filter(([place, text]) => place !== 'spoken' && text.trim() === '')).toEqual(
      [],
    );
    expect(placesOf('Before my visit', file)).toEqual(['pages', 'drawn', 'information']);
    const fileOfName = (name: string) =>
      fileOf({ ...exampleRecord('amina-knee'), answers: withName(name) }, 'en', 'everyone');
    expect(placesOf('ᏣᎳᎩ', await fileOfName('ᏣᎳᎩ'))).toEqual(['pages', 'spoken', 'attachments', 'code']);
    expect(placesOf('سلام', await fileOfName('سلام'))).toEqual(['spoken', 'attachments', 'code']);
  },
);

function withName(value: string): AnswersRecord['answers'] {
  const { answers } = exampleRecord('amina-knee');
  const name = answers['about.name'];
  if (!name) throw new TypeError('Amina gives her name.');
  return { ...answers, 'about.name': { ...name, value } };
}
