/** The check word on paper: one for the whole hand-over, at the foot of every page, in the attached data and in the QR code; the reader works it out anew. */
import { describe, expect, it } from 'vitest';
import { inGroups } from '#domain/check-word/check-word.ts';
import { oneRecordOf } from '#domain/parsing/single-record.ts';
import { recordInCode } from '#domain/qr-code/read-code.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import { examplePdf } from '#tests/pdf-files/example-pdfs.ts';
import { onOneLine } from './expected-reading.ts';
import { pdfOf } from './faces-on-disk.ts';
import { codesIn } from './printed-code.ts';
import { textsIn } from './told-in-order.ts';
import { walkPdf } from './walk-pdf.ts';

describe.each([
  { language: 'en', paper: 'letter', audience: 'everyone' },
  { language: 'fr', paper: 'a4', audience: 'everyone' },
  { language: 'fr', paper: 'letter', audience: 'team' },
] as const)('the PDF for $audience in $language on $paper', (wish) => {
  const record = exampleRecord('leo-teen');
  const { summary } = translatorIn(wish.language, record);
  const written = pdfOf(examplePdf(record, wish));

  it('carries one word everywhere, and its reader finds that it fits', async () => {
    const bytes = await written;
    const { checkWord } = oneRecordOf(readAttachedJson(bytes), pack);
    if (checkWord.status === 'none') throw new Error('This file carries no word.');
    const { status, word } = checkWord;
    expect(status).toBe('matches');
    const [code] = codesIn(bytes);
    expect(recordInCode(code?.text ?? '', pack).checkWord).toEqual({ status: 'carried', word });
    const { artifacts, pages, root } = walkPdf(bytes);
    expect(pages.length).toBeGreaterThan(3);
    const named = summary('paper.check-word', { word: inGroups(word) });
    for (const foot of artifacts) expect(foot.join('')).toContain(named);
    expect(textsIn(root)).toContain(onOneLine(summary('about.check-word', { word: inGroups(word) })));
  });
});
