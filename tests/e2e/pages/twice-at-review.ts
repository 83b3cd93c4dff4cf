/** A clinician who presses twice, whatever they press: where letters are made, before the camera, and beside a sheet. */
import type { ReviewKey } from '#content/program-keys.ts';
import { expect, type Locator, type Page } from '@playwright/test';
import { exampleRecord } from '#tests/examples/examples.ts';
import { DoublePress, looking, type Hand } from './double-press.ts';
import { answersFile, refusedFiles, type MadeFile } from './files.ts';
import { named } from './naming.ts';
import { Review, seenDay } from './review.ts';
import { lookAt } from './think.ts';

const amina = exampleRecord('amina-knee');
const walter = exampleRecord('walter-farmer');
const written = { talked: 1, agreed: 'Carrying my girl upstairs.', name: 'Dr. Lee', day: seenDay };

/** The heading of a page, by the key of its words or as the person's name. */
type Title = ReviewKey | 'about.title' | 'Amina' | 'Walter';

/** From outside of the product: what the page prints and copies. */
async function watchDeeds(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const deeds: string[] = [];
    Object.assign(globalThis, { deeds, print: () => deeds.push('printed') });
    navigator.clipboard.writeText = () => Promise.resolve(void deeds.push('copied'));
  });
  return () => page.evaluate(() => (globalThis as unknown as { deeds: string[] }).deeds);
}

export class TwiceAtReview {
  readonly #review: Review;
  readonly #presses: DoublePress;

  constructor(
    readonly page: Page,
    hand: Hand,
  ) {
    this.#review = new Review(page);
    this.#presses = new DoublePress(page, hand);
  }

  async walk(): Promise<void> {
    const deeds = await watchDeeds(this.page);
    await this.#review.open();
    await this.#stands('open.title');
    await this.#makeLetter(deeds);
    await this.#useCamera();
    await this.#writeBesideSheet(deeds);
    await this.#leaveSheet();
    await this.#openOthers();
  }

  async #makeLetter(deeds: () => Promise<string[]>): Promise<void> {
    await this.#follow('page.invitation', 'invite.title');
    await this.#speak('fr', 'invite.title');
    await this.#press('invite.print', 'invite.title');
    expect(await deeds()).toEqual(['printed']);
    await this.#speak('en', 'invite.title');
    await this.#follow('page.title', 'open.title');
  }

  /** Refused at first, then allowed. */
  async #useCamera(): Promise<void> {
    await this.#press('open.camera', 'camera.title');
    await this.#says('camera.refused.what');
    await this.#press('camera.again', 'camera.title');
    await this.#says('camera.refused.what');
    await this.#press('camera.back', 'open.title');
    await this.page.context().grantPermissions(['camera']);
    await this.#press('open.camera', 'camera.title');
    await this.#says('camera.looking');
    await this.#press('camera.stop', 'open.title');
  }

  async #writeBesideSheet(deeds: () => Promise<string[]>): Promise<void> {
    await this.#choose('open.choose', refusedFiles(amina).NotAPdf, 'refused.title');
    await this.#choose('refused.another', answersFile(amina), 'Amina');
    expect(await this.#review.notes()).toMatchObject({ talked: 0, agreed: '', name: '' });
    await this.#review.writeNotes(written);
    await this.#press('bench.copy', 'Amina');
    await this.#press('bench.print', 'Amina');
    expect(await deeds()).toEqual(['copied', 'printed']);
  }

  /** By every way that leads back to it. */
  async #leaveSheet(): Promise<void> {
    await this.#speak('fr', 'Amina');
    await this.#speak('en', 'Amina');
    await this.#press('page.about', 'about.title');
    await this.#press('page.about-close', 'Amina');
    await this.#isAsWritten();
    await this.#press('bench.another', 'open.title');
    await this.#press('open.back', 'Amina');
    await this.#isAsWritten();
  }

  async #openOthers(): Promise<void> {
    await this.#press('bench.another', 'open.title');
    await this.#choose('open.choose', answersFile(walter), 'Walter');
    expect(await this.#review.notes()).toMatchObject({ talked: 0, agreed: '', name: '' });
    await this.#press('bench.another', 'open.title');
    await this.#choose('open.choose', refusedFiles(amina).NotAPdf, 'refused.title');
    await this.#press('open.back', 'Walter');
    expect(await this.#review.notes()).toMatchObject({ talked: 0, agreed: '', name: '' });
    await this.#press('bench.another', 'open.title');
    await this.#choose('open.choose', answersFile(amina), 'Amina');
    await this.#isAsWritten();
  }

  #words(key: ReviewKey): string {
    return this.#review.words().review(key);
  }
  #textOf(title: Title): string {
    if (title === 'Amina' || title === 'Walter') return title;
    return title === 'about.title' ? this.#review.words().ui(title) : this.#words(title);
  }

  async #press(key: ReviewKey, title: Title): Promise<void> {
    await this.#presses.on(this.page.getByRole('button', { name: named(this.#words(key)) }));
    await this.#stands(title);
  }
  async #follow(key: ReviewKey, title: Title): Promise<void> {
    await this.#presses.on(this.page.getByRole('link', { name: named(this.#words(key)) }));
    await this.#stands(title);
  }
  async #speak(language: string, title: Title): Promise<void> {
    await this.#presses.on(this.page.locator(`header button[lang=${language}]`));
    this.#review.language = language;
    await this.#stands(title);
  }
  /** A file comes as soon as it was asked for; the second press is then on its way. */
  async #choose(key: ReviewKey, file: MadeFile, title: Title): Promise<void> {
    const field = this.page.locator('input[type=file]');
    const label: Locator = this.page.getByText(this.#words(key), { exact: false }).first();
    const chosen = this.page.waitForEvent('filechooser').then((dialog) => dialog.setFiles(file));
    await this.#presses.on(label, 'Enter', field);
    await chosen;
    await this.#stands(title);
  }

  /** The page with this title has come, stays, and was looked at. */
  async #stands(title: Title): Promise<void> {
    const text = this.#textOf(title);
    await expect(this.#review.title).toHaveText(text);
    await lookAt(this.page, looking);
    expect(await this.#review.title.textContent()).toBe(text);
  }
  async #says(key: ReviewKey): Promise<void> {
    await expect(this.#review.announced).toHaveText(this.#words(key));
    await lookAt(this.page, looking);
  }
  async #isAsWritten(): Promise<void> {
    expect(await this.#review.notes()).toEqual(written);
  }
}
