/** The end of the journey: the sheet on the screen, and the PDF to take along. */
import type { UiKey } from '#content/program-keys.ts';
import { ownLanguageName } from '#domain/texts/language.ts';
import { expect, type Download } from '@playwright/test';
import type { Journey } from './journey.ts';
import { named } from './naming.ts';

export interface PdfWish {
  readonly language?: string;
  readonly paper?: 'a4' | 'letter';
}

/** Makes the PDF and saves it under this path; gives the name that the browser was offered. */
export async function savePdf(journey: Journey, path: string, wish: PdfWish = {}): Promise<string> {
  await makePdf(journey, wish);
  const download = await pressSave(journey);
  await download.saveAs(path);
  return download.suggestedFilename();
}

/** Asks for the PDF; it is on its way afterwards. */
export async function askForPdf(journey: Journey, { language, paper }: PdfWish = {}): Promise<void> {
  const { page, words } = journey;
  const group = (key: UiKey) => page.getByRole('group', { name: named(words.ui(key)) });
  if (language !== undefined) await group('handover.language').getByLabel(ownLanguageName(language)).check();
  if (paper !== undefined)
    await group('handover.paper')
      .getByLabel(words.ui(`handover.paper.${paper}`))
      .check();
  await journey.button('handover.make').click();
}

export async function makePdf(journey: Journey, wish: PdfWish = {}): Promise<void> {
  await askForPdf(journey, wish);
  await expect(journey.page.getByRole('status').getByText(journey.words.ui('handover.ready'))).toBeVisible({
    timeout: 20_000,
  });
}

export async function pressSave(journey: Journey): Promise<Download> {
  const link = journey.page.getByRole('link', { name: named(journey.words.ui('handover.save')) });
  const [download] = await Promise.all([journey.page.waitForEvent('download'), link.click()]);
  return download;
}
