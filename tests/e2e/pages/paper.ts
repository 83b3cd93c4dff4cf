/** The forms on paper, as somebody without a running program meets them. */
import { throwMissing } from '#domain/texts/text.ts';
import { expect, type Page } from '@playwright/test';
import type { Voice } from '#content/schema.ts';
import { translatorOf, type Translator } from '#domain/texts/translator.ts';
import { bonePack, wordsIn } from '#tests/packs/bone-cancer.ts';
import { homeOf } from './journey.ts';
import { named } from './naming.ts';
import type { Scenario } from './scenarios.ts';

export class Paper {
  constructor(
    readonly page: Page,
    readonly language: string,
  ) {}

  words(voice: Voice = 'adult', itemSet = bonePack.questionnaire.neutralItemSet): Translator {
    return translatorOf(wordsIn(this.language), { language: this.language, voice, itemSet }, throwMissing);
  }
  /** From the first page to where a form is chosen. */
  async find(): Promise<void> {
    await this.page.goto(homeOf(this.language));
    await this.page.getByRole('link', { name: named(this.words().ui('frame.paper')) }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words().ui('paper.title'));
  }
  /** `part`: as the page names what is treated. */
  async choose(voice: Voice, part: string): Promise<void> {
    const list = this.page.locator('h2', { hasText: this.words().ui(`paper.for.${voice}`) }).locator('+ ul');
    await list.getByRole('link', { name: named(part) }).click();
  }
}

/** The way to each document without a program. */
export const paperScenarios: Readonly<Record<string, Scenario>> = {
  'forms on paper': {
    shows: [],
    go: async ({ page, language, look }) => {
      const paper = new Paper(page, language);
      await paper.find();
      await look('paper-choice');
      for (const [voice, group] of [
        ['adult', 'leg-group'],
        ['teen', 'arm-group'],
        ['parent', 'trunk-group'],
      ] as const) {
        await paper.find();
        await paper.choose(voice, paper.words().group(group));
        await look(`paper-${voice}`);
      }
    },
  },
};
