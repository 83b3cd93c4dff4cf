/** Choices between items as the person made them: each is kept with its day; about the same items the last one counts. */
import { changed } from './answer.ts';
import type { Moment } from './moment.ts';
import type { AnswersRecord, Choice } from './record.ts';

export const makeChoice = (record: AnswersRecord, choice: Choice, moment: Moment): AnswersRecord =>
  changed(record, { choices: [...record.choices, choice] }, moment);

/** Takes the last choice between these items back; an earlier one about them counts again. */
export function undoChoice(record: AnswersRecord, set: readonly string[], moment: Moment): AnswersRecord {
  const last = record.choices.findLastIndex((choice) => choice.set.join() === set.join());
  if (last < 0) return record;
  return changed(record, { choices: record.choices.filter((_, index) => index !== last) }, moment);
}
