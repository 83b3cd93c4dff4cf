/** What every part of the sheet is set with. */
import type { PaperWords } from '#domain/summary/summary.ts';
import type { FaceSet } from '#pdf/page/spans.ts';
import type { Column } from '#pdf/page/strip.ts';
import type { Page } from '#pdf/tag/page.ts';

export interface Setting {
  readonly faces: FaceSet;
  readonly words: PaperWords;
  readonly column: Column;
  /** Told when a main heading is drawn: its text, its page, and how far below the upper edge, in points. */
  readonly onHeading: (title: string, page: Page, top: number) => void;
}

/** The same in another column. */
export const within = (setting: Setting, column: Column): Setting => ({ ...setting, column });
