/** What an example person says and does in a session; make-examples.ts plays it through the questionnaire itself. */
import type { Value } from '#domain/record/record.ts';
import type { ChangeEvent } from '#machines/questionnaire/events.ts';

/** Said in place of a value. */
export interface Stated {
  readonly status: 'not-sure' | 'rather-talk';
}
export const unsure: Stated = { status: 'not-sure' };
export const ratherTalk: Stated = { status: 'rather-talk' };

/** By question id, and by item id for ratings. */
export type Sayings = Readonly<Record<string, Value | Stated>>;
/** Of two items, the one to the left; null: both the same. */
export type Weighing = (set: readonly string[]) => string | null;
export type ListEvent = Extract<ChangeEvent, { type: `question.${string}` }>;
type OrderEvent = Extract<ChangeEvent, { type: `item.${string}` }>;

/** What somebody to whom it is too much does on the short way; what they choose on its list comes from `weighs`. */
export interface TooMuch {
  /** The place where it is too much. */
  readonly at: string;
  /** In their own words: one of the three that matter most, and the question that comes first. */
  readonly matters: string;
  readonly asks: string;
}

export interface Person {
  /** Key of the session and chance, as a browser would give them. */
  readonly id: string;
  readonly seed: number;
  readonly language: 'en' | 'fr';
  /** When they begin: local day and time. */
  readonly day: string;
  readonly time: string;
  readonly says: Sayings;
  /** A consideration they go to first. */
  readonly beginsWith?: string;
  readonly ownItems?: readonly { readonly text: string; readonly rating: 1 | 2 | 3 | 4 }[];
  /** Without it they pass by the hard choices. */
  readonly weighs?: Weighing;
  readonly moves?: readonly OrderEvent[];
  readonly lists?: readonly ListEvent[];
  /** What they change at the end, on another day. */
  readonly reconsiders?: { readonly day: string; readonly says: Sayings };
  readonly tooMuch?: TooMuch;
  /** Place where they close the page; else they go on to the summary. */
  readonly stopsAt?: string;
}

/** Weighs by a list, most important first; two that are both missing from it matter the same. */
export const by =
  (...order: readonly string[]): Weighing =>
  (set) =>
    order.find((id) => set.includes(id)) ?? null;

/** From a short list, what this person weighs most, one after the other; what they cannot tell apart they leave. */
export function picked(set: readonly string[], upTo: number, weighs: Weighing): string[] {
  const chosen: string[] = [];
  while (chosen.length < upTo) {
    const next = weighs(set.filter((id) => !chosen.includes(id)));
    if (next === null) break;
    chosen.push(next);
  }
  return chosen;
}
