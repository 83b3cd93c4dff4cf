/** Where the forms on paper stand; the first page needs no more of them. */
import type { ReaderProfile } from '#domain/texts/text.ts';

/** From the top of the site, to the form of a reader; without one, to where it is chosen. */
export const paperAddress = (language: string, reader?: Pick<ReaderProfile, 'voice' | 'itemSet'>): string =>
  `paper/${language}/${reader ? `${reader.voice}-${reader.itemSet}.html` : ''}`;
