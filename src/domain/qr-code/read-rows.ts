/** Rows of numbers as data that claims to be a record; what this pack does not know is left out and said to be missing. */
import { ratingSteps } from '#content/rating.ts';
import type { Question } from '#content/schema.ts';
import type { FoundCheckWord } from '#domain/check-word/check-word.ts';
import { applyBasisDiff, type BasisMark } from '#domain/priorities/order-basis.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { fitToPack } from '#domain/parsing/fit-to-pack.ts';
import { parseRecord } from '#domain/parsing/parse-record.ts';
import type { OneRecord } from '#domain/parsing/single-record.ts';
import {
  recordFormat,
  recordVersion,
  type Answer,
  type AnswersRecord,
  type Order,
  type Value,
} from '#domain/record/record.ts';
import { orderPlaces } from '#domain/journey/seen-order.ts';
import { dayAfter } from '#domain/days/days.ts';
import { packNumbers, type Numbers, type PackNumbers } from './numbers.ts';
import {
  audiences,
  choiceKinds,
  missingParts,
  people,
  outcomes,
  sectionsOf,
  statuses,
  type MissingPart,
  type OrderRow,
  type Rows,
  type Said,
  type Sections,
} from './layout.ts';

export interface RecordInCode {
  readonly record: AnswersRecord;
  /** What only the full file holds. */
  readonly missing: readonly MissingPart[];
  readonly checkWord: FoundCheckWord;
}

/** What one of several codes says, and what its reader must know of it. */
export interface OneSheet extends OneRecord, RecordInCode {}

interface Reading {
  readonly rows: Sections;
  readonly pack: Pack;
  readonly numbers: PackNumbers;
  readonly miss: () => void;
}

type Given = Pick<Answer, 'status' | 'value'>;
type OwnItemRow = Sections['ownItems'][number];

/** Throws RangeError for a number that stands for nothing, and what parseRecord throws. */
export function recordOf(written: Rows, pack: Pack): RecordInCode {
  const rows = sectionsOf(written);
  const missing = new Set(rows.missing.flatMap((place) => missingParts[place] ?? 'unknown'));
  const miss = () => void missing.add('unknown');
  const reading: Reading = { rows, pack, numbers: packNumbers(pack), miss };
  const plain = parseRecord(plainRecord(reading));
  const [computed, own] = rows.orders;
  const record: AnswersRecord = {
    ...plain,
    passed: rows.hasSeenOrder === 1 ? orderPlaces(plain, pack) : [],
    computedOrder: orderOf(computed, plain, reading),
    ownOrder: orderOf(own, plain, reading),
  };
  const checkWord = carriedWord(rows);
  return { record: fitToPack(parseRecord(record), pack), missing: [...missing], checkWord };
}

const carriedWord = ({ checkWord }: Sections): FoundCheckWord =>
  checkWord === 0 ? { status: 'none' } : { status: 'carried', word: checkWord };

/** All but the orders and the places passed, which rest on the rest. */
function plainRecord(reading: Reading): Record<keyof AnswersRecord, unknown> | object {
  const { rows, numbers, miss } = reading;
  const [packId, version, method, language] = rows.header;
  const [id, seed, startedOn, changedAt, sequence] = rows.session;
  const [list, isTaken] = rows.quickPath === 0 ? [[], 0] : rows.quickPath;
  return {
    format: recordFormat,
    version: recordVersion,
    id,
    pack: { id: packId, version },
    method,
    language,
    seed,
    startedOn,
    changedAt,
    sequence,
    at: '',
    ...(rows.quickPath === 0
      ? {}
      : { shortWay: { isTaken: isTaken === 1, from: '', list: idsOf(list, numbers.items, miss) } }),
    visited: idsOf(rows.visited, numbers.considerations, miss),
    answers: Object.fromEntries([...ratingsOf(reading), ...answersOf(reading)]),
    choices: choicesOf(reading),
    ownItems: rows.ownItems.map((row) => ownItemOf(row, reading)),
    computedOrder: null,
    ownOrder: null,
    teamQuestions: teamQuestionsOf(reading),
    passed: [],
  };
}

function idsOf(refs: readonly number[], numbers: Numbers, miss: () => void): string[] {
  const ids = refs.flatMap((number) => numbers.idOf(number) ?? []);
  if (ids.length < refs.length) miss();
  return ids;
}

/** One of a list by its place. */
function entryAt<Entry>(list: readonly Entry[], place: number): Entry {
  const entry = list[place];
  if (entry === undefined) throw new RangeError(`Nothing stands at place ${place}.`);
  return entry;
}

