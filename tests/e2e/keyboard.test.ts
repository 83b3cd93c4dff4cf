/** The whole journey with a keyboard alone: from the first page to the saved PDF, with focus always seen few presses for each question, and never lost. */
import { readFileSync } from 'node:fs';
import { parseRecord } from '#domain/parsing/parse-record.ts';
import { readAttachedJson } from '#pdf/read.ts';
import { walter } from '#tests/examples/people/walter-farmer.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { openWith } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { KeyWalk } from './pages/key-walk.ts';
import { Keyboard } from './pages/keyboard.ts';

/** Presses for each thing asked, besides the typing of words. */
const most = 3;
/** Presses to pass by what a page offers besides its questions, such as the moves of five priorities. */
const reading = 25;

/** Boxes are ticked in the order of the page. */
const asSaid = (saying: unknown): unknown => (Array.isArray(saying) ? saying.map(String).sort() : saying);

test('a person walks the whole way with a keyboard alone @core', async ({ page }) => {
  const journey = new Journey(page);
  await journey.open();
  const walk = new KeyWalk(journey, { ...walter.says, device: 'own' });
  await walk.to('summary');
  const file = await walk.savePdf();
  const record = parseRecord(readAttachedJson(new Uint8Array(readFileSync(file)))[0]);
  for (const [id, saying] of Object.entries(walter.says))
    expect(asSaid(record.answers[id]?.value), id).toEqual(asSaid(saying));
  expect(walk.hasMoved, 'something was moved in the order').toBe(true);
  expect([...walk.keys.faults]).toEqual([]);
  const all = walk.costs.reduce((sum, { asked }) => sum + asked, 0);
  expect(walk.keys.presses / all, `${walk.keys.presses} presses for ${all} questions`).toBeLessThanOrEqual(
    most,
  );
  expect(walk.costs.filter(({ presses, asked }) => presses > most * asked + reading)).toEqual([]);
});

test('a person who adds something with Enter can write the next one at once', async ({ page }) => {
  await openWith(page, [{ ...exampleRecord('walter-farmer'), at: 'own-items' }]);
  const journey = new Journey(page);
  await journey.button('welcome.resume').click();
  for (const place of ['own-items', 'team-questions']) {
    await journey.jump(place);
    const keys = new Keyboard(page);
    const field = await keys.tab();
    for (const words of ['Singing in the choir', 'The fair in August']) {
      await keys.type(words);
      await keys.press('Enter');
      await expect(page.getByRole('main')).toContainText(words);
      expect(await keys.stop(), place).toMatchObject({ label: field.label, value: '' });
    }
  }
});
