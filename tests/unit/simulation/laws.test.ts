/** The laws find a method that breaks them. */
import { describe, expect, it } from 'vitest';
import { findingsOn } from '#tests/simulation/laws.ts';
import type { Session, StartSession } from '#tests/simulation/session.ts';
import { askEverything } from './ask-everything.ts';

/** Asking everything, with a fault. */
const faulty =
  (fault: (session: Session, seed: number) => Partial<Session>): StartSession =>
  (items, ratings, seed, options) => {
    const session = askEverything(items, ratings, seed, options);
    return { ...session, ...fault(session, seed) };
  };
const brokenBy = (start: StartSession) =>
  findingsOn(start)
    .filter(({ isMet }) => !isMet)
    .map(({ says }) => says);
const ofPlainMethod = brokenBy(askEverything);
const addedBy = (fault: Parameters<typeof faulty>[0]) =>
  brokenBy(faulty(fault)).filter((says) => !ofPlainMethod.includes(says));

describe('the laws', () => {
  it('are 26, and no two say the same', () => {
    expect(new Set(findingsOn(askEverything).map(({ says }) => says)).size).toBe(26);
  });

  it('find what the plainest method does wrong', () => {
    expect(ofPlainMethod).toEqual([
      'the order of the list of items does not matter (ratings only)',
      'no item comes three times in a row',
      'chances of the top 3 are in 0-1 and add up to 3',
      'which side comes first is balanced over seeds',
      'all rated equal: no item is favoured by its place in the file',
    ]);
  });

  it('find a method that asks by chance', () => {
    let sessions = 0;
    const fault = (session: Session) => {
      const isOdd = sessions++ % 2 === 1;
      return { result: () => ({ ...session.result(), ...(isOdd ? { pTop3: { q01: 1 } } : {}) }) };
    };
    expect(addedBy(fault)).toEqual(['same answers, same seed: same questions and same ranking']);
  });

  it('find a result that changes by being looked at', () => {
    const fault = (session: Session) => {
      let looks = 0;
      return { result: () => ({ ...session.result(), pTop3: { q01: looks++ } }) };
    };
    expect(addedBy(fault)).toEqual(['asking for the result twice changes nothing']);
  });

  it('find a pair that is asked again', () => {
    const fault = () => ({
      next: () => ({ kind: 'pair', a: 'q01', b: 'q02' }) as const,
      answer: () => undefined,
    });
    expect(addedBy(fault)).toContain('no pair is asked twice');
  });

  it('find a strength that is no number', () => {
    const fault = (session: Session) => ({ result: () => ({ ...session.result(), strength: { q01: NaN } }) });
    expect(addedBy(fault)).toContain('all rated highest, all equal: full ranking, finite numbers');
  });

  it('find a choice that lowers what was chosen', () => {
    const fault = (session: Session) => ({
      answer: (reply: Parameters<Session['answer']>[0]) =>
        session.answer(reply === 'a' ? 'b' : reply === 'b' ? 'a' : reply),
    });
    expect(addedBy(fault)).toEqual(['being chosen never lowers an item']);
  });

  it.each(['q01', 'q02'])('find a choice that changes nothing for %s', (id) => {
    const fault = (session: Session) => ({
      result: () => ({ ...session.result(), strength: { ...session.result().strength, [id]: 0 } }),
    });
    expect(addedBy(fault)).toEqual(['being chosen never lowers an item']);
  });

  it('tell what a method threw', () => {
    const start: StartSession = () => {
      throw new Error('no such item');
    };
    expect(findingsOn(start).map(({ failure }) => failure)).toEqual(Array(26).fill('no such item'));
  });
});
