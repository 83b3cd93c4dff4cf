/** The person's journey, spoken of as a person would: answer, rate, continue. Words come from the content by id. */
import type { UiKey } from '#content/program-keys.ts';
import type { RatingStep } from '#content/rating.ts';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Question } from '#content/schema.ts';
import { giveAnswer, stateAnswer } from '#domain/record/answer.ts';
import { ownLanguageName } from '#domain/texts/language.ts';
import { newRecord } from '#domain/record/new-record.ts';
import type { AnswersRecord, Value } from '#domain/record/record.ts';
import type { Translator } from '#domain/texts/translator.ts';
import type { Stated } from '#tests/examples/person.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import type { MadeFile } from './files.ts';
import { beginning, named } from './naming.ts';

export type Saying = Value | Stated;
export type Device = 'own' | 'shared';

const moment = { day: '2026-11-24', at: '2026-11-24T14:05:00-05:00', time: '14:05' };
const someone = { id: '00000000-0000-4000-8000-000000000000', seed: 1, method: 'e2e' };
const isStated = (saying: Saying): saying is Stated => typeof saying === 'object' && 'status' in saying;

/** Where the person's page of a language stands. */
export const homeOf = (language: string): string =>
  language === pack.questionnaire.languages[0] ? '/' : `/${language}/`;

export class Journey {
  /** What was said so far, as far as words depend on it: who answers, and where the tumour is. */
  #said: AnswersRecord;

  /** Before each answer. Most stories need not wait for it: their presses are told as ones that came a look later. */
  look = (): Promise<void> => Promise.resolve();

  constructor(
    readonly page: Page,
    public language = 'en',
    /** Typing key by key takes its time; stories about something else put the words in at once. */
    readonly hands: 'keys' | 'paste' = 'paste',
    /** Where the site stands, for browsers that a test starts itself. */
    readonly site = '',
  ) {
    this.#said = newRecord({ ...someone, language }, pack, moment);
  }

  /** What was answered before, as far as words depend on it. */
  knows(id: string, value: Value): void {
    this.#said = giveAnswer(this.#said, pack, id, value, moment);
  }

