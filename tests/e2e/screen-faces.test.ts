/** What a person writes in another script shows on the page, and on the clinician's, in the faces of the PDF; who writes in Latin letters fetches none of them. */
import { trafficOf } from '#tests/browser/traffic.js';
import type { Page } from '@playwright/test';
import type { AnswersRecord } from '#domain/record/record.ts';
import { nobody } from '#tests/examples/people/empty.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { expect, test } from './fixtures.ts';
import { answersFile } from './pages/files.ts';
import { Journey } from './pages/journey.ts';
import { Review } from './pages/review.ts';
import { walk } from './pages/walk.ts';

const names = {
  Punjabi: { name: 'ਅਮੀਨਾ ਕੌਰ।', face: /noto-sans-gurmukhi-.*\.ttf$/ },
  Arabic: { name: 'أمينة حدّاد', face: /noto-sans-arabic-.*\.ttf$/ },
  Chinese: { name: '陈美玲', face: /noto-sans-sc-.*\.ttf$/ },
  Korean: { name: '김민지', face: /noto-sans-kr-.*\.ttf$/ },
  Vietnamese: { name: 'Nguyễn Thị Ái', face: /noto-sans-vietnamese-.*\.ttf$/ },
};

/** Files of the faces that a browser draws this page with, as far as they are not of its own font. */
const drawnWith = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ family, status }) => /Waymark (Scripts|Vietnamese)/.test(family) && status === 'loaded')
      .map(({ unicodeRange }) => unicodeRange);
  });

function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

const anotherFace = /noto-/;

async function typeName(page: Page, name: string): Promise<void> {
  const journey = new Journey(page);
  await journey.begin();
  await walk(journey, nobody, { until: 'about.details' });
  await journey.answer('about.name', name);
}

for (const [script, { name, face }] of Object.entries(names))
  test(`a name in ${script} shows in a face of ours while it is typed`, async ({ page }) => {
    const asked = requestsOf(page);
    await typeName(page, name);
    await expect.poll(() => asked.filter((path) => face.test(path)).length).toBeGreaterThan(0);
    await expect.poll(() => drawnWith(page)).not.toEqual([]);
    const others = Object.values(names).filter((one) => one.face !== face);
    expect(asked.filter((path) => others.some((one) => one.face.test(path)))).toEqual([]);
  });

test('a name in Latin letters fetches no other face, nor where one would be', async ({ page }) => {
  const asked = requestsOf(page);
  const traffic = trafficOf(page);
  await typeName(page, 'Zoë D’Amélie-Œuvre');
  await expect.poll(() => asked.some((path) => path.includes('pdf-writer'))).toBe(true);
  await traffic.rests();
  expect(asked.filter((path) => anotherFace.test(path))).toEqual([]);
  expect(await drawnWith(page)).toEqual([]);
});

function called(name: string): AnswersRecord {
  const record = exampleRecord('amina-knee');
  const answer = record.answers['about.name'];
  if (!answer) throw new TypeError('Amina gives her name.');
  return { ...record, answers: { ...record.answers, 'about.name': { ...answer, value: name } } };
}

test('the clinician sees a name in Punjabi in a face of ours @core', async ({ page }) => {
  const asked = requestsOf(page);
  const traffic = trafficOf(page);
  const review = new Review(page);
  await review.open();
  await review.choose(answersFile(exampleRecord('amina-knee')));
  await expect(page.getByText('Amina', { exact: false }).first()).toBeVisible();
  await traffic.rests();
  expect(asked.filter((path) => anotherFace.test(path))).toEqual([]);
  await review.open();
  await review.choose(answersFile(called(names.Punjabi.name)));
  await expect(page.getByText(names.Punjabi.name).first()).toBeVisible();
  await expect.poll(() => drawnWith(page)).not.toEqual([]);
  expect(asked.some((path) => names.Punjabi.face.test(path))).toBe(true);
});
