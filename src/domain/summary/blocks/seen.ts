/** The receipt: who of the care team has seen the sheet, and when. Blank on the person's sheet; the team's own page has fields for it. */
import type { Block, Line } from '#domain/summary/summary.ts';
import type { SummaryContext } from '#domain/summary/context.ts';

export function seenBlock({ common }: SummaryContext): Block {
  const blanks = [common('seen.by'), common('seen.on')];
  return {
    id: 'seen',
    heading: common('seen.heading'),
    lines: blanks.map((text): Line => ({ role: 'blank', text, from: [] })),
  };
}
