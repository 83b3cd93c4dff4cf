/** The whole journey without a mouse: focus starts at each title and is always seen, and a question costs few keys. */
import { walter } from '#tests/examples/people/walter-farmer.ts';
import type { Sayings } from '#tests/examples/person.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { Journey } from './pages/journey.ts';
import { Keyboard } from './pages/keyboard.ts';
import { pairOf } from './pages/lists.ts';
import { beginning, holding, named } from './pages/naming.ts';
import { pageAt } from './pages/walk.ts';

/** Key presses for each thing asked, besides the typing of words. */
const most = 3;

interface Hands {
  readonly journey: Journey;
  readonly keys: Keyboard;
}

/** Says one thing; words are typed, everything else is chosen. */
async function say({ journey, keys }: Hands, id: string, saying: Sayings[string]): Promise<void> {
  const { words } = journey;
  const question = pack.questionById.get(id);
  const group = question ? journey.ask(id) : journey.rating(id);
  if (typeof saying === 'object' && 'status' in saying) {
    const unsure = words.ui(question ? `answer.${saying.status}` : 'rating.not-sure');
    return keys.choose(group, group.getByLabel(named(unsure)));
  }
  if (!question) return keys.choose(group, group.getByLabel(named(words.ui(`rating.${String(saying)}`))));
  if (!question.options) return keys.write(group, String(saying).replaceAll('-', ''));
  if (question.kind === 'choice')
    return keys.choose(group, group.getByLabel(named(words.option(id, String(saying)))));
  for (const option of [saying].flat()) await keys.tick(journey.option(id, String(option)));
}

/** Everything this person says at the place, in the order of the page; gives how many things were asked. */
async function sayAll(hands: Hands, says: Sayings): Promise<number> {
  const { journey } = hands;
  const { page, step } = pageAt(journey.place);
  const names = await journey.page
    .locator('main')
    .locator('input, textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).name));
  const items = [...new Set(names)].filter(
    (name) => pack.itemById.get(name)?.consideration === step?.consideration && pack.itemById.has(name),
  );
  const asked = [...(page.questions ?? []), ...items].filter((id) => id in says);
  if (page.layout === 'side-by-side') return saySideBySide(hands, asked, says);
  for (const id of asked) await say(hands, id, says[id] ?? '');
  return asked.length;
}

/** Row by row, as Tab goes. */
async function saySideBySide(
  { journey, keys }: Hands,
  asked: readonly string[],
  says: Sayings,
): Promise<number> {
  const options = pack.questionById.get(asked[0] ?? '')?.options ?? [];
  for (const { id } of options)
    for (const question of asked)
      if ([says[question]].flat().includes(id)) await keys.tick(journey.option(question, id));
  return asked.length;
}

/** Pair after pair with the keys 1 and 2; gives how many. */
async function weigh({ journey, keys }: Hands): Promise<number> {
  const { words, page } = journey;
  await keys.reach(pairOf(journey).cards.first());
  for (let made = 0; ; made += 1) {
    const number = page.getByText(words.ui('pairs.number', { number: made + 1 }), { exact: true });
    await expect(number.or(journey.button('go.continue'))).toBeVisible();
    if (!(await number.isVisible())) return made;
    await keys.press(made % 2 === 0 ? '1' : '2');
  }
}

const onward: Partial<Record<string, string>> = {
  notice: 'notice.go-on',
  priorities: 'priorities.right',
  check: 'check.go',
};

test('a person walks the whole way with a keyboard alone', async ({ page }) => {
  test.setTimeout(300_000);
  const journey = new Journey(page);
  const keys = new Keyboard(page);
  const hands = { journey, keys };
  await journey.open();
  const device = page.getByRole('group', { name: named(journey.words.ui('welcome.device')) });
  await keys.choose(device, device.getByRole('radio').first());
  await keys.activate(journey.button('welcome.start'));
  await journey.stand('about.who');
  let asked = 1;
  while (journey.place !== 'summary') {
    const { kind } = pageAt(journey.place).page;
    asked += kind === 'pairs' ? await weigh(hands) : await sayAll(hands, walter.says);
    if (kind === 'priorities') await expectMoveKeepsFocus(hands);
    const from = journey.place;
    await keys.activate(journey.button(onward[kind] ?? 'go.continue'));
    await expect.poll(() => journey.place).not.toBe(from);
    await expect(journey.title).toBeFocused();
  }
  expect([...keys.unseen]).toEqual([]);
  expect(keys.presses / asked, `${keys.presses} presses for ${asked} questions`).toBeLessThanOrEqual(most);
  await keys.activate(journey.button('handover.make'));
  await expect(page.getByRole('link', { name: named(journey.words.ui('handover.save')) })).toBeFocused();
});

/** A move keeps focus on what was moved, and says where it is now. */
async function expectMoveKeepsFocus({ journey, keys }: Hands): Promise<void> {
  const { page, words } = journey;
  const key = (item: string) => words.ui('priorities.move-down', { item });
  const first = page.getByRole('button', { name: beginning(key('')) }).first();
  const name = (await first.textContent()) ?? '';
  await keys.activate(first);
  await expect(page.getByRole('button', { name: holding(name.slice(name.indexOf(key('')))) })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible();
}
