/** The clinician's page, spoken of as a clinician would: open a file, read an answer. */
import type { ReviewKey } from '#content/program-keys.ts';
import { expect, type Locator, type Page } from '@playwright/test';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { Translator } from '#domain/texts/translator.ts';
import { translatorIn } from '#tests/packs/bone-cancer.ts';
import type { MadeFile } from './files.ts';
import { nobodyYet } from '#tests/examples/answered-records.ts';
import { named } from './naming.ts';

export const reviewAddress = '/review/';
/** A day on which a sheet can have been seen: before the story's. */
export const seenDay = '2026-11-29';

export class Review {
  constructor(
    readonly page: Page,
    public language = 'en',
  ) {}

  /** The reader's words: of the page, or about a person's record. */
  words(record: AnswersRecord = nobodyYet(this.language)): Translator {
    return translatorIn(this.language, record);
  }
  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** What the page just said of the camera. */
  get announced(): Locator {
    return this.page.locator('main').getByRole('status').first();
  }

  /** What must be checked before the sheet is read. */
  get doubts(): Locator {
    return this.page.locator('main').getByRole('alert');
  }

  /** The title stands there before the program has come. */
  async open(): Promise<void> {
    await this.page.goto(reviewAddress);
    await expect(this.title).toHaveText(this.words().review('open.title'));
    await expect(this.page.locator('input[type=file]')).toBeAttached();
  }
  /** Chooses a file: by its path, or made up on the spot. */
  async choose(file: string | MadeFile): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(file);
  }
  /** Drops a made-up file on the page. */
  async drop({ name, mimeType, buffer }: MadeFile): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([text = '', file = '', type = '']) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], file, { type }));
        return transfer;
      },
      [buffer.toString(), name, mimeType],
    );
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: data });
  }
  async speak(language: string): Promise<void> {
    await this.page
      .getByRole('button', { name: new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? '' })
      .click();
    this.language = language;
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
  }
  /** Presses for the camera; its screen comes at once, whatever becomes of it. */
  async useCamera(): Promise<void> {
    await this.page.getByRole('button', { name: named(this.words().review('open.camera')) }).click();
    await expect(this.title).not.toHaveText(this.words().review('open.title'));
  }
  /** As when another page is opened over this one; headless browsers never say so themselves. */
  async goOutOfSight(): Promise<void> {
    await this.page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => false });
    });
  }
  /** The page about the tool itself. */
  async openAbout(): Promise<void> {
    await this.page.getByRole('button', { name: named(this.words().review('page.about')) }).click();
    await expect(this.title).toHaveText(this.words().ui('about.title'));
  }
  /** Presses a button of the page. */
  async press(key: ReviewKey): Promise<void> {
    await this.page.getByRole('button', { name: named(this.words().review(key)) }).click();
  }
  /** Ticks the first questions, and fills in what was agreed and who has seen the sheet. */
  async writeNotes({ talked, agreed, name, day }: Notes): Promise<void> {
    for (let at = 0; at < talked; at++) await this.#fields.questions.nth(at).check();
    await this.#fields.agreed.fill(agreed);
    await this.#fields.name.fill(name);
    await this.#fields.day.fill(day);
  }
  /** What stands written beside the sheet. */
  async notes(): Promise<Notes> {
    const { questions, agreed, name, day } = this.#fields;
    await expect(agreed).toBeVisible();
    return {
      talked: await questions.and(this.page.locator(':checked')).count(),
      agreed: await agreed.inputValue(),
      name: await name.inputValue(),
      day: await day.inputValue(),
    };
  }
  get #fields() {
    const label = (key: ReviewKey) => this.page.getByLabel(this.words().review(key), { exact: true });
    return {
      questions: this.page.locator('main').getByRole('checkbox'),
      agreed: label('sheet.agreed'),
      name: label('sheet.seen-by'),
      day: label('sheet.seen-on'),
    };
  }
  /** Opens everything that is folded. */
  async unfold(): Promise<void> {
    const heading = this.words().review('all-answers.heading');
    await expect(this.page.getByText(heading, { exact: true })).toBeVisible();
    const folded = this.page.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
  }
  /** Every row of the tables of all answers. */
  rows(): Promise<Row[]> {
    return this.page.getByRole('row').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const [label, answer] = [row.querySelector('th[scope=row]'), row.querySelector('td')];
        return label && answer ? [{ label: label.textContent, answer: answer.textContent }] : [];
      }),
    );
  }
}

/** What a clinician writes beside a sheet; `talked`: how many of the questions are ticked. */
export interface Notes {
  readonly talked: number;
  readonly agreed: string;
  readonly name: string;
  readonly day: string;
}

export interface Row {
  readonly label: string;
  readonly answer: string;
}
