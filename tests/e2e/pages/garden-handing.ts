/** Beside the straight way through the garden: a stop, another day, what is for the team alone, and the sheet that is closed. */
import { expect } from '@playwright/test';
import { dayInWords } from '#domain/summary/format-date.ts';
import { secret } from '#tests/packs/garden-for-team.ts';
import { keep, onceKept, recordsOn, seenOn } from './device.ts';
import { beginning, named } from './naming.ts';
import type { Look, Visitor } from './visitor.ts';

/** It is too much: the visitor stops, and comes back to the same page. `at`: its id. */
export async function pauseAndComeBack(visitor: Visitor, at: string, look: Look): Promise<void> {
  const { page, words } = visitor;
  await visitor.button('frame.too-much').click();
  await expect(visitor.title).toHaveText(words.ui('too-much.title'));
  const main = page.getByRole('main');
  await main.getByRole('button', { name: beginning(words.ui('too-much.pause')) }).click();
  await expect(visitor.title).toHaveText(words.ui('pausing.title'));
  await expect(main).toContainText(words.ui('pausing.kept'));
  await look('pausing');
  await onceKept(page, (record) => record.at === at);
  await visitor.open();
  await look('coming back');
  await visitor.button('welcome.resume').click();
  await expect(visitor.title).toHaveText(words.page(at).title);
}

const earlierDay = '2026-11-24';

/** On another day the order is not right any more: `first` is not the first. */
export async function lookAgainOnAnotherDay(visitor: Visitor, first: string, look: Look): Promise<void> {
  const { page, words } = visitor;
  await onceKept(page, ({ at }) => at === 'summary');
  await visitor.open();
  await keep(
    page,
    (await recordsOn(page)).map((record) => seenOn(earlierDay, record)),
  );
  await page.reload();
  await visitor.button('welcome.resume').click();
  await expect(visitor.title).toHaveText(words.ui('looking-again.title'));
  await look('looking again');
  await visitor.button('looking-again.changed').click();
  await expect(visitor.title).toHaveText(words.page('order').title);
  const down = named(words.ui('priorities.move-down', { item: words.item(first) }));
  await page.getByRole('button', { name: down }).click();
  await look('priorities, changed');
  await visitor.continue('go.return');
  await expect(earlierOrder(visitor)).toBeVisible();
  await look('summary, changed');
}

/** The heading over the order as it was. */
export function earlierOrder({ page, words, language }: Visitor) {
  const before = dayInWords(earlierDay, language);
  return page.getByRole('heading', { name: named(words.summary('earlier-order.heading', { before })) });
}

/** The team reads on the visitor's screen what nobody else does. */
export async function showToTeam(visitor: Visitor, look: Look): Promise<void> {
  const { page, words } = visitor;
  await expect(page.locator('.sheet-paper')).not.toContainText(secret.words);
  await visitor.button('team.show').click();
  await expect(visitor.title).toHaveText(words.ui('team-asking.title'));
  await look('team-asking');
  await visitor.button('team-asking.show').click();
  await expect(visitor.title).toHaveText(words.ui('team-showing.title'));
  await expect(page.getByRole('main')).toContainText(secret.words);
  await look('team-showing');
  await visitor.button('handover.show-close').click();
  await expect(visitor.title).toHaveText(words.page('summary').title);
}

/** With the file for the team in hand, nothing stays on the device. */
export async function closeSheet(visitor: Visitor, teamFile: string, look: Look): Promise<void> {
  const { page, words } = visitor;
  await visitor.button('closing.open').click();
  await expect(visitor.title).toHaveText(words.ui('closing.title'));
  await look('closing');
  await visitor.savePdf(teamFile, 'team.make');
  await visitor.button('handover.seen-yes').click();
  await look('closing, the file is found');
  await visitor.button('closing.close').click();
  await expect(visitor.title).toHaveText(words.aid('welcome.title'));
  await expect.poll(() => recordsOn(page)).toEqual([]);
  await look('closed');
}

/** The team opens the file that is for it. */
export async function reviewAsTeam(visitor: Visitor, teamFile: string, look: Look): Promise<void> {
  const { page, words } = visitor;
  await visitor.review(teamFile);
  const heading = named(words.review('only-for-team.heading'));
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(secret.words);
  await look('review by the team');
}
