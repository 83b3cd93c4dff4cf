/** Words that stand in a field and were not added: they wait in the record, and are added once the person has left the page. */
import { changed } from './answer.ts';
import type { Moment } from './moment.ts';
import { addOwnItem } from './own-items.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { limits, type AnswersRecord, type DraftKind } from './record.ts';
import { isBlank } from '#domain/texts/sanitise-text.ts';
import { addMost } from '#domain/journey/quick-list.ts';
import { addQuestion } from '#domain/team-questions/team-questions.ts';

export const draftOf = ({ drafts }: Pick<AnswersRecord, 'drafts'>, kind: DraftKind): string =>
  drafts?.[kind]?.text ?? '';

/** Keeps what stands in a field of the place where the person is; with nothing in any field, nothing stands in the record. */
export function keepDraft(
  record: AnswersRecord,
  kind: DraftKind,
  text: string,
  moment: Moment,
): AnswersRecord {
  const words = isBlank(text) ? '' : text.slice(0, limits.line);
  if (words === draftOf(record, kind)) return record;
  const others = Object.entries(record.drafts ?? {}).filter(([other]) => other !== kind);
  const drafts = [...others, ...(words === '' ? [] : [[kind, { at: record.at, text: words }]])];
  return drafts.length > 0
    ? changed(record, { drafts: Object.fromEntries(drafts) as AnswersRecord['drafts'] }, moment)
    : changed(withoutDrafts(record), {}, moment);
}

export function withoutDrafts(record: AnswersRecord): AnswersRecord {
  const without = { ...record };
  delete without.drafts;
  return without;
}

interface Words {
  readonly kind: DraftKind;
  readonly text: string;
}

/** Adds words to their list, and those that waited there to be added wait no more. A full list does not take them, and they stay. */
export function addWords(
  record: AnswersRecord,
  pack: Pack,
  { kind, text }: Words,
  moment: Moment,
): AnswersRecord {
  const added = {
    'own-item': () => addOwnItem(record, text, moment),
    most: () => addMost(record, pack, text, moment),
    question: () => addQuestion(record, pack, text, moment),
  }[kind]();
  const isDraft = draftOf(record, kind).trim() === text.trim();
  return added !== record && isDraft ? keepDraft(added, kind, '', moment) : added;
}

/** What was typed at another place than the one where the person is now, and not added. */
export const draftsLeft = (record: AnswersRecord): Words[] =>
  Object.entries(record.drafts ?? {}).flatMap(([kind, draft]) =>
    draft && draft.at !== record.at ? [{ kind: kind as DraftKind, text: draft.text }] : [],
  );

/** Adds the drafts left, as the button there would have. */
export const addLeftDrafts = (record: AnswersRecord, pack: Pack, moment: Moment): AnswersRecord =>
  draftsLeft(record).reduce((before, words) => addWords(before, pack, words, moment), record);
