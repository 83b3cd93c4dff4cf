/** Somebody changes an answer from their priorities, sees what moved, and takes it back. */
import { movesBetween } from '#domain/priorities/moves.ts';
import { giveAnswer } from '#domain/record/answer.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { recordsOn } from './pages/device.ts';
import { changeAnswer, changeOf, movesOn } from './pages/change-and-return.ts';
import type { Journey } from './pages/journey.ts';
import { Keyboard } from './pages/keyboard.ts';
import { atPriorities } from './pages/meaning.ts';
import { paired } from './tags.ts';

const people = [
  ['a teenager', 'leo-teen', 'lifestyle.contact-sports'],
  ['a parent', 'maya-parent', 'side-effects.nerves'],
] as const;

/** The list as it reads, from the top. */
const listOf = ({ page }: Journey): Promise<string[]> => page.locator('.rank-name').allInnerTexts();

for (const language of pack.questionnaire.languages) {
  for (const [who, name, item] of people)
    test(`${who} rates the first thing lower, reads what moved, and takes it back, in ${language}${paired(language, who === 'a teenager' && language === 'en')}`, async ({
      page,
    }) => {
      const record = exampleRecord(name);
      const journey = await atPriorities(page, record, language);
      const { words } = journey;
      const before = await listOf(journey);
      await changeAnswer(journey, item, 1);
      const after = await listOf(journey);
      expect(after).not.toEqual(before);
      const changed = giveAnswer(record, pack, item, 1, moment);
      const moves = movesBetween(prioritiesOf(record, pack), prioritiesOf(changed, pack));
      await expect(movesOn(journey)).toHaveCount(moves.length);
      const own = moves.find((move) => move.item === item);
      const numbers = [own?.from, own?.to].filter((number) => typeof number === 'number');
      const line = movesOn(journey).filter({ hasText: words.item(item) });
      for (const number of numbers) await expect(line).toContainText(words.ui(`round.place.${number}`));
      await journey.button('round.undo').click();
      await expect(page.getByRole('status').getByText(words.ui('round.undone'))).toBeVisible();
      expect(await listOf(journey)).toEqual(before);
      await expect(movesOn(journey)).toHaveCount(0);
      await expect
        .poll(async () => (await recordsOn(page))[0]?.answers[item]?.value)
        .toBe(record.answers[item]?.value);
    });

  test(`somebody who made the order by hand is told that it stayed, in ${language}${paired(language)}`, async ({
    page,
  }) => {
    const journey = await atPriorities(page, exampleRecord('amina-knee'), language);
    const before = await listOf(journey);
    await changeAnswer(journey, 'lifestyle.bending', 2);
    await expect(page.getByText(journey.words.ui('round.same'))).toBeVisible();
    expect(await listOf(journey)).toEqual(before);
    await journey.button('priorities.order-again').click();
    await expect(movesOn(journey).first()).toBeVisible();
  });
}

test('somebody who only looks is told of no move', async ({ page }) => {
  const journey = await atPriorities(page, exampleRecord('leo-teen'), 'en');
  await changeOf(journey, journey.words.item('lifestyle.running')).click();
  await journey.button('go.return').click();
  await journey.stand('priorities');
  await expect(page.getByText(journey.words.ui('round.heading'))).toHaveCount(0);
});

test('a person goes round and takes it back with the keyboard alone', async ({ page }) => {
  const item = 'lifestyle.contact-sports';
  const journey = await atPriorities(page, exampleRecord('leo-teen'), 'en');
  const { words } = journey;
  const before = await listOf(journey);
  const keys = new Keyboard(page);
  await keys.tabTo(({ label }) => label.endsWith(words.ui('round.change-name', { item: words.item(item) })));
  await keys.press('Enter');
  await expect(journey.title).not.toHaveText(words.page('priorities').title);
  await expect(journey.title).toBeFocused();
  await keys.choose(await keys.tabTo(({ name }) => name === item), '1');
  await keys.tabTo(words.ui('go.return'));
  await keys.press('Enter');
  await journey.stand('priorities');
  await keys.tabTo(words.ui('round.undo'));
  await keys.press('Enter');
  await expect.poll(() => listOf(journey)).toEqual(before);
  expect([...keys.faults]).toEqual([]);
});
