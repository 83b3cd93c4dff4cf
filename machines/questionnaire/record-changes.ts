/** Which domain function each change of the answers calls: one line an event. */
import type { Role } from '#content/schema.ts';
import { clearAnswer, giveAnswer, stateAnswer } from '#domain/record/answer.ts';
import { respondentOf, withRespondents } from '#domain/record/respondent.ts';
import type { Moment } from '#domain/record/moment.ts';
import { addressAnswer } from '#domain/sharing/team-only.ts';
import { addWords, keepDraft } from '#domain/record/drafts.ts';
import { changeOwnItem, removeOwnItem } from '#domain/record/own-items.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { keepDraftChoices, makeChoice, undoChoice } from '#domain/comparisons/choices.ts';
import { equalItem, moveItem, renewOrder } from '#domain/priorities/own-order.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { pickMost } from '#domain/journey/quick-list.ts';
import {
  editQuestion,
  keepQuestion,
  markQuestion,
  moveQuestion,
  removeQuestion,
} from '#domain/team-questions/team-questions.ts';
import type { ChangeEvent } from './events.ts';

type Change<E extends ChangeEvent> = (
  record: AnswersRecord,
  event: E,
  pack: Pack,
  moment: Moment,
) => AnswersRecord;
type Changes = { readonly [T in ChangeEvent['type']]: Change<Extract<ChangeEvent, { type: T }>> };

const changes: Changes = {
  'answer.given': (record, { question, value }, pack, moment) =>
    restamped(giveAnswer(record, pack, question, value, moment), question, pack),
  'answer.stated': (record, { question, status }, pack, moment) =>
    stateAnswer(record, pack, question, status, moment),
  'answer.cleared': (record, { question }, pack, moment) =>
    restamped(clearAnswer(record, pack, question, moment), question, pack),
  'answer.addressed': (record, { question, audience }, pack, moment) =>
    addressAnswer(record, pack, question, audience, moment),
  'draft.changed': (record, { draft, text }, _, moment) => keepDraft(record, draft, text, moment),
  'own-item.added': (record, { text }, pack, moment) =>
    addWords(record, pack, { kind: 'own-item', text }, moment),
  'own-item.changed': (record, { id, text }, _, moment) => changeOwnItem(record, id, text, moment),
  'own-item.removed': (record, { id }, _, moment) => removeOwnItem(record, id, moment),
  'choice.made': (record, { choice, open }, pack, moment) => {
    const { answeredBy } = respondentOf(record, pack, choice.set[0] ?? '');
    const made = makeChoice(record, { ...choice, day: moment.day, answeredBy }, moment);
    return keepDraftChoices(made, open, moment);
  },
  'choice.undone': (record, { set, open }, _, moment) =>
    keepDraftChoices(undoChoice(record, set, moment), open, moment),
  'choice.opened': (record, { open }, _, moment) => keepDraftChoices(record, open, moment),
  'choice.picked': (record, { item, picked }, pack, moment) => pickMost(record, pack, item, picked, moment),
  'choice.written': (record, { text }, pack, moment) =>
    addWords(record, pack, { kind: 'most', text }, moment),
  'item.moved': (record, { item, by }, pack, moment) => moveItem(record, pack, item, by, moment),
  'item.equalled': (record, { item }, pack, moment) => equalItem(record, pack, item, moment),
  'order.renewed': (record, _, __, moment) => renewOrder(record, moment),
  'question.added': (record, { text }, pack, moment) =>
    addWords(record, pack, { kind: 'question', text }, moment),
  'question.kept': (record, { id }, pack, moment) => keepQuestion(record, pack, id, moment),
  'question.removed': (record, { id }, pack, moment) => removeQuestion(record, pack, id, moment),
  'question.edited': (record, { id, text }, pack, moment) => editQuestion(record, pack, id, text, moment),
  'question.moved': (record, { id, by }, pack, moment) => moveQuestion(record, pack, id, by, moment),
  'question.marked': (record, { id, must }, pack, moment) => markQuestion(record, pack, id, must, moment),
};

const restamping: readonly (Role | undefined)[] = ['who', 'answered-by', 'help', 'typed-by'];

/** Saying who answers, or who types, re-marks the answers given so far. */
function restamped(record: AnswersRecord, question: string, pack: Pack): AnswersRecord {
  const isAbout = restamping.includes(pack.questionById.get(question)?.role);
  return isAbout ? withRespondents(record, pack) : record;
}

/** The record after a change; events that change nothing give the same record back. */
export function changeRecord(
  record: AnswersRecord,
  event: ChangeEvent,
  pack: Pack,
  moment: Moment,
): AnswersRecord {
  const change = changes[event.type] as Change<ChangeEvent>;
  return change(record, event, pack, moment);
}
