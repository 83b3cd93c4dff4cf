/** The record as rows of numbers; what this pack has no number for is left out and said to be missing. */
import { basisDiff } from '#domain/priorities/order-basis.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { Answer, AnswersRecord, Choice, Order, OwnItem } from '#domain/record/record.ts';
import { hasSeenOrder } from '#domain/journey/seen-order.ts';
import { daysFrom, isDay } from '#domain/days/days.ts';
import { originsOf, type Origins } from './provenance.ts';
import { packNumbers, type Numbers, type PackNumbers } from './numbers.ts';
import { choiceKinds, outcomes, statuses, type OrderRow, type Said, type Sections } from './layout.ts';
import type { RowsWithTexts, TextKind } from './texts.ts';

interface Writing {
  readonly record: AnswersRecord;
  readonly pack: Pack;
  readonly numbers: PackNumbers;
  readonly origins: Origins;
  /** Called for what has no number here. */
  readonly miss: () => void;
}

/** What is missing is not yet said in the rows. */
export interface WrittenRows extends RowsWithTexts {
  /** Something has no number in this pack and is left out. */
  readonly hasUnknown: boolean;
}

export function rowsOf(record: AnswersRecord, pack: Pack, checkWord: string | null): WrittenRows {
  let hasUnknown = false;
  const miss = () => {
    hasUnknown = true;
  };
  const writing: Writing = { record, pack, numbers: packNumbers(pack), origins: originsOf(record), miss };
  const { considerations, items } = writing.numbers;
  const { shortWay } = record;
  const [ratings, ratingOrigins] = ratingRows(writing);
  const sections: Sections = {
    header: [record.pack.id, record.pack.version, record.method, record.language],
    session: [record.id, record.seed, record.startedOn, record.changedAt, record.sequence],
    origins: writing.origins.table,
    ratings,
    ratingOrigins,
    answers: answerRows(writing),
    ownItems: record.ownItems.flatMap((item) => ownItemRow(item, writing)),
    choices: choiceRows(writing),
    orders: [orderRow(record.computedOrder, writing), orderRow(record.ownOrder, writing)],
    teamQuestions: teamQuestionRows(writing),
    visited: refsOf(record.visited, considerations, miss),
    quickPath: shortWay ? [refsOf(shortWay.list, items, miss), Number(shortWay.isTaken)] : 0,
    hasSeenOrder: Number(hasSeenOrder(record, pack)),
    missing: [],
    checkWord: checkWord ?? 0,
  };
  return { sections, kinds: kindsIn(sections, writing), hasUnknown };
}

function kindsIn({ answers }: Sections, { pack, numbers }: Writing): TextKind[] {
  let number = 0;
  const [steps] = answers;
  return steps.map((step) => {
    number += step;
    const question = pack.questionById.get(numbers.questions.idOf(number) ?? '');
    if (question?.kind !== 'words') return 'names';
    return question.role === 'symptoms-words' ? 'passages' : 'stories';
  });
}

function refsOf(ids: readonly string[], numbers: Numbers, miss: () => void): number[] {
  const known = ids.flatMap((id) => numbers.numberOf(id) ?? []);
  if (known.length < ids.length) miss();
  return known;
}

const statusNumber = ({ status }: Answer): number => -1 - statuses.indexOf(status);

/** A step of the scale, or a status. */
const ratingNumber = (answer: Answer | undefined): number =>
  answer === undefined ? 0 : typeof answer.value === 'number' ? answer.value : statusNumber(answer);

function ratingRows({ record, pack, origins }: Writing): [number[], number[]] {
  const ratings: number[] = [];
  const by: number[] = [];
  for (const { id, number } of pack.questionnaire.items) {
    const answer = record.answers[id];
    ratings[number - 1] = ratingNumber(answer);
    by[number - 1] = answer ? origins.ofAnswer(answer) : 0;
  }
  return [withoutEnd(ratings), withoutEnd(by)];
}

