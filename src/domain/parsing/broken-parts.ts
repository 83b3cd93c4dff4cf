/** Takes out of data from outside the parts that cannot be read, and counts them: the others are a record all the same. */
import * as v from 'valibot';
import { Answer, Choice, Id, isOwnItem, ListedQuestion, Look, OwnItem } from '#domain/record/record.ts';

type Data = Readonly<Record<string, unknown>>;
type Keep = (parts: readonly unknown[], isWhole: (part: unknown) => boolean) => unknown[];

/** The same data when every answer, choice, item, question and earlier order in it is whole. */
export function withoutBrokenParts(data: Data): Data {
  const before = typeof data['setAside'] === 'number' ? data['setAside'] : 0;
  let broken = 0;
  const keep: Keep = (parts, isWhole) => {
    const whole = parts.filter(isWhole);
    broken += parts.length - whole.length;
    return whole;
  };
  const whole = { ...data, ...listsIn(data, keep), ...answersIn(data, keep), ...questionsIn(data, keep) };
  return broken === 0 ? data : { ...whole, setAside: before + broken };
}

/** Nobody's words may stand in for the pack's. */
const isOwn = (part: unknown): boolean => v.is(OwnItem, part) && isOwnItem(part.id);

const lists: readonly (readonly [string, (part: unknown) => boolean])[] = [
  ['choices', (part) => v.is(Choice, part)],
  ['looks', (part) => v.is(Look, part)],
  ['ownItems', isOwn],
];

const listsIn = (data: Data, keep: Keep): Data =>
  Object.fromEntries(
    lists.flatMap(([name, isWhole]) => {
      const parts = data[name];
      return Array.isArray(parts) ? [[name, keep(parts, isWhole)]] : [];
    }),
  );

function answersIn({ answers }: Data, keep: Keep): Data {
  if (!isObject(answers)) return {};
  const isWhole = (part: unknown) => Array.isArray(part) && v.is(Id, part[0]) && v.is(Answer, part[1]);
  return { answers: Object.fromEntries(keep(Object.entries(answers), isWhole) as [string, unknown][]) };
}

function questionsIn({ teamQuestions }: Data, keep: Keep): Data {
  if (!isObject(teamQuestions) || !Array.isArray(teamQuestions['listed'])) return {};
  const listed = keep(teamQuestions['listed'], (part) => v.is(ListedQuestion, part));
  return { teamQuestions: { ...teamQuestions, listed } };
}

const isObject = (data: unknown): data is Data =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
