/** Tags for the titles of stories that are told for several people or languages: on which screen each one runs, and whether `npm test` runs it. The others have theirs in the title itself. */
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const { languages } = pack.questionnaire;
const screens = ['@desktop', '@phone'] as const;

/** One story of many runs each time. */
export const coreIf = (isCore: boolean): string => (isCore ? ' @core' : '');

/** Where words are not the point, English is seen on a desktop and French on a phone; a language alone on both. */
export function paired(language: string, isCore = false): string {
  const screen = screens[languages.indexOf(language) % screens.length] ?? screens[0];
  return `${languages.length > 1 ? ` ${screen}` : ''}${coreIf(isCore)}`;
}
