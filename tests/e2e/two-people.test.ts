/** A teenager and a parent, one after the other on one device: each with a sheet of their own, closed with its file and opened again by it. */
import { join } from 'node:path';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { everythingOn, openWith, recordsOn } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { Keyboard } from './pages/keyboard.ts';
import { keptForTeam } from './pages/kept-for-team.ts';
import { pressSave } from './pages/summary-sheet.ts';
import { paired } from './tags.ts';

const people = [
  { who: 'a teenager', record: keptForTeam(exampleRecord('leo-teen')), language: 'fr', make: 'team.make' },
  { who: 'a teenager', record: exampleRecord('zoe-runner'), language: 'en', make: 'handover.make' },
  { who: 'a parent', record: exampleRecord('maya-parent'), language: 'en', make: 'handover.make' },
  { who: 'a parent', record: exampleRecord('maya-parent'), language: 'fr', make: 'handover.make' },
] as const;
const said = 'lifestyle.hardest';
const other = exampleRecord('walter-farmer');

for (const { who, record, language, make } of people)
  test(`${who} says that there is a second sheet, closes theirs, and opens it again by its file, in ${language}${paired(language, who === 'a teenager' && language === 'fr')}`, async ({
    page,
  }, { outputDir }) => {
    await openWith(
      page,
      [other, { ...record, language, changedAt: '2026-12-24T10:00:00-05:00', at: 'about.who' }],
      language,
    );
    const journey = new Journey(page, language);
    journey.knows('about.who', String(record.answers['about.who']?.value));
    const { words } = journey;
    await journey.button('welcome.resume').click();
    await journey.stand('about.who');
    await journey.answer('about.other-sheet', 'yes');
    await journey.jump('summary');
    await expect(page.locator('.sheet-paper')).toContainText(words.summary('head.other-sheet'));

    await journey.button('closing.open').click();
    await expect(journey.title).toHaveText(words.ui('closing.title'));
    await expect(page.locator('main')).toContainText(words.ui('closing.back'));
    await expect(journey.button('closing.close')).toHaveCount(0);
    await journey.button(make).click();
    const file = join(outputDir, 'sheet.pdf');
    const download = await pressSave(journey);
    await download.saveAs(file);
    await journey.button('handover.seen-yes').click();
    await journey.button('closing.close').click();
    await expect(journey.title).toHaveText(new Journey(page, language).words.aid('welcome.title'));
    await expect.poll(async () => (await recordsOn(page)).map(({ id }) => id)).toEqual([other.id]);
    expect(await everythingOn(page)).not.toContain(String(record.answers[said]?.value));

    await journey.chooseDevice('own');
    await journey.openSummary(file);
    await journey.button('confirming.open').click();
    await journey.stand('summary');
    await expect
      .poll(async () => (await recordsOn(page)).find(({ id }) => id === record.id)?.answers[said])
      .toEqual(record.answers[said]);
  });

test('a teenager closes her sheet with the keyboard alone, once its file was found', async ({ page }) => {
  const zoe = exampleRecord('zoe-runner');
  await openWith(page, [{ ...zoe, at: 'summary' }]);
  const journey = new Journey(page);
  journey.knows('about.who', String(zoe.answers['about.who']?.value));
  const { words } = journey;
  const keys = new Keyboard(page);
  await keys.tabTo(words.ui('welcome.resume'));
  await keys.press('Enter');
  await journey.stand('summary');
  await keys.tabTo(words.ui('closing.open'));
  await keys.press('Enter');
  await expect(journey.title).toBeFocused();
  await keys.tabTo(words.ui('handover.make'));
  await keys.press('Enter');
  await expect(page.getByRole('link', { name: words.ui('handover.save') })).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  await keys.tabTo(words.ui('handover.seen-yes'));
  await keys.press('Enter');
  await keys.tabTo(words.ui('closing.close'));
  await keys.press('Enter');
  await expect(journey.title).toHaveText(new Journey(page).words.aid('welcome.title'));
  expect(await recordsOn(page)).toEqual([]);
  expect([...keys.faults]).toEqual([]);
});
