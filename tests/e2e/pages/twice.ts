/** Somebody who presses twice, whatever they press: with a mouse, a finger or keys. What nobody meant is noted. */
import type { Locator, Page } from '@playwright/test';
import { placesWalked } from '#domain/journey/path.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { nobody } from '#tests/examples/people/empty.ts';
import type { Sayings } from '#tests/examples/person.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { onceKept, recordsOn } from './device.ts';
import { DoublePress, looking, type Hand } from './double-press.ts';
import type { Journey } from './journey.ts';
import { listOf, pairOf } from './lists.ts';
import type { Key } from './hands.ts';
import { named } from './naming.ts';
import { lookAt } from './think.ts';
import { onwardAt, pageAt, sayHere } from './walk.ts';

/** Places that propose something. */
const proposing = ['team-questions', 'summary'];

export class TwicePresser {
  /** What nobody meant, with its place. */
  readonly faults: string[] = [];
  readonly walked: string[] = [];
  readonly #presses: DoublePress;

  constructor(
    readonly journey: Journey,
    hand: Hand,
    /** What they say on purpose. */
    readonly says: Sayings,
  ) {
    this.#presses = new DoublePress(journey.page, hand);
    journey.look = () => lookAt(journey.page, looking);
  }

  get #page(): Page {
    return this.journey.page;
  }

  /** From the first page to the summary. */
  async walk(): Promise<void> {
    const { journey } = this;
    await journey.open();
    await journey.chooseDevice('own');
    await lookAt(this.#page, looking);
    await this.#twice(journey.button('welcome.start'));
    await this.#notAnswered('the first page');
    this.#stand('the first page', pack.questionnaire.steps[0]?.pages[0]?.id);
    while (journey.place !== 'summary') await this.#pass(journey.place);
    this.#compare(await this.#record());
  }

  /** Says here what is said on purpose, and goes on by two presses. */
  async #pass(place: string): Promise<void> {
    this.walked.push(place);
    if (pageAt(place).page.kind === 'pairs') await this.#weigh();
    else await sayHere(this.journey, { ...nobody, says: this.says });
    await this.#twice(this.journey.button(onwardAt(place)));
    await this.#notAnswered(place);
    const record = await this.#record();
    const way = placesWalked(record, pack).map(({ id }) => id);
    this.#stand(place, way[way.indexOf(place) + 1]);
  }
  #stand(from: string, wanted = ''): void {
    const { place } = this.journey;
    if (place !== wanted) this.faults.push(`from ${from} to ${place}, not to ${wanted}`);
  }

  /** One list or pair after the other, each answered by two presses. */
  async #weigh(): Promise<void> {
    const { journey } = this;
    const over = this.#page.getByRole('heading', { name: named(journey.words.ui('pairs.over')) });
    for (let made = 0; !(await over.isVisible()); made += 1) {
      const { cards } = pairOf(journey);
      const isList = (await listOf(journey).count()) > 0;
      if (isList) await listOf(journey).first().check();
      if (isList) await this.#twice(journey.button('go.continue'));
      else await this.#twice(cards.first(), '1');
      const { choices, openChoices } = await this.#record();
      if (choices.length !== made + 1) {
        this.faults.push(`hard choice ${made + 1}: ${choices.length - made} answers`);
        made = choices.length - 1;
      }
      if (openChoices && openChoices.ticked.length > 0)
        this.faults.push(`hard choice ${made + 2}: a tick that nobody made`);
    }
  }

  async #twice(target: Locator, key?: Key): Promise<void> {
    await this.#presses.on(target, key);
    await lookAt(this.#page, looking);
  }

  /** On a page that nobody has seen before, nothing is chosen, but what the page itself proposes. */
  async #notAnswered(from: string): Promise<void> {
    if (proposing.includes(this.journey.place)) return;
    const chosen = await this.#page
      .locator('main :checked')
      .evaluateAll((all) =>
        all.map((one) => `${(one as HTMLInputElement).name} ${(one as HTMLInputElement).value}`),
      );
    for (const one of chosen) this.faults.push(`after ${from}: ${one}`);
  }

  /** As the device has it once it has followed to where the person is. */
  async #record(): Promise<AnswersRecord> {
    await onceKept(this.#page, ({ at }) => at === this.journey.place);
    const [record] = await recordsOn(this.#page);
    if (!record) throw new Error('Nothing is kept.');
    return record;
  }
  #compare({ answers, ownOrder, teamQuestions }: AnswersRecord): void {
    if (ownOrder) this.faults.push('the record: an order of their own');
    if (teamQuestions) this.faults.push('the record: a list of questions of their own');
    for (const [id, { status, value, audience }] of Object.entries(answers)) {
      const isMeant = id in this.says ? value === this.says[id] : status === 'left-open';
      if (!isMeant || audience === 'team') this.faults.push(`the record: ${id} ${status} ${String(value)}`);
    }
  }
}
