/** A whole session in which replies are given by rule, so that a law can look at what was asked and what came of it. */
import { makePerson, type Person } from './person.ts';
import { steps } from './session.ts';
import type { Mark, Marks, Outcome, Question, Reply, StartSession } from './session.ts';

export type Replies = (question: Question, at: number) => Reply;

export interface Play {
  readonly log: readonly (readonly [Question, Reply])[];
  readonly result: Outcome;
  readonly resultAgain: Outcome;
}

const questionsAtMost = 40;
export const someone = makePerson({ scenario: 'base', number: 4242, statements: 24 });

export function play(
  start: StartSession,
  { items, ratings }: Pick<Person, 'items' | 'ratings'>,
  seed: number,
  replies: Replies,
  most = questionsAtMost,
): Play {
  const session = start(items, ratings, seed, steps);
  const log: [Question, Reply][] = [];
  while (log.length < most) {
    const question = session.next();
    if (!question) break;
    const reply = replies(question, log.length);
    log.push([question, reply]);
    session.answer(reply);
  }
  return { log, result: session.result(), resultAgain: session.result() };
}

export const skip: Replies = () => 'skip';
export const equal: Replies = ({ kind }) => (kind === 'pair' ? 'equal' : 'skip');
export const first: Replies = (question) =>
  question.kind === 'pair' ? 'a' : question.set.slice(0, question.count);

export const ratedAll = (mark: Mark): Marks => Object.fromEntries(someone.items.map(({ id }) => [id, mark]));
export const pairsOf = ({ log }: Play): (readonly [string, string])[] =>
  log.flatMap(([question]) => (question.kind === 'pair' ? [[question.a, question.b] as const] : []));
