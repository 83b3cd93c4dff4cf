/** What the session asks about itself before it goes one way or another. */
import { orderToRevisit } from '#domain/priorities/revisit.ts';
import { previousPlace } from '#domain/journey/path.ts';
import type { Page } from '#content/schema.ts';
import { isApart, isGone, otherWordsOf, takesPlaceOfPage } from './copies.ts';
import { canUndoChange } from './change-and-return.ts';
import { isStored, placeOf, type QuestionnaireContext } from './context.ts';

interface Asked {
  readonly context: QuestionnaireContext;
}

/** Is the person at a page of this kind? */
const isAt =
  (kind: Page['kind']) =>
  ({ context }: Asked) =>
    placeOf(context).page.kind === kind;

const maySave = ({ context }: Asked) =>
  context.device === 'own' && !context.savingWaits && context.record.at !== '';

export const guards = {
  knowsDevice: ({ context }: Asked) => context.device !== null,
  hasBegun: ({ context }: Asked) => context.record.at !== '',
  nothingToReplace: ({ context }: Asked) => context.saved.length === 0 && !takesPlaceOfPage(context),
  /** The device holds other words of the session that the file is of. */
  hasOtherWords: ({ context }: Asked) => otherWordsOf(context) !== undefined,
  needsWords: ({ context }: Asked) =>
    context.record.at !== '' && (!context.allWords || context.wantedLanguage !== context.record.language),
  /** The first page has fewer words than its side pages need. */
  lacksWords: ({ context }: Asked) => !context.allWords,
  maySave,
  needsSaving: ({ context }: Asked) =>
    maySave({ context }) && context.record.sequence !== context.trying?.sequence,
  isStored: ({ context }: Asked) => isStored(context),
  isOvertaken: ({ context }: Asked) => context.saveProblem === 'StorageOvertaken',
  isGone: ({ context }: Asked) => isGone(context),
  isApart: ({ context }: Asked) => isApart(context),
  isWeighing: isAt('pairs'),
  isOrdering: isAt('priorities'),
  isListing: isAt('team-questions'),
  isChecking: isAt('check'),
  isAtSummary: isAt('summary'),
  isFileFound: ({ context }: Asked) => context.foundSequence === context.record.sequence,
  isFirstPlace: ({ context }: Asked) =>
    !context.record.shortWay?.isTaken &&
    previousPlace(placeOf(context), context.record, context.pack) === null,
  nothingToLookAt: ({ context: { record, pack, now } }: Asked) =>
    orderToRevisit(record, pack, now().day) === null,
  canUndoOrder: ({ context }: Asked) => context.orders.length > 0,
  canUndoChange: ({ context }: Asked) => canUndoChange(context),
};
