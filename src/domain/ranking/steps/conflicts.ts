/** Answers that pull apart: that is common and no fault. Equal pairs, answers against all the others, circles, and the narrowest choices. */
import type { RankedChoice } from '#domain/ranking/contract.ts';
import type { Belief } from './belief.ts';

/** An answer less likely than this, given all the others, goes against them. */
const unexpected = 0.25;
const hardestShown = 3;

type Judged = Belief['pairs'][number];

const sidesOf = ({ set }: RankedChoice) => set as [string, string];
const isDecided = ({ choice }: Judged): boolean => choice.said === 'chosen';
const isUnexpected = (pair: Judged): boolean => isDecided(pair) && pair.expected < unexpected;

/** How far the two of a pair are told apart, 0-0.5. */
function marginOf({ choice }: Judged, { ids, before }: Belief): number {
  const [a, b] = sidesOf(choice).map((id) => ids.indexOf(id)) as [number, number];
  return Math.abs(before(a, b) - 0.5);
}

const narrowestFirst = (pairs: readonly Judged[], belief: Belief): Judged[] =>
  [...pairs].sort((x, y) => marginOf(x, belief) - marginOf(y, belief));

/** Called equal, or decided against all the others; the narrowest first. */
export const tornPairs = (belief: Belief): [string, string][] =>
  narrowestFirst(
    belief.pairs.filter((pair) => pair.choice.said === 'equal' || isUnexpected(pair)),
    belief,
  ).map(({ choice }) => sidesOf(choice));

export const hardestChoices = (belief: Belief): RankedChoice[] =>
  narrowestFirst(belief.pairs.filter(isDecided), belief)
    .slice(0, hardestShown)
    .map(({ choice }) => choice);

export const choicesAgainst = ({ pairs }: Belief): RankedChoice[] =>
  pairs.filter(isUnexpected).map(({ choice }) => choice);

/** The shortest circle among decided pairs, and of these the one with the least expected answer; each item was chosen over the next, the last over the first. */
export function circleOf({ pairs }: Belief): string[] {
  const arrows = pairs.flatMap(({ choice: { set, chosen }, expected }) =>
    chosen.map((from) => ({ from, to: set.find((id) => id !== from) as string, expected })),
  );
  const circles = [...arrows]
    .sort((x, y) => x.expected - y.expected)
    .map(({ from, to }) => wayBetween(to, from, arrows))
    .filter((way) => way.length > 0);
  return circles.sort((x, y) => x.length - y.length)[0] ?? [];
}

/** The shortest way along the arrows, both ends in it; empty when there is none. */
function wayBetween(
  start: string,
  end: string,
  arrows: readonly { readonly from: string; readonly to: string }[],
): string[] {
  const seen = new Set<string>();
  let ways: string[][] = [[start]];
  while (ways.length > 0) {
    const arrived = ways.find((way) => way.at(-1) === end);
    if (arrived) return arrived;
    ways = ways.flatMap((way) =>
      arrows
        .filter(({ from, to }) => from === way.at(-1) && !seen.has(to))
        .map(({ to }) => {
          seen.add(to);
          return [...way, to];
        }),
    );
  }
  return [];
}
