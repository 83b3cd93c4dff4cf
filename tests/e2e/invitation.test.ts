/** A clinic invites its patients: a letter or cards with its own words, that lead to the app; nothing typed leaves the page. And the receipt: who has seen a sheet, and when. */
import { dayInWords } from '#domain/summary/format-date.ts';
import { answering, nobodyYet } from '#tests/examples/answered-records.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { serveSettings } from './pages/clinic.ts';
import { openWith } from './pages/device.ts';
import { answersFile } from './pages/files.ts';
import { Invitation, invitationAddress } from './pages/invitation.ts';
import { Journey } from './pages/journey.ts';
import { Keyboard } from './pages/keyboard.ts';
import { named } from './pages/naming.ts';
import { Review, seenDay } from './pages/review.ts';
import { paired } from './tags.ts';

const folders = { en: '', fr: 'fr/' };

for (const [language, folder] of Object.entries(folders)) {
  test(`a nurse makes a letter in ${language}, and its code leads to the app in that language${paired(language, language === 'fr')}`, async ({
    page,
    baseURL,
  }) => {
    const invitation = new Invitation(page);
    await invitation.open(language);
    const words = invitation.words();
    await expect(invitation.sheet).toContainText(words.ui('letter.no-phone'));
    await invitation.field('clinic').fill('Clinique Laurier');
    await invitation.field('reader').fill('Dr. Lee');
    await invitation.field('phone').fill('514 555-0199');
    for (const text of [
      'Clinique Laurier',
      words.ui('letter.reader', { reader: 'Dr. Lee' }),
      words.ui('letter.phone', { phone: '514 555-0199' }),
      words.ui('welcome.limits'),
    ])
      await expect(invitation.sheet).toContainText(text);
    const address = new URL(folder, baseURL).href;
    await expect(invitation.sheet).toContainText(address);
    expect(await invitation.codeLeadsTo()).toBe(address);
  });

  test(`a letter in ${language} speaks to a teenager and to a parent in their own way${paired(language)}`, async ({
    page,
  }) => {
    const invitation = new Invitation(page);
    await invitation.open(language);
    for (const voice of ['teen', 'parent'] as const) {
      await invitation.choose(`for.${voice}`);
      const words = invitation.words(voice);
      const texts = (['letter.title', 'letter.step-bring', 'letter.private'] as const).map((key) =>
        words.ui(key),
      );
      for (const text of [...texts, words.aid('letter.why')])
        await expect(invitation.sheet).toContainText(text);
    }
  });
}

test('only the letter is printed, or four cards to cut', async ({ page }) => {
  const invitation = new Invitation(page);
  await invitation.open();
  await page.emulateMedia({ media: 'print' });
  await expect(invitation.sheet).toHaveCount(1);
  for (const other of ['main input', 'main h1', 'footer', 'header'])
    await expect(page.locator(other).filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await invitation.choose('form.cards');
  await expect(page.locator('article').filter({ visible: true })).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('article').filter({ visible: true })).toHaveCount(4);
});

test('name, phone and address that the clinic has set for its copy are there already', async ({ page }) => {
  await serveSettings(page, {
    clinic: 'Clinique Laurier',
    phone: '514 555-0199',
    address: 'https://prepare.example/waymark/',
  });
  const invitation = new Invitation(page);
  await invitation.open();
  await expect(invitation.field('clinic')).toHaveValue('Clinique Laurier');
  await expect(invitation.field('phone')).toHaveValue('514 555-0199');
  expect(await invitation.codeLeadsTo()).toBe('https://prepare.example/waymark/');
});

test('what a clinic types is not sent and not kept, and no link can fill it in @core', async ({ page }) => {
  await page.goto(`${invitationAddress}?clinic=Other&phone=900#reader=Other`);
  const invitation = new Invitation(page);
  await expect(invitation.field('phone')).toHaveValue('');
  await expect(invitation.field('reader')).toHaveValue('');
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await invitation.field('reader').fill('Dr. Lee');
  await invitation.field('phone').fill('514 555-0199');
  await invitation.choose('form.cards');
  expect(asked).toEqual([]);
  await invitation.open();
  await expect(invitation.field('reader')).toHaveValue('');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('a nurse comes from the review and makes cards with a keyboard alone', async ({ page }) => {
  const review = new Review(page);
  await review.open();
  const invitation = new Invitation(page);
  await page.getByRole('link', { name: named(review.words().review('page.invitation')) }).press('Enter');
  await invitation.isThere();
  const keys = new Keyboard(page);
  await keys.tab();
  await keys.press('Enter'); // past the head of the page
  for (const text of ['Clinique Laurier', 'Dr. Lee', '514 555-0199']) {
    await keys.tab();
    await keys.type(text);
  }
  await keys.tab();
  await keys.press('ArrowRight');
  await keys.tab();
  await keys.press('ArrowRight');
  await expect(page.locator('.card').first()).toContainText('Dr. Lee');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(2);
  const pressed = await keys.tab();
  expect(pressed.label).toContain(invitation.words().review('invite.print'));
  expect([...keys.faults]).toEqual([]);
});

test('somebody with a symptom is shown the clinic’s own number, until they write another one', async ({
  page,
}) => {
  await serveSettings(page, { phone: '514 555-0199' });
  const feverish = answering(nobodyYet(), { 'side-effects.now.fever': 'yes' });
  await openWith(page, [{ ...feverish, at: 'side-effects.call' }]);
  const journey = new Journey(page);
  await journey.button('welcome.resume').click();
  const dialled = page.locator('a[href^="tel:"]');
  await expect(dialled).toHaveAttribute('href', 'tel:5145550199');
  await page.getByRole('textbox').fill('438 555-0123');
  await expect(dialled).toHaveAttribute('href', 'tel:4385550123');
});

for (const language of Object.keys(folders))
  test(`the surgeon says in ${language} who has seen a sheet and when, and the note says it too${paired(language)}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('The clinic forbids it.'));
    });
    const review = new Review(page);
    await review.open();
    if (language !== review.language) await review.speak(language);
    await review.choose(answersFile(exampleRecord('amina-knee')));
    const words = review.words();
    const receipt = page.getByRole('group', { name: named(words.review('sheet.seen')) });
    await receipt.getByLabel(words.review('sheet.seen-by')).fill('Dr. Lee');
    await receipt.getByLabel(words.review('sheet.seen-on')).fill(seenDay);
    await page.getByRole('button', { name: named(words.review('bench.copy')) }).click();
    const note = page.getByLabel(words.review('bench.note'));
    const said = language === 'fr' ? /VU PAR.: Dr\. Lee, / : /SEEN BY: Dr\. Lee, /;
    await expect(note).toHaveValue(new RegExp(`${said.source}.*${dayInWords(seenDay, language)}`, 'u'));
  });
