/** Long tasks of the page while a person answers the hard choices, in a browser on a slower processor. */
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '#tests/browser/chromium.js';
import { openWith } from '#tests/e2e/pages/device.ts';
import { Journey } from '#tests/e2e/pages/journey.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { answerAll, type Pressed } from './pressing.ts';

/** Times slower than this machine. */
export const slowdown = 4;

/** Somebody who has rated everything and chosen nothing yet, some pages before the choices. */
const person = { ...exampleRecord('amina-knee'), choices: [], ownOrder: null, at: 'body-image.facts' };
const seeds = [3, 5, 8];

export interface Stretches {
  readonly seed: number;
  readonly pressed: readonly Pressed[];
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
    await journey.isAt('body-image.facts');
    found.push({
      seed,
      pressed: await page.evaluate(answerAll, seed),
    });
    await context.close();
  }
  await browser.close();
  return found;
}
