/** The same journey for different people: it speaks to each in their own way, asks what fits them, and says who answered. */
import { claire } from '#tests/examples/people/claire-for-father.ts';
import { leo } from '#tests/examples/people/leo-teen.ts';
import { maya } from '#tests/examples/people/maya-parent.ts';
import { nobody } from '#tests/examples/people/empty.ts';
import { paul } from '#tests/examples/people/paul-lung.ts';
import { sophieAndElodie } from '#tests/examples/people/one-section.ts';
import type { Person } from '#tests/examples/person.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { compare } from './pages/comparison.ts';
import { onceKept } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { flat, named } from './pages/naming.ts';
import { pageAt, walk } from './pages/walk.ts';

/** Their words on a page, as they typed them. */
const typed = (person: Person, id: string): string => {
  const saying = person.says[id];
  if (typeof saying !== 'string') throw new TypeError(`${id} is not in words.`);
  return saying;
};

/** Walks as this person and remembers what each page said. */
async function readWhileWalking(journey: Journey, person: Person): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  await journey.begin();
  const at = async (place: string) =>
    void texts.set(place, flat(await journey.page.locator('main').innerText()));
  await walk(journey, { ...person, lists: [], moves: [] }, { at });
  await at('summary');
  return texts;
}

/** Pages that hold words for others: questions to the team, and what the person wrote. */
const speaksToThePerson = (place: string): boolean =>
  !['team-questions', 'check', 'summary', 'priorities'].includes(pageAt(place).page.kind);

test('says tu to a teenager on every page, and never vous', async ({ page }) => {
  const journey = new Journey(page, leo.language);
  const texts = await readWhileWalking(journey, leo);
  const vous = [...texts].filter(
    ([place, text]) =>
      place !== 'about.who' && speaksToThePerson(place) && /(?<!rendez-)\b(vous|votre|vos)\b/iu.test(text),
  );
  expect(vous.map(([place]) => place)).toEqual([]);
  expect([...texts.values()].filter((text) => /\b(tu|ton|ta|tes|toi)\b/iu.test(text)).length).toBeGreaterThan(
    10,
  );
});

test('asks a parent about the child, and says in the summary who answered which part', async ({ page }) => {
  const journey = new Journey(page, maya.language);
  const texts = await readWhileWalking(journey, maya);
  const { words } = journey;
  expect(texts.get('lifestyle.words')).toContain(flat(words.ask('lifestyle.child-says')));
  const summary = texts.get('summary') ?? '';
  for (const id of ['lifestyle.child-says', 'healing.worries', 'body-image.team-knows'] as const)
    expect(summary).toContain(flat(typed(maya, id)));
  for (const who of ['together', 'parent'] as const) expect(summary).toContain(words.summary(`by.${who}`));
});

test('lets a daughter answer for her father: the words are for an adult, and her name stands beside', async ({
  page,
}) => {
  const journey = new Journey(page, claire.language);
  const texts = await readWhileWalking(journey, claire);
  const { words } = journey;
  const tu = [...texts].filter(
    ([place, text]) => speaksToThePerson(place) && /\b(tu|ton|toi)\b/iu.test(text),
  );
  expect(tu.map(([place]) => place)).toEqual([]);
  const summary = texts.get('summary') ?? '';
  expect(summary).toContain(words.summary('by.other'));
  expect(summary).toContain(typed(claire, 'about.helper'));
  expect(texts.has('tension')).toBe(true);
});

test('asks somebody with cancer in a lung about the lung alone, and shows its surgery first', async ({
  page,
}) => {
  const journey = new Journey(page, paul.language);
  const texts = await readWhileWalking(journey, paul);
  expect(texts.has('tension')).toBe(false);
  const ofLimbs = pack.questionnaire.items.filter(({ itemSets }) => !itemSets.includes('lung'));
  expect(ofLimbs.length).toBeGreaterThan(0);
  await compare(journey);
  const { plain, name } = journey.words.option('lung-wedge');
  await expect(page.locator('.options').getByRole('heading').first()).toHaveText(named(`${plain}${name}`));
});

test('gives a summary that holds when a parent and a child stop after one section', async ({ page }) => {
  const journey = new Journey(page, sophieAndElodie.language);
  await journey.begin();
  await walk(journey, sophieAndElodie);
  await onceKept(page, ({ at }) => at === sophieAndElodie.stopsAt);
  await page.goto('about:blank');
  await journey.open();
  await journey.button('welcome.resume').click();
  await journey.stand(sophieAndElodie.stopsAt ?? '');
  await walk(journey, nobody, { until: 'check' });
  await journey.continue('check.go');
  const { words } = journey;
  const sheet = page.locator('main');
  await expect(sheet).toContainText(typed(sophieAndElodie, 'side-effects.child-says'));
  await expect(sheet).toContainText(words.summary('not-asked.heading'));
});
