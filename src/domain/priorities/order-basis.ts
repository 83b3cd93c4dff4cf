/** What the answers looked like when an order was made, so that a later change can be marked. */
import type { Pack } from '#domain/pack/pack.ts';
import { rankingInputOf } from '#domain/ranking/input.ts';
import type { RankingInput } from '#domain/ranking/contract.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

/** Each item with its rating, how many choices it stood in and how many chose it. */
export const basisOf = (record: AnswersRecord, pack: Pack): string =>
  joinedBasis(marksOf(rankingInputOf(record, pack)));

const joinedBasis = (marks: ReadonlyMap<string, string>): string =>
  [...marks].map((entry) => entry.join('=')).join(' ');

/** An item, and what a basis says of it; null: nothing. */
export type BasisMark = readonly [item: string, mark: string | null];

/** Where a basis says something else than the answers do now. */
export function basisDiff(basis: string, record: AnswersRecord, pack: Pack): BasisMark[] {
  const [then, now] = [splitBasis(basis), marksOf(rankingInputOf(record, pack))];
  const ids = [...new Set([...then.keys(), ...now.keys()])].filter((id) => id !== '');
  return ids.flatMap((id) => (then.get(id) === now.get(id) ? [] : [[id, then.get(id) ?? null] as const]));
}

/** The basis again, from the answers and from where it says something else. */
export function applyBasisDiff(marks: readonly BasisMark[], record: AnswersRecord, pack: Pack): string {
  const all = new Map<string, string | null>([...marksOf(rankingInputOf(record, pack)), ...marks]);
  const said = [...all].filter((entry): entry is [string, string] => entry[1] !== null);
  return joinedBasis(new Map(said.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Only items of which something is said. */
const marksOf = ({ items, ratings, choices }: RankingInput): Map<string, string> =>
  new Map(
    [...items].sort().flatMap((id): [string, string][] => {
      const about = choices.filter(({ said, set }) => said !== 'none' && set.includes(id));
      const chosen = about.filter((choice) => choice.chosen.includes(id));
      const rating = ratings[id] ?? 0;
      return rating === 0 && about.length === 0
        ? []
        : [[id, [rating, about.length, chosen.length].join('/')]];
    }),
  );

const splitBasis = (basis: string): Map<string, string> =>
  new Map(
    basis.split(' ').map((mark): [string, string] => [mark.replace(/=.*/, ''), mark.replace(/.*=/, '')]),
  );

/** Items of which something else, or for the first time something, is said since the order was made by hand; and items of which nothing is said any more. */
export function changedSince({ ownOrder }: AnswersRecord, input: RankingInput): string[] {
  if (!ownOrder) return [];
  const [before, now] = [splitBasis(ownOrder.basis), marksOf(input)];
  return input.items.filter((id) => before.get(id) !== now.get(id));
}
