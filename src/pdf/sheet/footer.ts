/** What stands below the pages: who made the sheet and what it is not, its check word, which page it is, and where the first page goes on. */
import { drawStack } from '#pdf/page/placing.ts';
import { margins } from '#pdf/page/paper.ts';
import { paragraph } from '#pdf/page/paragraph.ts';
import type { Room } from '#pdf/page/placing.ts';
import { breakLines } from '#pdf/page/line-breaking.ts';
import type { Span } from '#pdf/page/spans.ts';
import { heightOf, type Strip } from '#pdf/page/strip.ts';
import type { Summary } from '#domain/summary/summary.ts';
import type { Page, PageSize } from '#pdf/tag/page.ts';
import { spaces, styles, thin } from './styles.ts';
import type { Setting } from './setting.ts';
import { oneLine } from './text.ts';

/** From the last line of the page to the rule, and from the rule to the footer. */
const aboveRule = 8;
const belowRule = 4;
/** Below the frame of a box that goes on. */
const aboveNote = spaces.boxPadding + 2;
const noteHeight = 26;

/** Any document is shorter than this; the footer is measured before the pages are counted. */
const manyPages = 999;

type Titled = Pick<Summary, 'title' | 'checkWord'>;

export interface Footer {
  /** Room for strips on the page at this index, above its footer. `withNote`: and above "more on page". */
  roomOn(page: number, withNote: boolean): Room;
  /** On every page. */
  draw(pages: readonly Page[]): void;
  /** "More on page ..." on each of these pages. */
  drawNotes(pages: readonly Page[]): void;
}

/** The title stands below the pages after the first one. */
export function footerFor(summary: Titled, size: PageSize, setting: Setting): Footer {
  const stripsOn = (index: number, count: number) => footerStrips(summary, index, count, setting);
  // The room of a page is asked for each strip on it.
  const heights = new Map<number, number>();
  const heightOn = (index: number): number => {
    const height = heights.get(index) ?? heightOf(stripsOn(index, manyPages));
    heights.set(index, height);
    return height;
  };
  const topOn = (index: number) => size.height - margins.bottom - heightOn(index);
  const bottomOn = (index: number) => topOn(index) - belowRule - aboveRule;
  return {
    roomOn: (index, withNote) => ({
      top: margins.top,
      bottom: bottomOn(index) - (withNote ? noteHeight : 0),
    }),
    draw(pages) {
      pages.forEach((page, index) => {
        drawRule(page, topOn(index) - belowRule, setting);
        drawStack(stripsOn(index, pages.length), page, topOn(index));
      });
    },
    drawNotes(pages) {
      pages.forEach((page, index) => {
        const text = setting.words.moreOnPage.replace('{page}', String(index + 2));
        drawStack(atRight(text, setting), page, bottomOn(index) - noteHeight + aboveNote);
      });
    },
  };
}

function footerStrips({ title, checkWord }: Titled, index: number, count: number, setting: Setting): Strip[] {
  const { pageOf, footer, checkWord: named } = setting.words;
  const word = checkWord === undefined ? [] : [named.replace('{word}', checkWord)];
  const numbered = pageOf.replace('{page}', String(index + 1)).replace('{pages}', String(count));
  const spans: Span[] = [
    { text: `${oneLine(index === 0 ? footer : title)}  `, style: styles.soft, target: 'Footer' },
    { text: [...word, numbered].map(oneLine).join('  '), style: styles.strong, target: 'Footer' },
  ];
  return paragraph(spans, setting.column, setting.faces);
}

function drawRule(page: Page, height: number, { column }: Setting): void {
  page.artifact('Footer', (pen) =>
    pen.line([column.left, height], [column.left + column.width, height], thin),
  );
}

function atRight(text: string, { column, faces }: Setting): Strip[] {
  const spans: Span[] = [{ text: oneLine(text), style: styles.brand, target: 'Footer' }];
  const [line] = breakLines(spans, column.width, faces);
  const free = line ? column.width - line.width : 0;
  return paragraph(spans, { left: column.left + free, width: column.width }, faces);
}
