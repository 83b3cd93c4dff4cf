/** What a visitor of one aid reads, hears or gets of another: sentences of it, and words of its topic. */
import type { Page } from '@playwright/test';
import { stringsIn } from '#aid-check/content-texts.ts';
import type { AidFiles } from '#aid-check/read-aid.ts';
import { topic } from '#tests/conformance/topic-words.ts';
import { boneFiles } from '#tests/packs/bone-cancer.ts';
import { PageContent } from '#tests/unit/pdf/page-content.ts';
import { walkPdf } from '#tests/unit/pdf/walk-pdf.ts';
import { flat } from './naming.ts';

/** Shorter ones may be said by anybody. */
const longEnough = 12;

const saidBy = ({ languages }: AidFiles, which: (isOfAid: boolean) => boolean): string[] =>
  [...languages.values()]
    .flat()
    .filter(({ isOfAid }) => which(isOfAid))
    .flatMap(({ words }) => stringsIn(words, '').map(({ text }) => flat(text)));

/** Sentences of the bone-cancer aid that are none of this aid's, and words of its topic. */
export function foreignIn(text: string, aid: AidFiles): string[] {
  const own = saidBy(aid, () => true).join('\n');
  const foreign = saidBy(boneFiles, (isOfAid) => isOfAid).filter(
    (sentence) => sentence.length >= longEnough && !own.includes(sentence),
  );
  const read = flat(text);
  return [...foreign.filter((sentence) => read.includes(sentence)), ...(topic.exec(read) ?? [])];
}

/** All that the page says: its text, also the folded one, its title, and the names of what has no text. */
export const readOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const names = ['aria-label', 'alt', 'title', 'placeholder'];
    const spoken = [...document.querySelectorAll('body *')].flatMap((element) =>
      names.flatMap((name) => element.getAttribute(name) ?? []),
    );
    const main = document.body.cloneNode(true) as HTMLElement;
    for (const code of main.querySelectorAll('script, style')) code.remove();
    return [document.title, main.textContent, ...spoken].join('\n');
  });

/** All that the pages of a PDF say. */
export function readInPdf(bytes: Uint8Array): string {
  const { pdf, pages } = walkPdf(bytes);
  return pages
    .map((page) => new PageContent(pdf, page))
    .flatMap(({ texts, artifacts }) => [...texts.values(), ...artifacts])
    .join('\n');
}