/** Without the zeros at its end; a gap in the numbers is a zero. */
function withoutEnd(numbers: readonly number[]): number[] {
  const whole = Array.from(numbers, (number: number | undefined) => number ?? 0);
  return whole.slice(0, whole.findLastIndex((number) => number !== 0) + 1);
}

/** An answer by the number of its question. */
type NumberedAnswer = readonly [number: number, said: Said, origin: number];

function answerRows(writing: Writing): Sections['answers'] {
  const rows = Object.entries(writing.record.answers)
    .flatMap(([id, answer]) => numberedAnswer(id, answer, writing))
    .sort(([a], [b]) => a - b);
  const steps = rows.map(([number], at) => number - (rows[at - 1]?.[0] ?? 0));
  return [steps, rows.map(([, said]) => said), withoutEnd(rows.map(([, , origin]) => origin))];
}

function numberedAnswer(id: string, answer: Answer, writing: Writing): NumberedAnswer[] {
  const { numbers, origins, miss } = writing;
  if (numbers.items.numberOf(id) !== undefined) return [];
  const number = numbers.questions.numberOf(id);
  const said = number === undefined ? undefined : saidOf(id, answer, writing);
  if (number !== undefined && said !== undefined) return [[number, said, origins.ofAnswer(answer)]];
  miss();
  return [];
}

function saidOf(id: string, answer: Answer, { record, pack, numbers, miss }: Writing): Said | undefined {
  const { value } = answer;
  const question = pack.questionById.get(id);
  if (value === undefined) return statusNumber(answer);
  if (!question || typeof value === 'number') return undefined;
  const options = numbers.optionsOf(question);
  if (Array.isArray(value)) return refsOf(value, options, miss);
  if (question.kind === 'date') return isDay(value) ? [daysFrom(record.startedOn, value)] : undefined;
  return question.kind === 'choice' ? options.numberOf(value) : value;
}

function ownItemRow(
  { id, text, consideration }: OwnItem,
  { record, numbers, origins }: Writing,
): Sections['ownItems'] {
  const number = numbers.items.numberOf(id);
  const answer = record.answers[id];
  const place = consideration === undefined ? 0 : (numbers.considerations.numberOf(consideration) ?? 0);
  if (number === undefined) return [];
  return [[number, text, place, ratingNumber(answer), answer ? origins.ofAnswer(answer) : 0]];
}

function choiceRows({ record, numbers, origins, miss }: Writing): Sections['choices'] {
  const hasNumbers = ({ set }: Choice) => set.every((id) => numbers.items.numberOf(id) !== undefined);
  const known = record.choices.filter(hasNumbers);
  if (known.length < record.choices.length) miss();
  return [
    known.map(({ kind, said }) => choiceKinds.indexOf(kind) + choiceKinds.length * outcomes.indexOf(said)),
    known.map(({ set }) => refsOf(set, numbers.items, miss)),
    known.map(({ set, chosen }) => chosen.map((id) => set.indexOf(id))),
    withoutEnd(known.map(origins.ofChoice)),
  ];
}

function orderRow(order: Order | null, { record, pack, numbers, miss }: Writing): OrderRow | 0 {
  if (!order) return 0;
  const groups = order.groups
    .map((group) => refsOf(group, numbers.items, miss))
    .filter((group) => group.length > 0);
  const marks = basisDiff(order.basis, record, pack).flatMap(([id, mark]): OrderRow[2] => {
    const number = numbers.items.numberOf(id);
    return number === undefined ? [] : [[number, mark ?? 0]];
  });
  return [groups, daysFrom(record.startedOn, order.day), marks];
}

function teamQuestionRows({ record, numbers, miss }: Writing): Sections['teamQuestions'] {
  if (!record.teamQuestions) return 0;
  const { listed, removed } = record.teamQuestions;
  const known = listed.flatMap(({ id, must, text }): Exclude<Sections['teamQuestions'], 0>[0] => {
    const number = numbers.teamQuestions.numberOf(id);
    return number === undefined ? [] : [[number, Number(must), text ?? 0]];
  });
  if (known.length < listed.length) miss();
  return [known, refsOf(removed, numbers.teamQuestions, miss)];
}
