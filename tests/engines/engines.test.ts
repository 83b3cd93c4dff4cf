/** The other engines that people use: a short story, and the same ranking as everywhere. */
import type { UiKey } from '#content/program-keys.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleRecord } from '#tests/examples/examples.ts';
import { goldenCases, rankingScript } from '#tests/golden/ranking.ts';
import { translatorIn } from '#tests/packs/bone-cancer.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { readTroubles, serveWatchedSite, type Site } from './watched-site.ts';
import { startWebKitGtk } from './webkitgtk.ts';

const words = translatorIn('en', exampleRecord('empty'));
const startLink = `//a[normalize-space()="${words.ui('welcome.start')}"]`;
const button = (key: UiKey) => `//button[normalize-space()="${words.ui(key)}"]`;
const label = (text: string) => `//label[starts-with(normalize-space(), "${text}")]`;

const title = 'return document.querySelector("h1")?.textContent.trim()';
const chosen = 'return [...document.querySelectorAll("input:checked")].map(({ value }) => value)';
const status = 'return document.querySelector("footer [role=status]")?.textContent ?? ""';
const first = words.page('about.who').title;
const patience = { timeout: 20_000, interval: 100 };

let site: Site;
beforeAll(async () => {
  site = await serveWatchedSite();
  return site.close;
});

describe.each([
  ['Firefox', startFirefox],
  ['WebKitGTK', startWebKitGtk],
])('in %s', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
    return engine.close;
  });

  const shows = (body: string) => expect.poll(() => engine.run(body), patience);

  /** Presses again when nothing happens: the first page stands there before its program does. */
  const pressUntil = (xpath: string, reached: string) =>
    expect
      .poll(async () => {
        if ((await engine.run(title)) !== reached) await engine.press(xpath);
        return engine.run(title);
      }, patience)
      .toBe(reached);

  /** Chooses again when nothing is chosen: a page takes no press in the moment when it comes. */
  const chooseUntil = (xpath: string, wanted: readonly string[]) =>
    expect
      .poll(async () => {
        await engine.press(xpath);
        return engine.run(chosen);
      }, patience)
      .toEqual(wanted);

  it('an answer is still there after a reload, and nothing goes wrong', async () => {
    await engine.open(site.home);
    await engine.press(label(words.ui('welcome.device-own')));
    await engine.press(startLink);
    await expect.poll(() => engine.run(title), patience).toBe(first);
    await chooseUntil(label(words.answerOption('about.who', 'parent')), ['parent']);
    await shows(status).toMatch(/\d\d:\d\d/);

    await engine.reload();
    await pressUntil(button('welcome.resume'), first);
    await shows(chosen).toEqual(['parent']);
    expect(await engine.run(readTroubles)).toEqual([]);
  });

  it('everybody gets the order and the next question of the golden file', async () => {
    const cases = goldenCases();
    await engine.open('about:blank');
    const answer = await engine.run(await rankingScript(cases));
    expect(JSON.parse(String(answer))).toEqual(cases.map(({ outcome }) => outcome));
  });
});
