/** A person without a mouse: only keys; each press is counted, and each stop of focus must be seen and come in the order of the page. */
import { expect, type Locator, type Page } from '@playwright/test';
import { named } from './naming.ts';

/** Stops on a page; nobody goes through more. */
const patience = 120;

/** What has focus, as the person meets it. */
export interface Stop {
  readonly kind: 'radio' | 'checkbox' | 'field' | 'date' | 'button' | 'link' | 'other';
  /** Id of the question, where the control has one. */
  readonly name: string;
  readonly value: string;
  readonly isChecked: boolean;
  /** What is read out: its label or its text. */
  readonly label: string;
  /** Values of the radios that the arrows go through. */
  readonly values: readonly string[];
  /** One of the two cards of a pair, or the group around them. */
  readonly isInPair: boolean;
  /** What is wrong with how it stands; '' when it is seen. */
  readonly fault: string;
  readonly box: { readonly top: number; readonly bottom: number };
}

export class Keyboard {
  presses = 0;
  readonly faults = new Set<string>();

  constructor(readonly page: Page) {}

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
    this.presses += times;
  }
  /** Until the page has drawn what a key has brought; nobody presses the next one sooner. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))),
    );
  }
  /** Typing is not counted. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }
  stop(): Promise<Stop> {
    return this.page.evaluate(stopOfFocus);
  }
  /** To the next stop, which stands further on in the page and is seen. */
  async tab(): Promise<Stop> {
    const before = await this.stop();
    await this.press('Tab');
    const after = await this.stop();
    if (after.fault !== '') this.faults.add(after.fault);
    const isAbove = after.box.bottom <= before.box.top;
    if (isAbove) this.faults.add(`"${after.label}" comes after "${before.label}", and stands above it`);
    return after;
  }
  /** On to the first stop that is wanted: by what is read out, once it stands there to be seen, or by more. */
  async tabTo(wanted: string | ((stop: Stop) => boolean)): Promise<Stop> {
    if (typeof wanted === 'string') await expect(this.#labelled(wanted)).toBeVisible();
    const isWanted = typeof wanted === 'string' ? ({ label }: Stop) => named(wanted).test(label) : wanted;
    for (let tabs = 0; tabs < patience; tabs += 1) {
      const stop = await this.tab();
      if (isWanted(stop)) return stop;
    }
    throw new Error(`Tab does not come to ${typeof wanted === 'string' ? `"${wanted}"` : 'what is wanted'}.`);
  }
  #labelled(text: string): Locator {
    const controls = this.page.locator('a, button, label, summary');
    return controls.filter({ hasText: named(text), visible: true }).first();
  }
  /** What Shift+Tab leads to; focus is where it was afterwards. Not counted. */
  async lookBack(): Promise<Stop> {
    await this.page.keyboard.press('Shift+Tab');
    const stop = await this.stop();
    await this.page.keyboard.press('Tab');
    return stop;
  }
  /** In a group of radios that has focus: along it the shorter way to the value. */
  async choose({ values, value, isChecked }: Stop, wanted: string): Promise<void> {
    const steps = (values.indexOf(wanted) - values.indexOf(value) + values.length) % values.length;
    if (steps === 0 && !isChecked) return this.press('Space');
    const isShorterBack = values.length - steps < steps;
    await (isShorterBack ? this.press('ArrowUp', values.length - steps) : this.press('ArrowDown', steps));
  }
}

/** Runs in the page. */
function stopOfFocus(): Stop {
  const focused = (document.activeElement ?? document.body) as HTMLInputElement;
  const type = focused.matches('input, textarea') ? focused.type : focused.tagName.toLowerCase();
  const kinds: Record<string, Stop['kind']> = {
    radio: 'radio',
    checkbox: 'checkbox',
    text: 'field',
    tel: 'field',
    textarea: 'field',
    date: 'date',
    button: 'button',
    a: 'link',
  };
  const shown = focused.closest('label')?.querySelector('span') ?? focused;
  const { top, bottom, left, right } = shown.getBoundingClientRect();
  const isRinged = [focused, shown].some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const atItsPlace = document.elementFromPoint(
    (left + right) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  );
  const isCovered = !atItsPlace || !(focused.closest('label') ?? focused).contains(atItsPlace);
  const label = (focused.labels?.[0] ?? focused).textContent.replace(/\s+/g, ' ').trim();
  const faultOf = () => {
    if (focused === document.body) return 'nothing has focus';
    if (!isRinged) return `${type} "${label}" has no ring`;
    return isCovered ? `${type} "${label}" cannot be seen` : '';
  };
  return {
    kind: kinds[type] ?? 'other',
    name: focused.name,
    value: focused.value,
    isChecked: focused.checked,
    label,
    values: [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
      .filter(({ name }) => name === focused.name)
      .map(({ value }) => value),
    isInPair: focused.closest('main [role=group]') !== null,
    fault: faultOf(),
    box: { top: Math.round(top + scrollY), bottom: Math.round(bottom + scrollY) },
  };
}
