/** What can happen in a session, named as what happened. */
import type { Answer, Choice, DraftKind, DraftChoices, Value } from '#domain/record/record.ts';
import type { ChosenFile } from '#machines/chosen-file.ts';

/** Events that change the answers; one domain function each (see record-changes.ts). */
export type ChangeEvent =
  | { type: 'answer.given'; question: string; value: Value }
  | { type: 'answer.stated'; question: string; status: 'not-sure' | 'rather-talk' }
  | { type: 'answer.cleared'; question: string }
  | { type: 'answer.addressed'; question: string; audience: Audience }
  /** Words that stand in a field, to be added to a list. */
  | { type: 'draft.changed'; draft: DraftKind; text: string }
  | { type: 'own-item.added'; text: string }
  | { type: 'own-item.changed'; id: string; text: string }
  | { type: 'own-item.removed'; id: string }
  /** `open`: what stands begun after it. */
  | { type: 'choice.made'; choice: Pick<Choice, 'kind' | 'set' | 'chosen' | 'said'>; open: DraftChoices }
  | { type: 'choice.undone'; set: readonly string[]; open: DraftChoices }
  | { type: 'choice.opened'; open: DraftChoices }
  /** On the one list of the short way. */
  | { type: 'choice.picked'; item: string; picked: boolean }
  | { type: 'choice.written'; text: string }
  | { type: 'item.moved'; item: string; by: -1 | 1 }
  | { type: 'item.equalled'; item: string }
  | { type: 'order.renewed' }
  | { type: 'question.added'; text: string }
  | { type: 'question.kept'; id: string }
  | { type: 'question.removed'; id: string }
  | { type: 'question.edited'; id: string; text: string }
  | { type: 'question.moved'; id: string; by: -1 | 1 }
  | { type: 'question.marked'; id: string; must: boolean };

export type PageEvent =
  | { type: 'page.continued' }
  | { type: 'page.skipped' }
  | { type: 'page.backed' }
  | { type: 'place.chosen'; place: string }
  | { type: 'consideration.chosen'; consideration: string }
  | { type: 'short-way.taken' }
  | { type: 'short-way.left' };

export type SessionEvent =
  | { type: 'device.chosen'; device: Device }
  | { type: 'sitting.started' }
  | { type: 'sitting.resumed'; id: string }
  | { type: 'file.chosen'; file: ChosenFile }
  | { type: 'restore.confirmed' }
  | { type: 'restore.cancelled' }
  | { type: 'language.chosen'; language: string }
  | { type: 'words.retried' }
  | { type: 'save.retried' }
  /** Raised by the machine itself. */
  | { type: 'save.failed' }
  | { type: 'writer.lost' }
  | { type: 'writer.taken' }
  | { type: 'file.found'; audience: Audience }
  | { type: 'pdf.asked'; audience: Audience; language: string; paper: Paper };

export type OverlayEvent =
  | { type: 'comparison.opened' }
  | { type: 'meaning.opened' }
  | { type: 'privacy.opened' }
  | { type: 'about.opened' }
  /** Asks before what is for the team alone is shown on this screen. */
  | { type: 'team.asked' }
  | { type: 'team.agreed' }
  | { type: 'too-much.opened' }
  | { type: 'pause.chosen' }
  | { type: 'aside.closed' }
  | { type: 'closing.asked' }
  | { type: 'sheet.closed' }
  /** Raised by the machine itself once the sheet may be closed. */
  | { type: 'closing.agreed' }
  | { type: 'erase.asked' }
  | { type: 'erase.confirmed' }
  /** Raised by the machine itself once the person has confirmed. */
  | { type: 'erase.agreed' };

/** On another day, of the order as it stood. */
export type RevisitEvent = { type: 'look.confirmed' } | { type: 'look.changed' } | { type: 'look.postponed' };

export type QuestionnaireEvent =
  | ChangeEvent
  | PageEvent
  | SessionEvent
  | RevisitEvent
  | OverlayEvent
  | { type: 'order.undone' }
  | { type: 'round.undone' };

/** own: answers are saved on the device; shared: they stay in memory. */
export type Device = 'own' | 'shared';
export type Paper = 'a4' | 'letter';
/** Whoever reads the summary, or the care team alone. */
export type Audience = Answer['audience'];
