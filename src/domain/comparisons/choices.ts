/** Choices between items as the person made them: each is kept with its day; about the same items the last one counts. */
import { changed } from '#domain/record/answer.ts';
import type { Moment } from '#domain/record/moment.ts';
import { limits, type AnswersRecord, type Choice, type DraftChoices } from '#domain/record/record.ts';

/** A record that is full keeps the choices it has. */
export const makeChoice = (record: AnswersRecord, choice: Choice, moment: Moment): AnswersRecord =>
  record.choices.length >= limits.choices
    ? record
    : changed(record, { choices: [...record.choices, choice] }, moment);

/** Takes the last choice between these items back; an earlier one about them counts again. */
export function undoChoice(record: AnswersRecord, set: readonly string[], moment: Moment): AnswersRecord {
  const last = record.choices.findLastIndex((choice) => choice.set.join() === set.join());
  if (last < 0) return record;
  return changed(record, { choices: record.choices.filter((_, index) => index !== last) }, moment);
}

/** Keeps what is begun and not yet said; with nothing begun, nothing stands in the record. */
export function keepDraftChoices(record: AnswersRecord, open: DraftChoices, moment: Moment): AnswersRecord {
  if (open.until > 0 || open.ticked.length > 0 || open.again)
    return changed(record, { openChoices: open }, moment);
  return record.openChoices ? changed(withoutDraftChoices(record), {}, moment) : record;
}

export function withoutDraftChoices(record: AnswersRecord): AnswersRecord {
  const closed = { ...record };
  delete closed.openChoices;
  return closed;
}
