/** What became of the answers: the record in a PDF, and what a clinician finds on the page that opened it. */
import type { RatingStep } from '#content/rating.ts';
import { readFileSync } from 'node:fs';
import { parseRecord } from '#domain/parsing/parse-record.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { dayInWords } from '#domain/summary/format-date.ts';
import type { Translator } from '#domain/texts/translator.ts';
import { readAttachedJson } from '#pdf/read.ts';
import type { Person, Sayings } from '#tests/examples/person.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { flat } from './naming.ts';
import type { Review } from './review.ts';

/** The one record that this PDF carries. */
export function recordIn(file: string): AnswersRecord {
  const found = readAttachedJson(new Uint8Array(readFileSync(file)));
  if (found.length !== 1) throw new Error(`${file} holds ${found.length} records.`);
  return parseRecord(found[0]);
}

/** The words in which a reader should find what was said. */
function wordsFor(id: string, saying: Sayings[string], reader: Translator): string[] {
  if (typeof saying === 'object' && 'status' in saying) return [reader.review(`status.${saying.status}`)];
  const question = pack.questionById.get(id);
  if (!question) return [reader.ui(`rating.${saying as RatingStep}`)];
  if (question.kind === 'date') return [dayInWords(String(saying), reader.reader.language)];
  return question.options
    ? [saying].flat().map((one) => reader.answerOption(id, String(one)))
    : [String(saying)];
}

const labelOf = (id: string, reader: Translator): string =>
  pack.questionById.has(id) ? reader.short(id) : reader.item(id);

/** What the person said and the table of all answers does not. */
export async function unfoundAnswers(
  review: Review,
  person: Person,
  record: AnswersRecord,
): Promise<string[]> {
  await review.unfold();
  const rows = (await review.rows()).map(({ label, answer }) => [flat(label), flat(answer)] as const);
  const words = review.words(record);
  const stands = (name: string, text: string) =>
    rows.some(([label, answer]) => label === flat(name) && answer.includes(flat(text)));
  return Object.entries(person.says)
    .filter(([id]) => !pack.questionnaire.tooMuch.includes(id)) // told in a line of its own
    .flatMap(([id, saying]) =>
      wordsFor(id, saying, words)
        .filter((text) => !stands(labelOf(id, words), text))
        .map((text) => `${id}: ${text}`),
    );
}
