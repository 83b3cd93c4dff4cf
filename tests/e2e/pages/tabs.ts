/** Two tabs of one browser, on a device that has somebody's answers. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { onceKept, openWith } from './device.ts';
import { homeOf, Journey } from './journey.ts';
import { beginning } from './naming.ts';

/** Where the answers stand, and the field that is written in. */
export const place = 'lifestyle.words';
export const field = 'lifestyle.hardest';
export const record = { ...exampleRecord('amina-knee'), at: place };

export const isWritten =
  (text: string) =>
  ({ answers }: typeof record): boolean =>
    answers[field]?.value === text;

/** The tab at its first page. */
export async function atFirstPage(page: Page, language = 'en'): Promise<Journey> {
  await openWith(page, [{ ...record, language }], language);
  const tab = new Journey(page, language);
  await expect(tab.button('welcome.resume')).toBeVisible();
  return tab;
}

export async function goOnIn(tab: Journey): Promise<void> {
  await tab.button('welcome.resume').click();
  await tab.stand(place);
}

export async function takeOver(tab: Journey): Promise<void> {
  await expect(tab.title).toHaveText(tab.words.ui('elsewhere.title'));
  await tab.button('elsewhere.take').click();
}

async function oneMore(context: BrowserContext, language: string): Promise<Journey> {
  const tab = new Journey(await context.newPage(), language);
  await tab.page.goto(homeOf(language));
  return tab;
}

/** One more tab, which the person goes on in. */
export async function goOnInNewTab(context: BrowserContext, language = 'en'): Promise<Journey> {
  const tab = await oneMore(context, language);
  await takeOver(tab);
  await goOnIn(tab);
  return tab;
}

/** In a browser that cannot tell one tab of another, the person writes in two: first in the other one, then in this one, which finds that out. */
export async function writeInBoth(
  { page, context, language = 'en' }: { page: Page; context: BrowserContext; language?: string },
  here: string,
  there: string,
): Promise<Journey> {
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }),
  );
  const tab = await atFirstPage(page, language);
  const other = await oneMore(context, language);
  await goOnIn(tab);
  await goOnIn(other);
  await other.answer(field, there);
  await onceKept(other.page, isWritten(there));
  await tab.answer(field, here);
  await expect(tab.title).toHaveText(tab.words.ui('two-copies.title'));
  return tab;
}

export async function goOnWithThisTab(tab: Journey): Promise<void> {
  const name = beginning(tab.words.ui('two-copies.go'));
  await tab.page.getByRole('button', { name }).first().click();
  await tab.stand(place);
}

/** Everything is erased in one tab; the other one finds that out when it is used again. */
export async function eraseElsewhere({
  page,
  context,
  language = 'en',
}: {
  page: Page;
  context: BrowserContext;
  language?: string;
}): Promise<Journey> {
  const tab = await atFirstPage(page, language);
  await goOnIn(tab);
  const other = await goOnInNewTab(context, language);
  await other.button('frame.erase').click();
  await expect(other.title).toHaveText(other.words.ui('erasing.title'));
  await other.button('erasing.confirm').click();
  await expect(other.title).toHaveText(other.words.aid('welcome.title'));
  await takeOver(tab);
  await expect(tab.title).toHaveText(tab.words.ui('gone.title'));
  return tab;
}
