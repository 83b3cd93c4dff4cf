/** The one door to the ranking: which pair is worth asking next, and how the items of a record rank. */
import type { Pack } from '#domain/pack/pack.ts';
import type { NextQuestion, RankingInput, RankingResult } from './contract.ts';
import { rankingInputOf } from './input.ts';
import { bradleyTerry } from './steps/bradley-terry.ts';
import type { AnswersRecord } from '#domain/record/record.ts';

const method = bradleyTerry;
export const methodVersion = method.version;
export const seededOrder = method.order;

/** The pair or list worth asking next; null when enough was asked. `more`: also after that. */
export type FindQuestion = (input: RankingInput, more: boolean) => NextQuestion | null;
export const nextQuestion: FindQuestion = (input, more) => method.next(input, more);

const keptAtMost = 12;

/** Finds the same questions, and keeps the last few: one that was looked for while the person read is there when it is asked. */
export function questionFinder(): FindQuestion {
  const foundBefore = new Map<string, NextQuestion | null>();
  return (input, more) => {
    const key = JSON.stringify([input, more]);
    const before = foundBefore.get(key);
    if (before !== undefined) return before;
    const [oldest] = foundBefore.keys();
    if (foundBefore.size >= keptAtMost && oldest !== undefined) foundBefore.delete(oldest);
    const found = nextQuestion(input, more);
    foundBefore.set(key, found);
    return found;
  };
}

interface Ranked {
  readonly input: RankingInput;
  readonly result: RankingResult;
}

export const ranked = (record: AnswersRecord, pack: Pack): Ranked => pack.derived(record, rank);

function rank(record: AnswersRecord, pack: Pack): Ranked {
  const input = rankingInputOf(record, pack);
  return { input, result: method.rank(input) };
}
