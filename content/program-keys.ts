/** The keys of the program's words, as its English files have them: code that asks for a key without words is no valid code. */
import type about from './program/en/about.json';
import type again from './program/en/again.json';
import type closing from './program/en/closing.json';
import type comparison from './program/en/comparison.json';
import type drawings from './program/en/drawings.json';
import type frame from './program/en/frame.json';
import type invitation from './program/en/invitation.json';
import type meaning from './program/en/meaning.json';
import type method from './program/en/method.json';
import type paper from './program/en/paper.json';
import type review from './program/en/review.json';
import type start from './program/en/start.json';
import type summary from './program/en/summary.json';
import type tooMuch from './program/en/too-much.json';

type File =
  | typeof about
  | typeof again
  | typeof closing
  | typeof comparison
  | typeof drawings
  | typeof frame
  | typeof invitation
  | typeof meaning
  | typeof method
  | typeof paper
  | typeof review
  | typeof start
  | typeof summary
  | typeof tooMuch;

type KeysIn<Part, Section extends string> =
  Part extends Readonly<Record<Section, infer Texts>> ? keyof Texts & string : never;

/** The ends of all keys that begin so: 'large' and 'small' of 'size.large' and 'size.small'. */
export type KeysUnder<Key extends string, Start extends string> = Key extends `${Start}.${infer End}`
  ? End
  : never;

/** Frame, buttons, states. */
export type UiKey = KeysIn<File, 'ui'>;
/** Headings and sentences of the person's summary. */
export type SummaryKey = KeysIn<File, 'summary'>;
/** The same on the page of the care team, and that page itself. */
export type ReviewKey = KeysIn<File, 'review'>;
/** The text for the record of the care team. */
export type NoteKey = KeysIn<File, 'note'>;
