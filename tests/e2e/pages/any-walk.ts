/** The whole way through any aid, by its structure alone: something is said wherever something is asked. */
import { expect } from '@playwright/test';
import type { UiKey } from '#content/program-keys.ts';
import type { Page as JourneyPage } from '#content/schema.ts';
import { named } from './naming.ts';
import type { Look, Visitor } from './visitor.ts';

/** What the person writes in every field. */
export const ownWords = 'Qwxz';

const placeOf = ({ page }: Visitor): string => new URL(page.url()).hash.slice(1);

function pageAt(visitor: Visitor): JourneyPage {
  const { steps, ending } = visitor.aid.questionnaire;
  const place = placeOf(visitor);
  const pages = [...steps.flatMap((step) => step.pages), ...ending];
  const found = pages.find(
    ({ id, kind }) => id === place || (kind === 'ratings' && place.startsWith(`${id}.`)),
  );
  if (!found) throw new RangeError(`The way has no place "${place}".`);
  return found;
}

/** The first of each list, and words in each field. */
async function answerAll({ page }: Visitor): Promise<void> {
  const main = page.getByRole('main');
  for (const group of await main.getByRole('group').all()) {
    const choice = group.getByRole('radio').or(group.getByRole('checkbox')).first();
    if (await choice.isVisible()) await choice.check();
  }
  for (const field of await main.getByRole('textbox').all())
    if ((await field.isVisible()) && (await field.getAttribute('type')) !== 'date')
      await field.fill(ownWords);
}

/** Two things matter much, the third one less, and so on. */
async function rateAll({ page, words }: Visitor): Promise<void> {
  const groups = await page.getByRole('main').getByRole('group').all();
  for (const [at, group] of groups.entries())
    await group.getByLabel(named(words.ui(at % 3 === 2 ? 'rating.2' : 'rating.4'))).check();
}

const onward: Partial<Record<JourneyPage['kind'], UiKey>> = {
  priorities: 'priorities.right',
  notice: 'notice.go-on',
  check: 'check.go',
};

/** From the first question to the summary, each page looked at once it is answered. */
export async function walkAnyAid(visitor: Visitor, look: Look): Promise<void> {
  const [favourite] = visitor.aid.questionnaire.items;
  for (let here = pageAt(visitor); here.kind !== 'summary'; here = pageAt(visitor)) {
    await expect(visitor.title).toBeFocused();
    if (here.kind === 'questions' || here.kind === 'notice') await answerAll(visitor);
    if (here.kind === 'ratings') await rateAll(visitor);
    await look(placeOf(visitor));
    if (here.kind === 'pairs') await visitor.weigh(favourite?.id ?? '');
    else await visitor.continue(onward[here.kind]);
  }
  await look('summary');
}
