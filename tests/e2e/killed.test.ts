/** Browsers that are killed, and browsers whose owner has switched storage off: whole processes with a profile of their own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { amina } from '#tests/examples/people/amina-knee.ts';
import { expect, watch } from './fixtures.ts';
import { onceKept } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { startBrowser, test } from './pages/own-browser.ts';
import { walk } from './pages/walk.ts';

const wordsPlace = 'lifestyle.words';
const sentence = 'Hay. Four hundred bales in a day when it is dry. ';

test('a browser that is killed while a person types has everything but the last moment @core', async ({
  profile,
  baseURL,
}) => {
  const first = await startBrowser(profile);
  const journey = new Journey(await first.context.newPage(), 'en', 'keys', baseURL);
  await journey.begin();
  await walk(journey, amina, { until: wordsPlace });
  const field = journey.ask('lifestyle.hardest');
  await journey.type(field, sentence);
  await onceKept(journey.page, ({ answers }) => answers['lifestyle.hardest']?.value === sentence);
  await field.pressSequentially('The last moment');
  await first.kill();

  const second = await startBrowser(profile);
  const again = new Journey(await second.context.newPage(), 'en', 'keys', baseURL);
  await again.open();
  await again.button('welcome.resume').click();
  await again.stand(wordsPlace);
  await expect(again.ask('lifestyle.hardest')).toHaveValue(new RegExp(`^${sentence.trim()}`));
  await second.kill();
});

test('a browser that is killed while a person types without a pause has all but the last moment', async ({
  profile,
  baseURL,
}) => {
  const first = await startBrowser(profile);
  const journey = new Journey(await first.context.newPage(), 'en', 'keys', baseURL);
  await journey.begin();
  await walk(journey, amina, { until: wordsPlace });
  const text = sentence.repeat(8);
  let typed = '';
  await journey.ask('lifestyle.hardest').click();
  const typing = (async () => {
    while (typed.length < text.length) {
      const letter = text.charAt(typed.length);
      await journey.page.keyboard.press(letter, { delay: 40 + ((typed.length * 37) % 80) });
      typed += letter;
    }
  })().catch(() => undefined); // nobody types into a browser that was killed
  let seen = '';
  await onceKept(journey.page, ({ answers }) => {
    seen = String(answers['lifestyle.hardest']?.value ?? '');
    return seen.length >= 10;
  });
  await first.kill();
  await typing;
  expect(typed.length, 'letters typed when the first ones were found saved').toBeLessThan(text.length);

  const second = await startBrowser(profile);
  const again = new Journey(await second.context.newPage(), 'en', 'keys', baseURL);
  await again.open();
  await again.button('welcome.resume').click();
  await again.stand(wordsPlace);
  const kept = await again.ask('lifestyle.hardest').inputValue();
  expect([kept.startsWith(seen), text.startsWith(kept)]).toEqual([true, true]);
  await second.kill();
});

test('a person who has switched off all storage walks the journey, is told so, and keeps the words while the page is open', async ({
  profile,
  baseURL,
}) => {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const refused = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(refused));
  const { context, kill } = await startBrowser(profile);
  const troubles = await watch(context, baseURL);
  const journey = new Journey(await context.newPage(), 'en', 'paste', baseURL);
  await journey.begin();
  await walk(journey, amina, { until: wordsPlace });
  await expect(journey.page.getByText(journey.words.ui('saved.refused'))).toBeVisible();
  await journey.answer('lifestyle.hardest', sentence);
  await journey.continue();
  await journey.back();
  await expect(journey.ask('lifestyle.hardest')).toHaveValue(sentence);
  expect(troubles).toEqual([]);
  await kill();
});
