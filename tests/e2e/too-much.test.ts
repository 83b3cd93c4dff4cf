/** It is too much: somebody stops for now, or takes the short way to a summary that holds, and goes on with the rest when they can. */
import type { UiKey } from '#content/program-keys.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { compare } from './pages/comparison.ts';
import { onceKept, openWith } from './pages/device.ts';
import { recordIn } from './pages/found-answers.ts';
import { homeOf, Journey } from './pages/journey.ts';
import { Keyboard } from './pages/keyboard.ts';
import { named } from './pages/naming.ts';
import { Review } from './pages/review.ts';
import { savePdf } from './pages/summary-sheet.ts';
import { boxes, boxOf, sayTooMuch, takeQuickPath, wayOut, writeOneMore } from './pages/too-much.ts';
import { paired } from './tags.ts';

interface Overwhelmed {
  readonly name: string;
  readonly language: string;
  readonly who: string;
  readonly own: string;
  readonly question: string;
  /** Lets the team know that it is too much. */
  readonly tells: boolean;
}

const people: readonly Overwhelmed[] = [
  {
    name: 'a woman who lets her team know',
    language: 'en',
    who: 'self',
    own: 'Being awake when my son comes home',
    question: 'Who can I call at night?',
    tells: true,
  },
  {
    name: 'a teenager who would rather not',
    language: 'fr',
    who: 'teen',
    own: 'Finir mon année avec mes amis',
    question: 'Est-ce que ma sœur peut venir?',
    tells: false,
  },
  {
    name: 'a parent who keeps it to herself',
    language: 'en',
    who: 'parent',
    own: 'Her choir on Sundays',
    question: 'Can I sleep beside her bed?',
    tells: false,
  },
];

/** Says who they are and where the tumour is, until it is too much. */
async function begin(journey: Journey, who: string): Promise<void> {
  await journey.begin();
  await journey.answer('about.who', who);
  await journey.continue();
  await journey.answer('about.place', ['knee']);
}

async function comeBack(journey: Journey, place: string): Promise<void> {
  await onceKept(journey.page, ({ at }) => at === place);
  await journey.page.goto('about:blank');
  await journey.page.goto(homeOf(journey.language));
  await journey.button('welcome.resume').click();
  await journey.stand(place);
}

/** What a sentence with a day in it says after the day. */
const afterDay = (say: (values: { day: string }) => string): string => say({ day: '|' }).split('|')[1] ?? '';

for (const { name, language, who, own, question, tells } of people)
  test(`${name} takes the short way, and the rest later, in ${language}${paired(language, who === 'teen')}`, async ({
    page,
  }, info) => {
    const journey = new Journey(page, language);
    await begin(journey, who);

    await sayTooMuch(journey);
    await boxOf(journey, 'too-much.feeling', 'overwhelmed').check();
    await expect(
      page.getByRole('status').filter({ hasText: journey.words.ui('too-much.calm') }),
    ).toBeVisible();
    const team = page.getByRole('checkbox').nth(1);
    if (tells) await team.check();
    await wayOut(journey, 'too-much.short').click();
    await journey.stand('short.matters');

    await expect(journey.title).toHaveText(journey.words.page('short.matters').title);
    const listed = await boxes(journey).evaluateAll((all) =>
      all.map((box) => (box as HTMLInputElement).value),
    );
    for (const item of listed.slice(0, 2))
      await page.getByRole('checkbox', { name: named(journey.words.item(item)) }).check();
    await writeOneMore(journey, 'short.else', 'own-items.add', own);
    await boxes(journey).nth(2).click();
    await expect(boxes(journey).nth(2), 'a fourth one').not.toBeChecked();
    await comeBack(journey, 'short.matters');
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);

    await journey.continue();
    await writeOneMore(journey, 'questions.own', 'questions.add', question);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
    await journey.continue();
    await journey.answer('side-effects.before', 'no');
    await journey.continue();
    await journey.answer('side-effects.now.fever', 'yes');
    await journey.continue();
    await journey.stand('side-effects.call');
    await journey.continue('notice.go-on');
    await journey.stand('summary');

    const { words } = journey;
    const sheet = page.getByRole('main');
    for (const text of [
      ...listed.slice(0, 2).map((item) => words.item(item)),
      own,
      question,
      words.short('side-effects.now.fever'),
      words.summary('head.short-way'),
      words.summary('status.not-asked'),
    ])
      await expect(sheet).toContainText(text);
    const line = afterDay((values) => words.summary('symptoms.overwhelmed', values));
    await (tells ? expect(sheet).toContainText(line) : expect(sheet).not.toContainText(line));
    const file = info.outputPath('short.pdf');
    await savePdf(journey, file);
    const handed = recordIn(file);
    expect(handed.choices).toMatchObject([{ kind: 'pick', chosen: [...listed.slice(0, 2), 'own.1'] }]);
    expect(JSON.stringify(handed).includes('overwhelmed')).toBe(tells);

    await journey.button('short.widen').click();
    await journey.stand('about.place');
    await expect(journey.option('about.place', 'knee')).toBeChecked();
    await journey.jump('side-effects.now');
    await expect(journey.option('side-effects.now.fever', 'yes')).toBeChecked();
    await journey.jump('own-items');
    await expect(sheet).toContainText(own);
    await journey.jump('priorities');
    await expect(sheet).toContainText(words.item(listed[0] ?? ''));
  });

