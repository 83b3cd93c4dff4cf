/** How every method must behave, whatever it computes: repeatable, fair to order and side, and calm with people who skip or answer in extremes. */
import { makePerson, type Person } from './person.ts';
import { equal, first, pairsOf, play, ratedAll, skip, someone } from './play.ts';
import type { Reply, StartSession } from './session.ts';

interface Law {
  readonly says: string;
  readonly isMet: (start: StartSession) => boolean;
}

export interface Finding {
  readonly says: string;
  readonly isMet: boolean;
  /** What the method threw. */
  readonly failure: string;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const repeatable: Law[] = [
  {
    says: 'same answers, same seed: same questions and same ranking',
    isMet: (start) => {
      const once = () => play(start, someone, 9, someone.answer);
      return same(once(), once());
    },
  },
  {
    says: 'asking for the result twice changes nothing',
    isMet: (start) => {
      const { result, resultAgain } = play(start, someone, 9, someone.answer);
      return same(result, resultAgain);
    },
  },
  {
    says: 'the order of the list of items does not matter (ratings only)',
    isMet: (start) => {
      const rankingOf = (items: Person['items']) =>
        play(start, { ...someone, items }, 9, skip, 0).result.ranking;
      return same(rankingOf(someone.items), rankingOf([...someone.items].reverse()));
    },
  },
];

const considerate: Law[] = [
  {
    says: 'no pair is asked twice',
    isMet: (start) => {
      const pairs = pairsOf(play(start, someone, 9, someone.answer));
      const different = new Set(pairs.map((pair) => [...pair].sort().join()));
      return different.size === pairs.length && pairs.every(([a, b]) => a !== b);
    },
  },
  {
    says: 'no item comes three times in a row',
    isMet: (start) => {
      const pairs = pairsOf(play(start, someone, 9, someone.answer));
      return pairs.every(
        (pair, at) =>
          at < 2 || !pair.some((id) => pairs.slice(at - 2, at).every((before) => before.includes(id))),
      );
    },
  },
];

const ratedAlike = {
  'nothing rated': null,
  'all not sure': 0,
  'all rated highest': 4,
  'all rated lowest': 1,
} as const;
const answeredAlike = { 'all skipped': skip, 'all equal': equal, 'always the first': first };

const calm: Law[] = Object.entries(ratedAlike).flatMap(([rated, mark]) =>
  Object.entries(answeredAlike).map(([answered, replies]) => ({
    says: `${rated}, ${answered}: full ranking, finite numbers`,
    isMet: (start) => {
      const { result } = play(start, { ...someone, ratings: ratedAll(mark) }, 3, replies);
      return (
        new Set(result.ranking).size === someone.items.length &&
        Object.values(result.strength).every(Number.isFinite)
      );
    },
  })),
);

const anyNumber: Law[] = [1, 2, 3, 4, 28].map((statements) => ({
  says: `${statements} items: full ranking`,
  isMet: (start) => {
    const person = makePerson({ scenario: 'base', number: 77, statements });
    return play(start, person, 3, person.answer).result.ranking.length === statements;
  },
}));

/** Strength of both sides of the first pair, after this reply to it and no other answer. */
function strengthsAfter(start: StartSession, reply: Reply): readonly [number, number] {
  let pair: string[] = [];
  const { result } = play(start, someone, 9, (question) => {
    if (question.kind !== 'pair' || pair.length > 0) return 'skip';
    pair = [question.a, question.b];
    return reply;
  });
  const [a = NaN, b = NaN] = pair.map((id) => result.strength[id]);
  return [a, b];
}

const seeds = (count: number): number[] => Array.from({ length: count }, (_, seed) => seed);

const fair: Law[] = [
  {
    says: 'chances of the top 3 are in 0-1 and add up to 3',
    isMet: (start) => {
      const chances = Object.values(play(start, someone, 9, someone.answer).result.pTop3);
      const sum = chances.reduce((all, chance) => all + chance, 0);
      return Math.abs(sum - 3) < 0.05 && chances.every((chance) => chance >= 0 && chance <= 1);
    },
  },
  {
    says: 'being chosen never lowers an item',
    isMet: (start) => {
      const [chosen, other] = [strengthsAfter(start, 'a'), strengthsAfter(start, 'b')];
      return chosen[0] > other[0] && chosen[1] < other[1];
    },
  },
  {
    says: 'which side comes first is balanced over seeds',
    isMet: (start) => {
      const pairs = seeds(300).flatMap((seed) =>
        pairsOf(play(start, { ...someone, ratings: ratedAll(4) }, seed, skip, 6)).slice(0, 1),
      );
      return Math.abs(pairs.filter(([a, b]) => a < b).length / pairs.length - 0.5) < 0.1;
    },
  },
  {
    says: 'all rated equal: no item is favoured by its place in the file',
    isMet: (start) => {
      const tops = seeds(480).map(
        (seed) => play(start, { ...someone, ratings: ratedAll(4) }, seed, skip, 0).result.ranking[0],
      );
      return someone.items.every(({ id }) => tops.filter((top) => top === id).length < 60);
    },
  },
];

const laws: readonly Law[] = [...repeatable, ...considerate, ...calm, ...anyNumber, ...fair];

/** One finding for each law; a method that throws breaks the law. */
export const findingsOn = (start: StartSession): Finding[] =>
  laws.map(({ says, isMet }) => {
    try {
      return { says, isMet: isMet(start), failure: '' };
    } catch (error) {
      return { says, isMet: false, failure: error instanceof Error ? error.message : String(error) };
    }
  });
