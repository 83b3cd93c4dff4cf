/** What a person hands over: the PDF that the app itself makes, what stands at the foot of its pages, and files of which a part was changed or mixed up since. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { checkWordOf } from '#domain/check-word/check-word.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { toShareable } from '#domain/sharing/shareable-record.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { bonePack } from '#tests/packs/bone-cancer.ts';
import { walkPdf } from '#tests/unit/pdf/walk-pdf.ts';
import { openWith } from './device.ts';
import { attached, type MadeFile } from './files.ts';
import { Journey } from './journey.ts';
import { savePdf, type PdfWish } from './summary-sheet.ts';

/** Makes the PDF of a record in the app itself. */
export async function pdfOf(
  page: Page,
  record: AnswersRecord,
  file: string,
  wish?: PdfWish,
): Promise<string> {
  await openWith(page, [record], record.language);
  const journey = new Journey(page, record.language);
  await journey.button('welcome.resume').click();
  await journey.stand('summary');
  await savePdf(journey, file, wish);
  return file;
}

/** What is printed at the foot of each page of this PDF. */
export const feetOf = (file: string): string[] =>
  walkPdf(new Uint8Array(readFileSync(file))).artifacts.map((texts) => texts.join(' '));

/** The attached answers, as the app writes them. */
export function handedOver(record: AnswersRecord): AnswersRecord & { readonly checkWord: string } {
  const given = toShareable(record, bonePack, moment, 'everyone');
  return { ...given, checkWord: checkWordOf(given) };
}

/** The order was turned since, and a copy from before stands in the same file. */
export function mixedUp(record: AnswersRecord): MadeFile {
  const given = handedOver(record);
  const order = given.computedOrder;
  const turned = order && { ...order, groups: order.groups.toReversed() };
  return attached({ ...given, sequence: given.sequence - 1 }, { ...given, computedOrder: turned });
}
