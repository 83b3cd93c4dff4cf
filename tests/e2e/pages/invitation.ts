/** The page on which a clinic makes its letter and cards, spoken of as somebody at its desk would. */
import { throwMissing } from '#domain/texts/text.ts';
import decodeQR from 'qr/decode.js';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Voice } from '#content/schema.ts';
import type { Words } from '#content/schema-words.ts';
import { translatorOf, type Translator } from '#domain/texts/translator.ts';
import { bonePack, wordsIn } from '#tests/packs/bone-cancer.ts';
import { beginning, named } from './naming.ts';
import type { Sight, Scenario } from './scenarios.ts';

export const invitationAddress = '/invitation/';

export class Invitation {
  constructor(
    readonly page: Page,
    public language = 'en',
  ) {}

  /** The words for who gets the letter. */
  words(voice: Voice = 'adult'): Translator {
    const words: Words = wordsIn(this.language);
    return translatorOf(
      words,
      {
        language: this.language,
        voice,
        itemSet: bonePack.questionnaire.neutralItemSet,
      },
      throwMissing,
    );
  }
  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
  /** The letter, or the first of the cards. */
  get sheet(): Locator {
    return this.page.getByRole('article');
  }

  async open(language = 'en'): Promise<void> {
    await this.page.goto(invitationAddress);
    await this.isThere();
    if (language === this.language) return;
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? '';
    await this.page.getByRole('button', { name }).click();
    this.language = language;
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
  }
  /** The title stands there before the program has come. */
  async isThere(): Promise<void> {
    await expect(this.title).toHaveText(this.words().review('invite.title'));
    await expect(this.sheet).toBeVisible();
  }
  field(name: 'clinic' | 'reader' | 'phone'): Locator {
    return this.page.getByLabel(named(this.words().review(`invite.${name}`)));
  }
  async choose(choice: `for.${'adult' | 'teen' | 'parent'}` | `form.${'letter' | 'cards'}`): Promise<void> {
    const name = beginning(this.words().review(`invite.${choice}`));
    await this.page.getByRole('radio', { name }).check({ force: true });
  }
  /** Where the printed code leads, as another program reads it off the page. */
  async codeLeadsTo(): Promise<string> {
    const code = this.sheet.getByRole('img');
    const [box = '', modules = ''] = await Promise.all([
      code.getAttribute('viewBox'),
      code.locator('path').last().getAttribute('d'),
    ]).then((texts) => texts.map((text) => text ?? ''));
    return decodeQR(drawn(Number(box.split(' ').at(-1)), modules));
  }
}

/** Pixels for each module, as a camera would see it. */
const scale = 6;

/** The picture that a path of unit squares makes. */
function drawn(side: number, path: string) {
  const size = side * scale;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h/g))
    for (let at = 0; at < scale * scale; at++) {
      const row = Number(y) * scale + Math.floor(at / scale);
      data.fill(
        0,
        (row * size + Number(x) * scale + (at % scale)) * 4,
        (row * size + Number(x) * scale + (at % scale)) * 4 + 3,
      );
    }
  return { width: size, height: size, data };
}

/** The way to each of its states. */
export const invitationScenarios: Readonly<Record<string, Scenario>> = {
  'a letter that a clinic makes': {
    shows: [],
    go: async (sight: Sight) => {
      const invitation = new Invitation(sight.page);
      await invitation.open(sight.language);
      await sight.look('invitation-empty');
      await invitation.field('clinic').fill('Clinique Laurier');
      await invitation.field('reader').fill('Dr. Lee');
      await invitation.field('phone').fill('514 555-0199');
      await sight.look('invitation-letter');
      await invitation.choose('form.cards');
      await sight.look('invitation-cards');
    },
  },
};
