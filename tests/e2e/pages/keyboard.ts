/** A person without a mouse: only Tab, Space, Enter and arrows; every press is counted, and every stop must be seen. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Nobody presses Tab more often than this to get somewhere. */
const patience = 120;

/** Runs in the page: is the ring of focus drawn around what has focus, or around the label that stands for it, and can it be seen? */
function seesFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nothing has focus';
  const stands = focused.closest('label')?.querySelector('span') ?? focused;
  const isRinged = [focused, stands].some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const { top, bottom, left, right } = stands.getBoundingClientRect();
  const isInView = Math.min(bottom, right, innerHeight - top, innerWidth - left) > 0;
  const name = `${focused.tagName} ${stands.textContent.trim().slice(0, 30)}`;
  return isRinged && isInView ? '' : `${name}: ${isRinged ? 'out of view' : 'no ring'}`;
}

export class Keyboard {
  presses = 0;
  readonly unseen = new Set<string>();

  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }
  /** Tabs on until this has focus. */
  async reach(target: Locator): Promise<void> {
    for (let tabs = 0; tabs < patience; tabs += 1) {
      if (await isFocused(target)) return;
      await this.press('Tab');
      const fault = await this.page.evaluate(seesFocus);
      if (fault !== '') this.unseen.add(fault);
    }
    await expect(target, `reached with ${patience} tabs`).toBeFocused();
  }
  /** One of a group of radios: into the group, then along it the shorter way. */
  async choose(group: Locator, wanted: Locator): Promise<void> {
    const radios = await group.getByRole('radio').all();
    const place = await wanted.evaluate((radio) =>
      [...(radio.closest('fieldset')?.querySelectorAll('input[type=radio]') ?? [])].indexOf(radio),
    );
    expect(place).toBeGreaterThanOrEqual(0);
    await this.reach(group.getByRole('radio').first());
    if (place === 0) return this.press('Space');
    const isShorterBack = radios.length - place < place;
    const steps = isShorterBack ? radios.length - place : place;
    for (let step = 0; step < steps; step += 1) await this.press(isShorterBack ? 'ArrowUp' : 'ArrowDown');
    await expect(wanted).toBeChecked();
  }
  async tick(box: Locator): Promise<void> {
    await this.reach(box);
    await this.press('Space');
    await expect(box).toBeChecked();
  }
  async activate(target: Locator): Promise<void> {
    await this.reach(target);
    await this.press('Enter');
  }
  /** Typing is not counted. */
  async write(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.type(text);
  }
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);
