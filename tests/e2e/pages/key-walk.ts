/** Walks the journey by keys as a person does: Tab to what comes next, answer it where it stands, go on. It asks no page what it is, so that pages may change. */
import { expect } from '@playwright/test';
import type { Sayings } from '#tests/examples/person.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import type { Journey } from './journey.ts';
import { Keyboard, type Stop } from './keyboard.ts';
import { flat, named } from './naming.ts';

/** What leads on, by the key of its words: buttons, and on the first page a link. */
const onward = ['welcome.start', 'go.continue', 'notice.go-on', 'priorities.right', 'check.go'] as const;
/** Nobody presses Tab more often on one page. */
const patience = 200;
const isAsking = ({ kind }: Stop) => ['radio', 'checkbox', 'field', 'date'].includes(kind);
/** One stop of Tab; several boxes may have the same label. */
const stopName = ({ kind, name, label, box }: Stop) => (kind === 'radio' ? name : `${label} at ${box.top}`);

/** What a page cost: presses of keys, and the questions met; each box of a list is a question of its own. */
export interface Cost {
  readonly place: string;
  readonly presses: number;
  readonly asked: number;
}

export class KeyWalk {
  readonly keys: Keyboard;
  readonly costs: Cost[] = [];
  /** What asked something on this page so far. */
  #met = new Set<string>();
  /** Something has been put in another place in the order. */
  hasMoved = false;

  constructor(
    readonly journey: Journey,
    readonly says: Sayings,
  ) {
    this.keys = new Keyboard(journey.page);
  }

  async to(wanted: string): Promise<void> {
    for (let { place } = this.journey; place !== wanted; { place } = this.journey) {
      const before = this.keys.presses;
      this.#met = new Set();
      await this.#passPage();
      this.costs.push({ place, presses: this.keys.presses - before, asked: this.#met.size });
      await expect(this.journey.title).toBeFocused();
    }
  }

  /** From the title to the button that leads on; what is asked on the way is answered. */
  async #passPage(): Promise<void> {
    let before: Stop | undefined;
    for (let tabs = 0; tabs < patience; tabs += 1) {
      const stop = await this.keys.tab();
      if (this.#leadsOn(stop)) {
        if (before)
          expect(stopName(await this.keys.lookBack()), 'what Shift+Tab leads to').toBe(stopName(before));
        await this.keys.press('Enter');
        await expect.poll(async () => (await this.keys.stop()).label).not.toBe(stop.label);
        return;
      }
      if (isAsking(stop)) this.#met.add(stopName(stop));
      await this.#answer(stop);
      before = stop;
    }
    throw new Error(`No button of "${this.journey.place}" leads on.`);
  }
  #leadsOn({ kind, label }: Stop): boolean {
    return (
      (kind === 'button' || kind === 'link') &&
      onward.some((key) => named(this.journey.words.ui(key)).test(label))
    );
  }

  async #answer(stop: Stop): Promise<void> {
    if (stop.kind === 'radio') await this.#choose(stop);
    else if (stop.kind === 'checkbox') await this.#tick(stop);
    else if (isAsking(stop)) await this.#write(stop);
    else if (stop.isInPair) await this.#weigh();
    else if (!this.hasMoved) await this.#moveDown(stop);
  }
  async #choose(stop: Stop): Promise<void> {
    const saying = this.says[stop.name];
    if (saying === undefined) return;
    const value = typeof saying === 'object' && 'status' in saying ? saying.status : String(saying);
    await this.keys.choose(stop, value);
  }
  /** A box that this person says nothing about is left alone. */
  async #tick({ name, value, isChecked }: Stop): Promise<void> {
    if (!isChecked && [this.says[name]].flat().includes(value)) await this.keys.press('Space');
  }
  async #write({ kind, label }: Stop): Promise<void> {
    const { words } = this.journey;
    const isCalled = (id: string) => pack.questionById.has(id) && flat(words.ask(id)) === label;
    const saying = this.says[Object.keys(this.says).find(isCalled) ?? ''];
    if (typeof saying === 'string') await this.keys.type(kind === 'date' ? asTyped(saying) : saying);
  }
  /** The cards of a pair take 1 and 2, and 0 for "both the same"; focus comes along to the next pair. */
  async #weigh(): Promise<void> {
    for (let pair = 1; (await this.keys.stop()).isInPair; pair += 1) {
      await this.keys.press(String(pair % 3));
      await this.keys.drawn();
      this.#met.add(`pair ${pair}`);
    }
  }
  /** Focus stays with what was moved, and the page says where it is now. */
  async #moveDown({ label }: Stop): Promise<void> {
    const { page, words } = this.journey;
    const [, item] = label.split(words.ui('priorities.move-down', { item: '' }).trim());
    if (item === undefined) return;
    await this.keys.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: item.trim() })).toBeVisible();
    const after = await this.keys.stop();
    expect(after.kind, 'what has focus after a move').toBe('button');
    expect(after.label).toContain(item);
    this.hasMoved = true;
  }

  /** Gives the path of the file. */
  async savePdf(): Promise<string> {
    const { page, words } = this.journey;
    await this.keys.tabTo(words.ui('handover.make'));
    await this.keys.press('Enter');
    const link = page.getByRole('link', { name: named(words.ui('handover.save')) });
    await expect(link, 'focus comes to what was made').toBeFocused();
    const [download] = await Promise.all([page.waitForEvent('download'), this.keys.press('Enter')]);
    return download.path();
  }
}

/** A day as its digits go into the date control of an American browser, which Playwright's is. */
const asTyped = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${month}${date}${year}`;
};
