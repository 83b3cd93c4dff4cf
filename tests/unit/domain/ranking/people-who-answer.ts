/** People for the laws of the ranking: any ratings and choices, and somebody who answers every question in one way. */
import fc from 'fast-check';
import type { NextQuestion, RankedChoice, Rating, RankingInput } from '#domain/ranking/contract.ts';
import { bradleyTerry } from '#domain/ranking/steps/bradley-terry.ts';
import { equalChoice, ids, pairChoice } from './ten-items.ts';

export const anyPair = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 });
const anyChoice: fc.Arbitrary<RankedChoice> = fc.oneof(
  fc.tuple(anyPair, fc.constantFrom('first', 'equal', 'none')).map(([set, said]): RankedChoice => {
    const [first = '', second = ''] = set;
    if (said === 'first') return pairChoice(first, second);
    return { ...equalChoice(first, second), said: said === 'equal' ? 'equal' : 'none' };
  }),
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...ids), { minLength: 4, maxLength: 8 }),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([set, many]): RankedChoice => {
      const chosen = set.slice(0, many);
      return { kind: 'pick', set, chosen, said: many > 0 ? 'chosen' : 'none' };
    }),
);

export const anyPerson: fc.Arbitrary<RankingInput> = fc.record({
  items: fc.constant(ids),
  ratings: fc
    .array(fc.constantFrom<Rating>(1, 2, 3, 4, null), { minLength: 10, maxLength: 10 })
    .map((all) => Object.fromEntries(ids.map((id, index) => [id, all[index] ?? null]))),
  // As the contract says: about the same items the last answer alone is seen.
  choices: fc.uniqueArray(anyChoice, { maxLength: 8, selector: ({ set }) => [...set].sort().join() }),
  tensions: fc.constant([['a', 'b']] as const),
  seed: fc.nat(),
});

type Reply = (question: NextQuestion) => RankedChoice;

/** Always what stands first; of a list as many as may be chosen. */
export const firstShown: Reply = (question) => {
  const many = question.kind === 'pick' ? question.upTo : 1;
  return { kind: question.kind, set: question.set, chosen: question.set.slice(0, many), said: 'chosen' };
};
export const ratherNot: Reply = ({ kind, set }) => ({ kind, set, chosen: [], said: 'none' });

/** Answers until nothing more is asked. */
export function answering(start: RankingInput, reply: Reply, more = false): RankingInput {
  const question = bradleyTerry.next(start, more);
  return question
    ? answering({ ...start, choices: [...start.choices, reply(question)] }, reply, more)
    : start;
}

export const orderOf = (person: RankingInput): string[][] =>
  bradleyTerry.rank(person).groups.map((group) => group.map(({ id }) => id));

export const strengthOf = (person: RankingInput, item: string): number =>
  bradleyTerry
    .rank(person)
    .groups.flat()
    .find(({ id }) => id === item)?.strength ?? 0;
