/** The questionnaire on paper: found and read without any program, whole, in the words of who fills it in, with the ids by which it can be typed in later. */
import { paperSteps, paperTeamQuestions } from '#domain/pack/paper-form.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { openWith } from './pages/device.ts';
import { homeOf, Journey } from './pages/journey.ts';
import { Keyboard } from './pages/keyboard.ts';
import { beginning, flat, named } from './pages/naming.ts';
import { Paper } from './pages/paper.ts';
import { coreIf } from './tags.ts';

const readers = [
  { voice: 'adult', itemSet: 'leg', group: 'leg-group' },
  { voice: 'teen', itemSet: 'arm', group: 'arm-group' },
  { voice: 'parent', itemSet: 'trunk', group: 'trunk-group' },
] as const;

for (const language of pack.questionnaire.languages)
  test.describe(`without JavaScript, in ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    for (const { voice, itemSet, group } of readers)
      test(`the form for ${voice} and ${itemSet} is found from the first page, and asks everything${coreIf(voice === 'teen' && language === 'fr')}`, async ({
        page,
      }) => {
        const paper = new Paper(page, language);
        await paper.find();
        await paper.choose(voice, paper.words().group(group));
        const words = paper.words(voice, itemSet);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.aid('summary.title'));
        const said = flat(await page.getByRole('main').innerText());
        const ids = (await page.locator('small').allInnerTexts()).map((id) => id.trim());
        const pages = paperSteps(pack, { voice, itemSet }).flatMap((step) => step.pages);
        const asked = pages.flatMap(({ questions }) => questions);
        expect(asked.length).toBeGreaterThan(50);
        for (const { id, options = [] } of asked) {
          expect(ids, id).toContain(id);
          expect(said, id).toContain(flat(words.ask(id)));
          for (const option of options) expect(said).toContain(flat(words.answerOption(id, option.id)));
        }
        for (const id of pages.flatMap(({ items, page: { kind } }) => (kind === 'ratings' ? items : []))) {
          expect(ids, id).toContain(id);
          expect(said, id).toContain(flat(words.item(id)));
        }
        for (const id of paperTeamQuestions(pack, { voice, itemSet }))
          expect(said, id).toContain(flat(words.teamQuestion(id)));
      });
  });

test('a teenager comes from inside the app to their own form', async ({ page }) => {
  const leo = { ...exampleRecord('leo-teen'), language: 'en' };
  await openWith(page, [leo]);
  const journey = new Journey(page);
  const link = page.getByRole('link', { name: named(journey.words.ui('frame.paper')) });
  await journey.button('welcome.resume').click();
  await journey.stand(leo.at);
  await expect(link).toHaveAttribute('href', /\/paper\/en\/teen-leg\.html$/);
  await link.press('Enter');
  await expect(page).toHaveURL(/\/paper\/en\/teen-leg\.html$/);
  await expect(page.getByRole('main')).toContainText(journey.words.ui('welcome.limits'));
});

test('on a shared device the address of a form tells nothing of the person', async ({ page }) => {
  const journey = new Journey(page);
  await journey.begin('shared');
  await journey.answer('about.who', 'teen');
  const link = page.getByRole('link', { name: beginning(journey.words.ui('frame.paper')) });
  await expect(link).toHaveAttribute('href', /\/paper\/en\/$/);
});

test('a form runs nothing and may load nothing', async ({ page, request }) => {
  const response = await request.get('/paper/fr/parent-lung.html');
  expect(response.headers()['content-security-policy']).toContain("script-src 'none'");
  const html = await response.text();
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script| style=/);
  const asked: string[] = [];
  page.on('request', (sent) => void asked.push(sent.url()));
  await page.goto('/paper/fr/parent-lung.html');
  expect(asked.map((address) => new URL(address).pathname)).toEqual(['/paper/fr/parent-lung.html']);
});

for (const language of pack.questionnaire.languages)
  test(`somebody comes to a form with the keyboard alone, in ${language}`, async ({ page }) => {
    const words = new Paper(page, language).words();
    const keys = new Keyboard(page);
    await page.goto(homeOf(language));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await keys.tabTo(words.ui('frame.paper'));
    await keys.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.ui('paper.title'));
    await keys.tabTo(words.group('leg-group'));
    await keys.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.aid('summary.title'));
    expect([...keys.faults]).toEqual([]);
  });
