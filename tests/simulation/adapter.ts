/** Lets simulated people answer the product's own ranking: turns its questions, the replies and its belief into a session. */
import type { NextQuestion, RankedChoice, Rating, RankingInput } from '#domain/ranking/contract.ts';
import { methodUnderTest, type MeasuredMethod } from './method-under-test.ts';
import type { Marks, Question, Reply, StartSession } from './session.ts';

/** A session with this method; it keeps the choices, the method sees nothing but them, ratings, ids and seed. */
export function sessionsOf(method: MeasuredMethod): StartSession {
  return (items, marks, seed) => {
    const choices: RankedChoice[] = [];
    const ids = items.map(({ id }) => id);
    const input: RankingInput = { items: ids, ratings: ratingsOf(ids, marks), choices, tensions: [], seed };
    const now = (): RankingInput => ({ ...input, choices: [...choices] });
    let open: NextQuestion | null = null;
    return {
      next: () => {
        open ??= method.nextBeyondStop(now());
        return open && asAsked(open);
      },
      answer: (reply) => {
        if (open) choices.push(choiceOf(open, reply));
        open = null;
      },
      result: () => {
        const { order, strength, chanceTop3 } = method.belief(now());
        return { ranking: order, strength, pTop3: chanceTop3 };
      },
    };
  };
}

/** Not sure and skipped are one to the ranking: nothing known. */
const ratingsOf = (ids: readonly string[], marks: Marks): Record<string, Rating> =>
  Object.fromEntries(ids.map((id) => [id, marks[id] || null]));

function asAsked(question: NextQuestion): Question {
  if (question.kind === 'pick') return { kind: 'pick', set: question.set, count: question.upTo };
  const [a, b] = question.set;
  return { kind: 'pair', a, b };
}

function choiceOf({ kind, set }: NextQuestion, reply: Reply): RankedChoice {
  if (reply === 'skip') return { kind, set, chosen: [], said: 'none' };
  if (reply === 'equal') return { kind, set, chosen: [], said: 'equal' };
  const [a = '', b = ''] = set;
  const chosen = reply === 'a' ? [a] : reply === 'b' ? [b] : reply;
  return { kind, set, chosen, said: chosen.length > 0 ? 'chosen' : 'none' };
}

/** What any simulator of this interface asks for: a name and a way to start. */
const method = methodUnderTest({});
export const name = method.version;
export const start: StartSession = sessionsOf(method);
