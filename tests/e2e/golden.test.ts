/** The ranking as it is built for browsers gives in this one what the golden file says. */
import { goldenCases, rankingScript } from '#tests/golden/ranking.ts';
import { expect, test } from './fixtures.ts';

test('everybody gets the order and the next question of the golden file @core', async ({ page }) => {
  const cases = goldenCases();
  const answer = await page.evaluate<string>(`(() => {${await rankingScript(cases)}})()`);
  expect(JSON.parse(answer)).toEqual(cases.map(({ outcome }) => outcome));
});