  /** The words that this person should read. */
  get words(): Translator {
    return translatorIn(this.language, this.#said);
  }
  /** Id of the place where the person is, or '' on the first page. */
  get place(): string {
    return new URL(this.page.url()).hash.slice(1);
  }
  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
  /** A button of the page by the key of its words, or Start, which is a link; the page itself comes before its footer. */
  button(key: UiKey): Locator {
    const role = key.startsWith('welcome.start') ? 'link' : 'button';
    return this.page.getByRole(role, { name: named(this.words.ui(key)) }).first();
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.site}${homeOf(this.language)}`);
    await expect(this.title).toHaveText(this.words.aid('welcome.title'));
  }

  /** From the first page to the first question. */
  async begin(device: Device = 'own'): Promise<void> {
    await this.open();
    await this.chooseDevice(device);
    await this.button('welcome.start').click();
    await this.stand(pack.questionnaire.steps[0]?.pages[0]?.id ?? '');
  }
  chooseDevice(device: Device): Promise<void> {
    return this.#group(this.words.ui('welcome.device'))
      .getByRole('radio', { name: beginning(this.words.ui(`welcome.device-${device}`)) })
      .check();
  }

  /** Chooses a file to go on from: by its path, or made up on the spot. */
  async openSummary(file: string | MadeFile): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** Waits until the person has come to this place: its title has focus. */
  async stand(place: string): Promise<void> {
    await this.isAt(place);
    await expect(this.title).toBeFocused();
  }
  /** Goes to a place by its address, as the browser's own Back and Forward do. */
  async jump(place: string): Promise<void> {
    if (this.place !== place) await this.page.evaluate((address) => void (location.hash = address), place);
    await this.stand(place);
  }
  async isAt(place: string): Promise<void> {
    await expect.poll(() => this.place, { message: 'the place in the address' }).toBe(place);
  }

  async answer(id: string, saying: Saying): Promise<void> {
    await this.look();
    const question = pack.questionById.get(id);
    await (question ? this.#say(question, saying) : this.#rate(id, saying));
    this.said(id, saying);
  }
  /** What somebody who comes back has said before. */
  said(id: string, saying: Saying): void {
    this.#said = isStated(saying)
      ? stateAnswer(this.#said, pack, id, saying.status, moment)
      : giveAnswer(this.#said, pack, id, saying, moment);
  }

  /** The field, or the group of radios or boxes, of a question. */
  ask(id: string): Locator {
    const kind = pack.questionById.get(id)?.kind;
    const ask = named(this.words.ask(id));
    if (kind === 'words' || kind === 'line') return this.page.getByRole('textbox', { name: ask });
    return kind === 'date' ? this.page.getByLabel(ask) : this.page.getByRole('group', { name: ask });
  }
  /** The four steps of one thing to rate. `text`: words of the person's own. */
  rating(item: string, text = this.words.item(item)): Locator {
    return this.#group(text);
  }

  /** `key`: the words of the button, where it is not "Continue". */
  async continue(key: UiKey = 'go.continue'): Promise<void> {
    await this.#leave(() => this.button(key).click());
  }
  async skip(): Promise<void> {
    await this.#leave(() => this.button('go.skip').click());
  }
  async back(): Promise<void> {
    await this.#leave(() => this.button('go.back').click());
  }
  /** Begins with another consideration than the one that stands here. */
  async goFirst(consideration: string): Promise<void> {
    await this.page.getByText(this.words.ui('reading.other-first')).click();
    const name = named(this.words.consideration(consideration));
    await this.#leave(() => this.page.getByRole('button', { name }).click());
  }
  /** Leaves the place by what is done, and waits for the next one. */
  async #leave(act: () => Promise<void>): Promise<void> {
    const before = this.place;
    await act();
    await expect.poll(() => this.place).not.toBe(before);
    await expect(this.title).toBeFocused();
  }

  /** Switches to another language of the page. */
  async speak(language: string): Promise<void> {
    await this.page.getByRole('button', { name: ownLanguageName(language) }).click();
    this.language = language;
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
  }

  async #say(question: Question, saying: Saying): Promise<void> {
    const field = this.ask(question.id);
    if (isStated(saying)) return this.#choose(field, this.words.ui(`answer.${saying.status}`));
    if (question.kind === 'words' || question.kind === 'line') return this.type(field, String(saying));
    if (question.kind === 'date') return field.fill(String(saying));
    for (const option of [saying].flat()) await this.#chooseOption(question, String(option));
  }
  /** The radio or box of an option. */
  option(id: string, option: string): Locator {
    const text = this.words.answerOption(id, option);
    const step = pack.stepByQuestion.get(id);
    const place = step?.pages.find(({ questions = [] }) => questions.includes(id));
    return place?.layout === 'side-by-side'
      ? this.page.getByRole('checkbox', { name: named(`${text} ${this.words.ask(id)}`) })
      : this.ask(id).getByLabel(named(text));
  }
  async #chooseOption({ id, options = [] }: Question, option: string): Promise<void> {
    const isFolded = options.find((one) => one.id === option)?.more;
    if (isFolded) await this.ask(id).getByText(this.words.ui('choice.more')).click();
    await this.option(id, option).check();
  }
  async #rate(item: string, saying: Saying): Promise<void> {
    const step = isStated(saying) ? 'not-sure' : (saying as RatingStep);
    await this.#choose(this.rating(item), this.words.ui(`rating.${step}`));
  }
  #choose(group: Locator, text: string): Promise<void> {
    return group.getByLabel(named(text)).check();
  }
  #group(name: string): Locator {
    return this.page.getByRole('group', { name: named(name) });
  }

  async type(field: Locator, text: string): Promise<void> {
    await field.click();
    await (this.hands === 'keys' ? field.pressSequentially(text) : field.fill(text));
  }
}