function answerOf(given: Given, origin: number, { rows }: Reading): Answer {
  const [by, typed, audience, day] = entryAt(rows.origins, origin);
  return {
    ...given,
    day: dayAfter(rows.session[2], day),
    answeredBy: entryAt(people, by),
    typedBy: entryAt(people, typed),
    audience: entryAt(audiences, audience),
    earlier: [],
  };
}

const statusOf = (number: number): Given => ({ status: entryAt(statuses, -1 - number) });
const ratingOf = (number: number): Given =>
  number < 0 ? statusOf(number) : { status: 'answered', value: entryAt(ratingSteps, number - 1) };

function ratingsOf(reading: Reading): [string, Answer][] {
  const { rows, numbers, miss } = reading;
  const own = rows.ownItems.map(([number, , , rating, origin]) => [number, rating, origin] as const);
  const listed = rows.ratings.map((rating, at) => [at + 1, rating, rows.ratingOrigins[at] ?? 0] as const);
  return [...listed, ...own].flatMap(([number, rating, origin]): [string, Answer][] => {
    if (rating === 0) return [];
    const id = numbers.items.idOf(number);
    if (id === undefined) miss();
    return id === undefined ? [] : [[id, answerOf(ratingOf(rating), origin, reading)]];
  });
}

function answersOf(reading: Reading): [string, Answer][] {
  const { rows, numbers, miss } = reading;
  const [steps, saids, origins] = rows.answers;
  let number = 0;
  return steps.flatMap((step, at): [string, Answer][] => {
    number += step;
    const id = numbers.questions.idOf(number);
    const given = id === undefined ? undefined : givenOf(id, entryAt(saids, at), reading);
    if (id !== undefined && given) return [[id, answerOf(given, origins[at] ?? 0, reading)]];
    miss();
    return [];
  });
}

function givenOf(id: string, said: Said, reading: Reading): Given | undefined {
  const question = reading.pack.questionById.get(id);
  if (!question) return undefined;
  if (typeof said === 'number' && said < 0) return statusOf(said);
  const value = typeof said === 'string' ? said : valueOf(question, said, reading);
  return value === undefined ? undefined : { status: 'answered', value };
}

function valueOf(
  question: Question,
  said: number | readonly number[],
  { rows, numbers, miss }: Reading,
): Value | undefined {
  const options = numbers.optionsOf(question);
  if (typeof said === 'number') return options.idOf(said);
  if (question.kind === 'date') return dayAfter(rows.session[2], entryAt(said, 0));
  return idsOf(said, options, miss);
}

function ownItemOf([number, text, place]: OwnItemRow, { numbers }: Reading): object {
  const consideration = numbers.considerations.idOf(place);
  return { id: numbers.items.idOf(number), text, ...(consideration === undefined ? {} : { consideration }) };
}

function choicesOf(reading: Reading): object[] {
  const { rows, numbers, miss } = reading;
  const [saids, sets, chosen, origins] = rows.choices;
  return saids.flatMap((said, at) => {
    const refs = entryAt(sets, at);
    const set = idsOf(refs, numbers.items, miss);
    if (set.length < refs.length) return [];
    const { day, answeredBy } = answerOf({ status: 'answered' }, origins[at] ?? 0, reading);
    return {
      kind: entryAt(choiceKinds, said % choiceKinds.length),
      said: entryAt(outcomes, Math.floor(said / choiceKinds.length)),
      set,
      chosen: entryAt(chosen, at).map((place) => entryAt(set, place)),
      day,
      answeredBy,
    };
  });
}

function orderOf(row: OrderRow | 0, plain: AnswersRecord, { pack, numbers, miss }: Reading): Order | null {
  if (row === 0) return null;
  const [groups, day, marks] = row;
  const apart = marks.flatMap(([number, mark]): BasisMark[] => {
    const id = numbers.items.idOf(number);
    return id === undefined ? [] : [[id, mark === 0 ? null : mark]];
  });
  return {
    groups: groups.map((group) => idsOf(group, numbers.items, miss)).filter((group) => group.length > 0),
    day: dayAfter(plain.startedOn, day),
    basis: applyBasisDiff(apart, plain, pack),
  };
}

function teamQuestionsOf({ rows, numbers, miss }: Reading): object | null {
  if (rows.teamQuestions === 0) return null;
  const [listed, removed] = rows.teamQuestions;
  return {
    listed: listed.flatMap(([number, must, text]) => {
      const id = numbers.teamQuestions.idOf(number);
      if (id === undefined) miss();
      return id === undefined ? [] : { id, must: must === 1, ...(text === 0 ? {} : { text }) };
    }),
    removed: idsOf(removed, numbers.teamQuestions, miss),
  };
}
