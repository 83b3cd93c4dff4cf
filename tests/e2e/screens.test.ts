/** Every screen and every state of one, found by the paths of the machines: in each language, light and dark, wide and narrow. */
import { exampleRecord } from '#tests/examples/examples.ts';
import { screensOfSession, statesWithin } from '#tests/model/screen-list.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { againScenarios } from './pages/again-scenarios.ts';
import { cameraScenarios } from './pages/camera-scenarios.ts';
import { openWith } from './pages/device.ts';
import { handingScenarios } from './pages/handing-scenarios.ts';
import { faultsOf } from './pages/inspect.ts';
import { invitationScenarios } from './pages/invitation.ts';
import { Journey } from './pages/journey.ts';
import { folderOf, forClinician, lookAtEach, type NamedScenario } from './pages/look-at-each.ts';
import { meaningScenarios } from './pages/meaning-scenarios.ts';
import { paperScenarios } from './pages/paper.ts';
import { unseenIn, visitsTo } from './pages/places.ts';
import { reviewScenarios } from './pages/review-scenarios.ts';
import { tabScenarios } from './pages/tab-scenarios.ts';
import { pageAt } from './pages/walk.ts';
import { tooMuchScenarios } from './pages/too-much-scenarios.ts';
import { waitingScenarios } from './pages/waiting-scenarios.ts';
import { scenarios } from './pages/scenarios.ts';
import { paired } from './tags.ts';

test.use({ expectedTroubles: [/ERR_FAILED|ERR_ABORTED|Failed to load resource/] });

const { languages } = pack.questionnaire;
const people = ['amina-knee', 'overwhelming', 'leo-teen', 'maya-parent', 'claire-for-father', 'paul-lung'];
const visits = visitsTo(people.map(exampleRecord));
const scenarioList: readonly NamedScenario[] = [
  ...Object.entries(scenarios),
  ...Object.entries(waitingScenarios),
  ...Object.entries(tabScenarios),
  ...Object.entries(handingScenarios),
  ...Object.entries(tooMuchScenarios),
  ...Object.entries(meaningScenarios),
  ...Object.entries(againScenarios),
  ...Object.entries(invitationScenarios),
  ...Object.entries(paperScenarios),
  ...forClinician(reviewScenarios),
];

test('no screen of the machines and no question of the pack is forgotten @core', () => {
  expect(unseenIn(visits)).toEqual([]);
  const kinds = visits.flatMap(({ places }) => places.map((place) => pageAt(place).page.kind));
  const ways = [...scenarioList, ...forClinician(cameraScenarios)];
  const shown = new Set([...kinds, ...ways.flatMap(([, { shows }]) => shows)]);
  expect([...screensOfSession(pack.questionnaire), ...statesWithin()].filter((id) => !shown.has(id))).toEqual(
    [],
  );
});

/** Own words and names of a record. */
const saidIn = (record: (typeof visits)[number]['record']): string[] => [
  ...Object.values(record.answers).flatMap(({ value }) =>
    typeof value === 'string' && /[\s\p{Lu}]/u.test(value) ? [value] : [],
  ),
  ...record.ownItems.map(({ text }) => text),
];

for (const language of languages) {
  for (const [number, { record, places }] of visits.entries()) {
    if (places.length === 0) continue;
    test(`every place that ${people[number] ?? ''} sees is in order in ${language}${paired(language, language === 'fr')}`, async ({
      page,
    }, info) => {
      await openWith(page, [{ ...record, language }], language);
      const journey = new Journey(page, language);
      await journey.button('welcome.resume').click();
      await journey.isAt(record.at);
      const first = places.find((place) => pageAt(place).page.kind === 'questions') ?? '';
      const faults: string[] = [];
      for (const place of places) {
        await journey.jump(first); // from some pages a link leads back to them
        await journey.jump(place);
        const seen = { name: place, folder: folderOf(info, language), said: saidIn(record) };
        faults.push(...(await faultsOf(page, seen)));
      }
      expect(faults).toEqual([]);
    });
  }
}

lookAtEach(scenarioList);
