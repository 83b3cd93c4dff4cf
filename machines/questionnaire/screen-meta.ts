/** What a state of the session says of the screen that it shows, as `meta` and `tags`: a new side page is one state with these, one component, and its words. */
import type { AidKey } from '#content/aid-texts.ts';
import type { UiKey } from '#content/program-keys.ts';

/** Any string, of which the compiler keeps the letters: the names of all screens are read off the states (see ScreensIn). */
type Letters = '' | (string & {});

/** Titles that are said by the aid. */
export const titlesOfAid = ['welcome.title', 'comparison.title'] as const satisfies readonly AidKey[];
export type TitleOfAid = (typeof titlesOfAid)[number];

/** A screen of the state's own. */
export interface OwnScreen {
  readonly screen: Letters;
  /** Key of its title among the words of the page. */
  readonly title: UiKey | TitleOfAid;
  /** What stands after '#' while it covers the journey, so that the browser's Back uncovers it; '' for what covers nothing. */
  readonly address: string;
  /** bare: all of the window, without the frame; broad: its cards need the width. */
  readonly layout?: 'bare' | 'broad';
  /** Says more than the words of the first page. */
  readonly needsWords?: true;
}

/** The page of the place where the person is; its address is the place. */
export interface ScreenOfPlace {
  readonly screen: 'place';
}

export type StateMeta = OwnScreen | ScreenOfPlace;

/** near: the way out is as near as on the journey itself; alone: nothing covers it; ending: the person has said that all of it may go. */
export type StateTag = 'near' | 'alone' | 'ending';

/** The names of the screens that these states, and the states within them, show as their own. */
export type ScreensIn<States> = {
  [Key in keyof States]: OwnName<States[Key]> | InnerNames<States[Key]>;
}[keyof States];
type OwnName<State> = State extends { meta: { screen: infer Name; title: string } } ? Name : never;
type InnerNames<State> = State extends { states: infer Inner } ? ScreensIn<Inner> : never;
