/** Somebody on the way through the garden pack; the pages are those of every pack. */
import { expect, type Page } from '@playwright/test';
import { ownLanguageName } from '#domain/texts/language.ts';
import { translatorOf, type Translator } from '#domain/texts/translator.ts';
import { gardenPack, gardenWords } from '#tests/packs/garden.ts';
import { beginning, holding, named } from './naming.ts';

export class Gardener {
  readonly words: Translator;

  constructor(
    readonly page: Page,
    readonly language: string,
  ) {
    const { languages, neutralItemSet } = gardenPack.questionnaire;
    if (!languages.includes(language)) throw new RangeError(`The garden has no words in ${language}.`);
    this.words = translatorOf(gardenWords(language), { language, voice: 'adult', itemSet: neutralItemSet });
  }

  async begin(): Promise<void> {
    const { page, words } = this;
    await page.goto(this.language === 'en' ? '/' : `/${this.language}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.aid('welcome.title'));
    await page.getByRole('radio', { name: beginning(words.ui('welcome.device-own')) }).check();
    await page.getByRole('link', { name: named(words.ui('welcome.start')) }).click();
    await expect(page).toHaveURL(/#start\./);
  }
  /** `key`: the words of the button, where it is not "Continue". */
  async continue(key = 'go.continue'): Promise<void> {
    const before = this.page.url();
    await this.page
      .getByRole('button', { name: named(this.words.ui(key)) })
      .first()
      .click();
    await expect(this.page).not.toHaveURL(before);
  }
  /** Rates these things, which stand on one page, and goes on. */
  async rate(ratings: Readonly<Record<string, number>>): Promise<void> {
    for (const [id, step] of Object.entries(ratings))
      await this.page
        .getByRole('group', { name: named(this.words.item(id)) })
        .getByLabel(named(this.words.ui(`rating.${step}`)))
        .check();
    await this.continue();
  }
  /** Chooses this wherever it stands, else the first, until nothing more is asked. */
  async weigh(favourite: string): Promise<void> {
    const { page, words } = this;
    const card = page.getByRole('group', { name: holding(words.page('pairs').title) }).getByRole('button');
    const over = page.getByRole('heading', { name: named(words.ui('pairs.over')) });
    for (let number = 1; ; number += 1) {
      const asked = page.getByText(new RegExp(`^${words.ui('pairs.number', { number })}(?!\\d)`, 'u'));
      await expect(asked.or(over)).toBeVisible();
      if (await over.isVisible()) break;
      if ((await page.getByRole('main').getByRole('checkbox').count()) > 0) {
        await page.getByLabel(holding(words.item(favourite))).check();
        await page.getByRole('button', { name: named(words.ui('go.continue')) }).click();
        continue;
      }
      const own = card.filter({ hasText: words.item(favourite) });
      await ((await own.count()) > 0 ? own : card).first().click();
    }
    await this.continue();
  }
  /** Gives the name that the file would have. */
  async savePdf(path: string): Promise<string> {
    const { page, words } = this;
    await page.getByRole('button', { name: named(words.ui('handover.make')) }).click();
    const link = page.getByRole('link', { name: named(words.ui('handover.save')) });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    await download.saveAs(path);
    return download.suggestedFilename();
  }
  /** The gardener opens the file. */
  async review(file: string): Promise<void> {
    const { page, language } = this;
    await page.goto('/review/');
    if ((await page.locator('html').getAttribute('lang')) !== language)
      await page
        .getByRole('button', {
          name: ownLanguageName(language),
        })
        .click();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(this.words.review('all-answers.heading'), { exact: true }).click();
  }
}
