/** What stands on the device of the session, beside what this page has of it. */
import type { AnswersRecord } from '#domain/record/record.ts';
import { newWordsIn } from '#domain/record/two-copies.ts';
import { restoreTeamOnly } from '#domain/sharing/redact-team-only.ts';
import { heldOf, isStored, type QuestionnaireContext } from './context.ts';

/** The session as it was last found on the device. */
export const standingOf = ({ record, saved }: QuestionnaireContext): AnswersRecord | undefined =>
  saved.find(({ id }) => id === record.id);

/** It stood there, and stands there no more: erased or closed in another tab. */
export const isGone = (context: QuestionnaireContext): boolean =>
  context.stored !== null && standingOf(context) === undefined;

/** What both were made from. A save of this page whose end nobody told is none of another tab. */
const originOf = (standing: AnswersRecord, { stored, unsure }: QuestionnaireContext): AnswersRecord | null =>
  unsure.find((given) => given.sequence === standing.sequence && isSaidAlike(given, standing)) ?? stored;

const isSaidAlike = (one: AnswersRecord, other: AnswersRecord): boolean =>
  newWordsIn(null, one, other) === 'neither';

/** Was something said in both since they were one? */
export function isApart(context: QuestionnaireContext): boolean {
  const standing = standingOf(context);
  return (
    context.record.at !== '' &&
    standing !== undefined &&
    newWordsIn(originOf(standing, context), context.record, standing) === 'both'
  );
}

/** Is it of the session that a file was opened of, and says the same? */
const isAlike = (context: QuestionnaireContext, here: AnswersRecord): boolean =>
  context.opened?.id === here.id && isSaidAlike(withHeld(context, context.opened), here);

/** Would the file that was opened take the place of answers that no device holds? */
export const takesPlaceOfPage = (context: QuestionnaireContext): boolean =>
  context.record.at !== '' && !isStored(context) && !isAlike(context, context.record);

/** The copy on the device of the session that a file was opened of, where it says something that the file does not, or the other way round. */
export const otherWordsOf = (context: QuestionnaireContext): AnswersRecord | undefined =>
  context.saved.find((here) => here.id === context.opened?.id && !isAlike(context, here));

/** What a file for everyone does not hold stays as it is here. */
export function withHeld(context: QuestionnaireContext, opened: AnswersRecord): AnswersRecord {
  const held = heldOf(opened.id, context);
  return held ? restoreTeamOnly(opened, held, context.pack) : opened;
}

/** Takes a record over as the session, as it stands on the device; its language is loaded before it speaks. */
export const adopt = (
  context: QuestionnaireContext,
  record: AnswersRecord,
): Partial<QuestionnaireContext> => ({
  stored: record,
  unsure: [],
  trying: record,
  record: { ...record, language: context.record.language },
  wantedLanguage: context.pack.questionnaire.languages.includes(record.language)
    ? record.language
    : context.wantedLanguage,
});

/** Goes on with the copy that says something new. */
export function caughtUp(context: QuestionnaireContext): Partial<QuestionnaireContext> {
  const { record } = context;
  const standing = standingOf(context);
  if (!standing) return { savingWaits: false };
  if (newWordsIn(originOf(standing, context), record, standing) !== 'here')
    return { savingWaits: false, ...adopt(context, standing) };
  const sequence = Math.max(record.sequence, standing.sequence) + 1;
  return { savingWaits: false, stored: standing, record: { ...record, sequence } };
}
