/** Which pair is worth asking next: the closest of the eight that stand highest, never the same pair twice. */
import type { NextQuestion, RankingInput } from '#domain/ranking-contract.ts';
import { seededNumber, seededSides, shuffled } from '#domain/seeded.ts';
import { standingOf } from './standing.ts';

const usual = 7;
const most = 12;
const tensionsAsked = 2;
const pool = 8;

type Pair = readonly [string, string];

/** null when the usual number is reached (or the highest number, when more was wanted), or no pair is left. */
export function nextPair(input: RankingInput, more: boolean): NextQuestion | null {
  const asked = input.choices.filter(({ kind }) => kind === 'pair');
  if (asked.length >= (more ? most : usual)) return null;
  const open = ([a, b]: Pair) => !asked.some(({ set }) => set.includes(a) && set.includes(b));
  const pair = openTension(input, open) ?? closestPair(input, open);
  return pair ? { kind: 'pair', set: seededSides(...pair, input.seed) } : null;
}

/** A tension of the source whose two items this person rated; at most two are put in. */
function openTension(
  { tensions, ratings, items }: RankingInput,
  open: (pair: Pair) => boolean,
): [string, string] | undefined {
  const offered = tensions.filter((pair) => pair.every((id) => items.includes(id) && (ratings[id] ?? 0) > 1));
  const next = offered.slice(0, tensionsAsked).find(open);
  return next && [...next];
}

function closestPair(input: RankingInput, open: (pair: Pair) => boolean): [string, string] | undefined {
  const level = new Map(input.items.map((id) => [id, standingOf(id, input).level ?? 0]));
  const high = shuffled(input.items, input.seed)
    .filter((id) => (level.get(id) ?? 0) > 0)
    .sort((a, b) => (level.get(b) ?? 0) - (level.get(a) ?? 0))
    .slice(0, pool);
  const recent = input.choices.slice(-2).map(({ set }) => set);
  const pairs = high
    .flatMap((a, index) => high.slice(index + 1).map((b): [string, string] => [a, b]))
    .filter(
      (pair) =>
        open(pair) && !pair.some((id) => recent.length === 2 && recent.every((set) => set.includes(id))),
    );
  const distance = ([a, b]: Pair) => Math.abs((level.get(a) ?? 0) - (level.get(b) ?? 0));
  const height = ([a, b]: Pair) => (level.get(a) ?? 0) + (level.get(b) ?? 0);
  const chance = ([a, b]: Pair) => seededNumber(input.seed, a < b ? `${a}~${b}` : `${b}~${a}`);
  return pairs.sort((x, y) => distance(x) - distance(y) || height(y) - height(x) || chance(x) - chance(y))[0];
}
