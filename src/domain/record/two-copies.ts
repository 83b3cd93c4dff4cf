/** Two copies of one session that were written apart, in two tabs: which of them says something that the other does not. */
import { canonicalJson } from './canonical-json.ts';
import type { AnswersRecord } from './record.ts';

/** Where the person stands and when, and what follows from their answers by itself: no words are lost with it. */
const beside = [
  'at',
  'changedAt',
  'computedOrder',
  'language',
  'method',
  'passed',
  'sequence',
  'shortWay',
  'visited',
] as const satisfies readonly (keyof AnswersRecord)[];

/** Which copy says something new. `base`: what both were made from, where it is known. */
export function newWordsIn(
  base: AnswersRecord | null,
  here: AnswersRecord,
  there: AnswersRecord,
): 'neither' | 'here' | 'there' | 'both' {
  const [said, saidHere, saidThere] = [base && wordsOf(base), wordsOf(here), wordsOf(there)];
  if (saidHere === saidThere) return 'neither';
  if (saidHere === said) return 'there';
  return saidThere === said ? 'here' : 'both';
}

/** All that the person said, as one text that is the same for the same words. */
function wordsOf(record: AnswersRecord): string {
  const answers = Object.entries(record.answers).filter(([, { status }]) => status !== 'left-open');
  const said = { ...record, answers: Object.fromEntries(answers) };
  return canonicalJson(Object.fromEntries(Object.entries(said).filter(([key]) => !isBeside(key))));
}

const isBeside = (key: string): boolean => (beside as readonly string[]).includes(key);
