/** People who write in other scripts get their own words drawn in the PDF, by code and faces that nobody else fetches. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswersRecord } from '#domain/record/record.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { examplePdf } from '#tests/pdf-files/example-pdfs.ts';
import { pdfOf } from '#tests/unit/pdf/faces-on-disk.ts';
import { expect, test } from './fixtures.ts';
import { openWith, recordsOn } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { savePdf } from './pages/summary-sheet.ts';
import { coreIf } from './tags.ts';

const morning = { day: '2026-11-25', at: '2026-11-25T09:05:00-05:00', time: '09:05' };
test.use({ timezoneId: 'America/Toronto' });

function amina(name: string): AnswersRecord {
  const record = exampleRecord('amina-knee');
  const answer = record.answers['about.name'];
  if (!answer) throw new TypeError('Amina gives her name.');
  return {
    ...record,
    language: 'en',
    answers: { ...record.answers, 'about.name': { ...answer, value: name } },
  };
}

for (const { who, name, shapes } of [
  { who: 'Amina Haddad', name: 'Amina Haddad', shapes: false },
  { who: 'Amina in Arabic', name: 'أمينة حدّاد (Amina)', shapes: true },
  { who: 'Amina in Chinese', name: '阿米娜 (Amina) 👩🏽‍⚕️', shapes: true },
])
  test(`${who} gets the same PDF as on every other machine, and fetches only what her name needs${coreIf(shapes)}`, async ({
    page,
    baseURL,
  }, { project }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const record = amina(name);
    await page.clock.setFixedTime(new Date(morning.at));
    await openWith(page, [record]);
    const journey = new Journey(page, 'en');
    await journey.button('welcome.resume').click();
    await journey.stand('summary');
    const file = join(project.outputDir, project.name, `scripts-${who}.pdf`);
    await savePdf(journey, file, { language: 'en', paper: 'letter' });
    await expect(page.getByText('The PDF cannot draw')).toHaveCount(0);
    const address = (baseURL ?? '').replace(/\/$/, '');
    const wish = { language: 'en', paper: 'letter', audience: 'everyone' } as const;
    const [kept = record] = await recordsOn(page);
    const expected = await pdfOf(examplePdf(kept, wish, address, morning));
    expect(readFileSync(file).equals(expected)).toBe(true);
    expect(fetched.some((path) => path.endsWith('.ttf'))).toBe(true);
    expect(fetched.some((path) => /\.wasm$|complex-text|noto-sans/.test(path))).toBe(shapes);
  });
