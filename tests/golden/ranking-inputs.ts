/** Forty people as the ranking sees them: ten ways to answer what the method asks, each with four sets of statements. All chance comes from the seed. */
import type { NextQuestion, RankedChoice, RankingInput, Rating } from '#domain/ranking/contract.ts';
import { seededNumber, shuffled } from '#domain/random/seeded.ts';
import { method } from './ranking-outcome.ts';

interface Way {
  /** What each statement is rated is drawn from these. */
  readonly ratings: readonly Rating[];
  /** So many questions are answered, or all that are asked when there are fewer. */
  readonly answers?: number;
  /** What becomes of every second question; a short list knows no "equal". */
  readonly everySecond?: 'equal' | 'none' | 'contradicted';
  /** In the end three statements are each chosen over the next. */
  readonly circle?: true;
}

const sets = {
  '24 statements': ids(24),
  '20 statements': ids(20),
  '16 statements': ids(16),
  '16 statements and 3 of their own': [...ids(16), 'own.1', 'own.2', 'own.3'],
};
const mixed: readonly Rating[] = [1, 2, 2, 3, 3, 3, 4, 4, 4, null];
const high: readonly Rating[] = [3, 4, 4];
const ways: Readonly<Record<string, Way>> = {
  'says nothing': { ratings: [null] },
  'only rates': { ratings: mixed },
  'rates everything very important': { ratings: [4] },
  'rates everything the same and compares': { ratings: [4], answers: 9 },
  'rates nothing and compares': { ratings: [null], answers: 6 },
  'rates high and has begun to compare': { ratings: high, answers: 2 },
  'compares as often as asked': { ratings: mixed, answers: 60 },
  'contradicts what was rated': { ratings: high, answers: 10, everySecond: 'contradicted' },
  'is often torn': { ratings: mixed, answers: 8, everySecond: 'equal' },
  'would rather not choose, and goes in a circle': {
    ratings: mixed,
    answers: 6,
    everySecond: 'none',
    circle: true,
  },
};

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `item-${String(index + 1).padStart(2, '0')}`);
}

/** Each input under a name that says who it is. */
export const rankingInputs: ReadonlyMap<string, RankingInput> = new Map(
  Object.entries(ways).flatMap(([way, does], row) =>
    Object.entries(sets).map(([set, items], column) => [
      `${way}, ${set}`,
      inputOf(does, items, 97_003 * (4 * row + column + 1)),
    ]),
  ),
);

function inputOf(way: Way, ordered: readonly string[], seed: number): RankingInput {
  const items = shuffled(ordered, seed + 1); // the order of the file means nothing
  const drawn = (id: string) => way.ratings[seededNumber(seed, `rating ${id}`) % way.ratings.length] ?? null;
  const ratings = Object.fromEntries(ordered.map((id) => [id, drawn(id)]));
  const worth = (id: string) => (ratings[id] ?? 2.5) + (seededNumber(seed, `worth ${id}`) % 100) / 50;
  const byWorth = (some: readonly string[]) =>
    [...some].sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1));
  const tensions = [0, 2, 4].map((index): [string, string] => [items[index] ?? '', items[index + 7] ?? '']);
  let input: RankingInput = { items, ratings, choices: [], tensions, seed };
  while (input.choices.length < (way.answers ?? 0)) {
    const question = method.next(input, true);
    if (!question) break;
    const choice = answerTo(question, byWorth, input.choices.length % 2 === 1 ? way.everySecond : undefined);
    input = { ...input, choices: [...input.choices, choice] };
  }
  return way.circle ? { ...input, choices: withCircle(input.choices, byWorth(items)) } : input;
}

function answerTo(
  question: NextQuestion,
  byWorth: (some: readonly string[]) => string[],
  instead: Way['everySecond'],
): RankedChoice {
  const { kind, set } = question;
  const isUndecided = instead === 'none' || (instead === 'equal' && kind === 'pair');
  if (isUndecided) return { kind, set, chosen: [], said: instead };
  const best = instead === 'contradicted' ? byWorth(set).reverse() : byWorth(set);
  return { kind, set, chosen: best.slice(0, kind === 'pick' ? question.upTo : 1), said: 'chosen' };
}

/** A set of items has one answer, the last. */
function withCircle(choices: readonly RankedChoice[], [a = '', b = '', c = '']: string[]): RankedChoice[] {
  const circle = [
    [a, b],
    [b, c],
    [c, a],
  ].map(([better = '', other = '']): RankedChoice => ({
    kind: 'pair',
    set: [better, other],
    chosen: [better],
    said: 'chosen',
  }));
  const isAnew = ({ set }: RankedChoice) =>
    circle.some((pair) => set.length === 2 && set.every((id) => pair.set.includes(id)));
  return [...choices.filter((choice) => !isAnew(choice)), ...circle];
}
