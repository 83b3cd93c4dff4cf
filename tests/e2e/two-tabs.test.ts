/** Two tabs of one browser: whichever a person goes on in, nothing that they wrote in the other is lost, and nothing erased comes back. */
import { expect, test } from './fixtures.ts';
import { onceKept, recordsOn } from './pages/device.ts';
import {
  atFirstPage,
  eraseElsewhere,
  field,
  goOnIn,
  goOnInNewTab,
  goOnWithThisTab,
  isWritten,
  place,
  takeOver,
  writeInBoth,
} from './pages/tabs.ts';

const newer = 'Written in the newer tab';

test('an old tab at the first page goes on with what the other tab wrote since, and overwrites nothing @core', async ({
  page,
  context,
}) => {
  const old = await atFirstPage(page);
  const other = await goOnInNewTab(context);
  await other.answer(field, newer);
  await onceKept(other.page, isWritten(newer));
  const [before] = await recordsOn(page);
  await other.page.close();

  await takeOver(old);
  await goOnIn(old);
  await expect(old.ask(field)).toHaveValue(newer);
  const [after] = await recordsOn(page);
  expect(after?.answers).toEqual(before?.answers);
  expect(after?.sequence).toBeGreaterThanOrEqual(before?.sequence ?? Infinity);
});

test('what was erased in the other tab does not come back in this one', async ({ page, context }) => {
  const old = await eraseElsewhere({ page, context });
  await old.button('refused.begin').click();
  await expect(old.title).toHaveText(old.words.aid('welcome.title'));
  await expect(old.button('welcome.start')).toBeVisible();
  expect(await recordsOn(page)).toEqual([]);
});

test('answers written in both tabs are both kept where the browser cannot tell one tab of another, and the person chooses', async ({
  page,
  context,
}) => {
  const here = 'Written in the older tab';
  const tab = await writeInBoth({ page, context }, here, newer);
  await onceKept(page, isWritten(here));
  await onceKept(page, isWritten(newer));
  await goOnWithThisTab(tab);
  await expect(tab.ask(field)).toHaveValue(here);

  await page.goto('/');
  await page.getByRole('button', { name: /^Go on with the answers of .*, \d\d:\d\d$/ }).click();
  await tab.stand(place);
  await expect(tab.ask(field)).toHaveValue(newer);
});
