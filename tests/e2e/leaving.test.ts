/** Where answers stand in the page only, no stray step loses them unasked; and "Saved" stands there only while they are. */
import type { Page } from '@playwright/test';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { expect, test } from './fixtures.ts';
import { recordsOn } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { named } from './pages/naming.ts';

const first = pack.questionnaire.steps[0]?.pages[0]?.id ?? '';
const asides = ['frame.clinicians', 'frame.paper'] as const;

/** What the browser asks; the person stays. */
function questionsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  return asked;
}
const reload = (page: Page) => page.evaluate(() => setTimeout(() => location.reload()));
const linkTo = ({ page, words }: Journey, aside: (typeof asides)[number]) =>
  page.getByRole('contentinfo').getByRole('link', { name: words.ui(aside) });

async function begun(page: Page, device: 'own' | 'shared'): Promise<Journey> {
  const journey = new Journey(page);
  await journey.begin(device);
  await journey.answer('about.who', 'self');
  return journey;
}

test('on a shared device the browser asks before a page with answers is left, and no link of ours leaves it @core', async ({
  page,
  context,
}) => {
  const asked = questionsOf(page);
  const journey = await begun(page, 'shared');
  await reload(page);
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(journey.option('about.who', 'self')).toBeChecked();
  for (const aside of asides) {
    const opened = context.waitForEvent('page');
    await expect(linkTo(journey, aside)).toHaveAccessibleName(
      `${journey.words.ui(aside)} ${journey.words.ui('frame.new-tab')}`,
    );
    await linkTo(journey, aside).click();
    await (await opened).close();
  }
  await journey.isAt(first);
  await expect(journey.option('about.who', 'self')).toBeChecked();
  expect(asked).toEqual(['beforeunload']);
});

test('on a shared device nothing is asked of who leaves on purpose, or has said nothing yet', async ({
  page,
}) => {
  const asked = questionsOf(page);
  const journey = new Journey(page);
  await journey.begin('shared');
  await page.reload();
  await expect(journey.title).toHaveText(journey.words.aid('welcome.title'));
  await begun(page, 'shared');
  await journey.button('frame.next-person').click();
  await journey.button('erasing.confirm').click();
  await expect(journey.title).toHaveText(journey.words.aid('welcome.title'));
  expect(asked).toEqual([]);
});

test('on an own device a page is left unasked, by links in the same tab', async ({ page }) => {
  const asked = questionsOf(page);
  const journey = await begun(page, 'own');
  await expect(linkTo(journey, 'frame.paper')).toHaveAccessibleName(named(journey.words.ui('frame.paper')));
  await linkTo(journey, 'frame.clinicians').click();
  await page.goBack();
  await journey.button('welcome.resume').click();
  await expect(journey.option('about.who', 'self')).toBeChecked();
  expect(asked).toEqual([]);
});

test('a file that is dropped on the page opens nothing', async ({ page }) => {
  const journey = await begun(page, 'shared');
  for (const type of ['dragover', 'drop']) {
    const isRefused = await page.evaluate((name) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['%PDF-'], 'letter.pdf', { type: 'application/pdf' }));
      const event = new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer });
      return !document.querySelector('main')?.dispatchEvent(event);
    }, type);
    expect(isRefused, type).toBe(true);
  }
  await expect(journey.option('about.who', 'self')).toBeChecked();
});

test('a tab whose form is open in another one does not say that it is saved', async ({ page, context }) => {
  const journey = await begun(page, 'own');
  const status = page.getByRole('contentinfo').getByRole('status');
  await expect(status).toHaveText(/\d\d:\d\d/u);
  const second = new Journey(await context.newPage());
  await second.page.goto('/');
  await second.button('elsewhere.take').click();
  await expect(journey.title).toHaveText(journey.words.ui('elsewhere.title'));
  await expect(status.getByText(journey.words.ui('saved.saving'), { exact: true })).toHaveCount(0);
});

test('"Saved" is seen only while all that was said is on the device, and is not heard for each letter @core', async ({
  page,
}) => {
  const journey = await begun(page, 'own');
  const status = page.getByRole('contentinfo').getByRole('status');
  const saving = status.getByText(journey.words.ui('saved.saving'), { exact: true });
  await expect(status).toHaveText(/\d\d:\d\d/u);
  await expect(saving).toHaveCount(0);
  const heard = await status.ariaSnapshot();

  const letSave = await holdStorage(page);
  await journey.answer('about.who', 'parent');
  await expect(saving).toBeVisible();
  await expect(status.getByText(/\d\d:\d\d/u)).toHaveClass('hide');
  expect(await status.ariaSnapshot()).toBe(heard);
  await letSave();
  await expect(saving).toHaveCount(0);
  await expect.poll(async () => (await recordsOn(page))[0]?.answers['about.who']?.value).toBe('parent');
});

/** Another writer has the storage, as a slow disk would: nothing is written until it is let go. */
async function holdStorage(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        indexedDB.open('waymark').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          const rows = database.transaction('records', 'readwrite').objectStore('records');
          let isHeld = true;
          const hold = () => {
            if (isHeld) rows.count().onsuccess = hold;
            else database.close();
          };
          hold();
          Object.assign(globalThis, { letSave: () => (isHeld = false) });
          held();
        };
      }),
  );
  return () =>
    page.evaluate(() => {
      (globalThis as unknown as { letSave: () => void }).letSave();
    });
}
