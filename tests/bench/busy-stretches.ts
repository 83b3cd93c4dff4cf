/** Long tasks of the page while a person answers the hard choices, in a browser on a slower processor. */
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '#tests/browser/chromium.js';
import { openWith } from '#tests/e2e/pages/device.ts';
import { Journey } from '#tests/e2e/pages/journey.ts';
import { weighAll } from '#tests/e2e/pages/lists.ts';
import { atRandom } from '#tests/e2e/pages/weighers.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { amina } from '#tests/examples/people/amina-knee.ts';

/** Times slower than this machine. */
export const slowdown = 4;

/** Somebody who has rated everything and chosen nothing yet. */
const person = { ...exampleRecord('amina-knee'), choices: [], ownOrder: null, at: 'pairs' };
const seeds = [3, 5, 8];

/** The browser reports tasks of more than 50 ms, in ms, since it was last asked. */
const longTasks = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        const observer = new PerformanceObserver((list) => {
          seen.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
        });
        observer.observe({ type: 'longtask', buffered: true });
        setTimeout(() => {
          observer.disconnect();
          resolve(seen);
        }, 500);
      }),
  );

export interface Stretches {
  readonly seed: number;
  readonly answers: number;
  /** Milliseconds of each long task, while the page loads and then while the person answers. */
  readonly loading: readonly number[];
  readonly answering: readonly number[];
}

/** `home`: address of the built site. */
export async function busyStretches(home: string): Promise<Stretches[]> {
  const browser = await chromium.launch({ ...findChromium(), args: chromiumFlags });
  const found: Stretches[] = [];
  for (const seed of seeds) {
    const context = await browser.newContext({ baseURL: home });
    const page = await context.newPage();
    await openWith(page, [person]);
    const journey = new Journey(page);
    journey.knows('about.place', person.answers['about.place']?.value ?? []);
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await journey.button('welcome.resume').click();
    await journey.isAt('pairs');
    const loading = await longTasks(page);
    const answers = await weighAll(journey, atRandom(seed), amina.ownItems ?? []);
    const all = await longTasks(page);
    found.push({ seed, answers, loading, answering: all.slice(loading.length) });
    await context.close();
  }
  await browser.close();
  return found;
}
