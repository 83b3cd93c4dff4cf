/** Somebody on the way through any aid: the pages are those of all of them. */
import type { UiKey } from '#content/program-keys.ts';
import type { RatingStep } from '#content/rating.ts';
import { expect, type Locator, type Page } from '@playwright/test';
import type { AidFiles } from '#aid-check/read-aid.ts';
import { ownLanguageName } from '#domain/texts/language.ts';
import type { Translator } from '#domain/texts/translator.ts';
import { wordingOfAid } from '#tests/packs/aid-files.ts';
import { beginning, holding, named } from './naming.ts';

/** Looks at the screen as it stands now. */
export type Look = (screen: string) => Promise<void>;

export class Visitor {
  readonly words: Translator;

  constructor(
    readonly page: Page,
    readonly aid: AidFiles,
    readonly language: string,
  ) {
    this.words = wordingOfAid(aid, language);
  }

  button(key: UiKey): Locator {
    return this.page.getByRole('button', { name: named(this.words.ui(key)) }).first();
  }
  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
  async open(): Promise<void> {
    const [first] = this.aid.questionnaire.languages;
    await this.page.goto(this.language === first ? '/' : `/${this.language}/`);
    await expect(this.title).toHaveText(this.words.aid('welcome.title'));
  }
  async begin(): Promise<void> {
    const { page, words } = this;
    await this.open();
    await page.getByRole('radio', { name: beginning(words.ui('welcome.device-own')) }).check();
    await page.getByRole('link', { name: named(words.ui('welcome.start')) }).click();
    await expect(page).toHaveURL(new RegExp(`#${this.aid.questionnaire.steps[0]?.pages[0]?.id ?? ''}$`, 'u'));
  }
  /** `key`: the words of the button, where it is not "Continue". */
  async continue(key: UiKey = 'go.continue'): Promise<void> {
    const before = this.page.url();
    await this.button(key).click();
    await expect(this.page).not.toHaveURL(before);
  }
  /** Rates these things, which stand on one page, and goes on. */
  async rate(ratings: Readonly<Record<string, RatingStep>>): Promise<void> {
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
      const alone = page.getByText(named(words.ui('pairs.number', { number })));
      const ofAbout = holding(words.ui('pairs.number-of', { number, count: 777 })).source;
      const asked = alone.or(page.getByText(new RegExp(ofAbout.replace('777', '\\d+'), 'iu')));
      await expect(asked.or(over)).toBeVisible();
      if (await over.isVisible()) break;
      const boxes = page.getByRole('main').getByRole('checkbox');
      if ((await boxes.count()) > 0) {
        const liked = page.getByLabel(holding(words.item(favourite)));
        await ((await liked.count()) > 0 ? liked : boxes).first().check();
        await page.getByRole('button', { name: named(words.ui('go.continue')) }).click();
        continue;
      }
      const own = card.filter({ hasText: words.item(favourite) });
      await ((await own.count()) > 0 ? own : card).first().click();
    }
    await this.continue();
  }
  /** Gives the name that the file would have. `key`: the words of the button that makes it. */
  async savePdf(path: string, key: UiKey = 'handover.make'): Promise<string> {
    const { page, words } = this;
    await page.getByRole('button', { name: named(words.ui(key)) }).click();
    const link = page.getByRole('link', { name: named(words.ui('handover.save')) });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    await download.saveAs(path);
    return download.suggestedFilename();
  }
  /** The care team, or whoever it is for, opens the file. */
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