for (const language of ['en', 'fr'])
  test(`the care team reads at a glance what Ines lets them know, in ${language}${paired(language)}`, async ({
    page,
  }, info) => {
    const ines = exampleRecord('ines-overwhelmed');
    await openWith(page, [{ ...ines, language }], language);
    const journey = new Journey(page, language);
    await journey.button('welcome.resume').click();
    await journey.stand('summary');
    const file = info.outputPath('ines.pdf');
    await savePdf(journey, file);
    const review = new Review(page);
    await review.open();
    if (language !== review.language) await review.speak(language);
    await review.choose(file);
    const words = review.words(ines);
    const sheet = page.getByRole('main');
    await expect(sheet).toContainText(words.review('head.short-way'));
    await expect(sheet).toContainText(afterDay((values) => words.review('symptoms.overwhelmed', values)));
    for (const { text } of ines.ownItems) await expect(sheet).toContainText(text);
  });

for (const language of ['en', 'fr'])
  test(`somebody stops for now, and comes back to the same place, in ${language}${paired(language)}`, async ({
    page,
  }) => {
    const journey = new Journey(page, language);
    await begin(journey, 'teen');
    await sayTooMuch(journey);
    await wayOut(journey, 'too-much.pause').click();
    await expect(journey.title).toHaveText(journey.words.ui('pausing.title'));
    await expect(page.getByRole('main')).toContainText(journey.words.ui('pausing.kept'));
    await comeBack(journey, 'about.place');
    await expect(journey.option('about.place', 'knee')).toBeChecked();
  });

test('on a shared device the way to stop leads to the summary first', async ({ page }) => {
  const journey = new Journey(page);
  await journey.begin('shared');
  await sayTooMuch(journey);
  await wayOut(journey, 'too-much.pause').click();
  await expect(page.getByRole('main')).toContainText(journey.words.ui('pausing.not-kept'));
  await journey.button('pausing.summary').click();
  await journey.stand('summary');
});

test('a woman for whom all options are too much says so there, and is back on her page', async ({ page }) => {
  const journey = new Journey(page);
  await begin(journey, 'self');
  await compare(journey);
  await sayTooMuch(journey);
  await journey.button('too-much.go-on').click();
  await journey.stand('about.place');
});

test('the browser’s own Back leads from the short way to where it was too much', async ({ page }) => {
  const journey = new Journey(page);
  await begin(journey, 'self');
  await takeQuickPath(journey);
  await page.goBack();
  await journey.isAt('about.place');
  await expect(journey.title).toHaveText(journey.words.page('about.place').title);
});

test('a person takes the short way with a keyboard alone', async ({ page }) => {
  await openWith(page, [{ ...exampleRecord('walter-farmer'), at: 'healing.facts' }]);
  const journey = new Journey(page);
  await journey.button('welcome.resume').click();
  await journey.stand('healing.facts');
  const keys = new Keyboard(page);
  const press = async (key: UiKey) => {
    const words = journey.words.ui(key);
    for (let tabs = 0; tabs < 60; tabs += 1)
      if ((await keys.tab()).label.startsWith(words)) return keys.press('Enter');
    throw new Error(`Tab does not come to "${words}".`);
  };
  const pill = journey.words.ui('frame.too-much');
  while ((await keys.stop()).label !== pill) await keys.press('Shift+Tab');
  await keys.press('Enter');
  await expect(journey.title).toHaveText(journey.words.ui('too-much.title'));
  await expect(journey.title).toBeFocused();
  await press('too-much.short');
  await journey.stand('short.matters');
  await keys.tab();
  await keys.press('Space');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await press('go.continue');
  await journey.stand('short.questions');
  await press('short.whole');
  await journey.stand('healing.facts');
  expect([...keys.faults]).toEqual([]);
});

for (const language of ['en', 'fr'])
  test(`a fourth question of one's own is kept, and is not called marked, in ${language}${paired(language)}`, async ({
    page,
  }) => {
    const journey = new Journey(page, language);
    await begin(journey, 'self');
    await takeQuickPath(journey);
    await journey.continue();
    const { words } = journey;
    const said = page.getByRole('main').getByRole('status');
    for (const [question, key] of [
      ['A?', 'short.question-added'],
      ['B?', 'short.question-added'],
      ['C?', 'short.question-added'],
      ['D?', 'short.added-only'],
    ] as const) {
      await journey.type(page.getByRole('textbox', { name: named(words.ui('questions.own')) }), question);
      await journey.button('questions.add').click();
      await expect(said.filter({ hasText: words.ui(key) })).toBeVisible();
    }
    await expect(page.getByRole('checkbox', { name: named('D?') })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  });
