/** The PDF that a browser makes is the file that the examples show and that veraPDF has judged, byte for byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleRecord } from '#tests/examples/examples.ts';
import { examplePdf } from '#tests/pdf-files/example-pdfs.ts';
import { pdfOf } from '#tests/unit/pdf/faces-on-disk.ts';
import { expect, test } from './fixtures.ts';
import { openAsLeft, recordsOn } from './pages/device.ts';
import { Journey } from './pages/journey.ts';
import { savePdf } from './pages/summary-sheet.ts';
import { coreIf } from './tags.ts';

const morning = { day: '2026-11-25', at: '2026-11-25T09:05:00-05:00', time: '09:05' };
test.use({ timezoneId: 'America/Toronto' });

for (const { name, language, paper } of [
  { name: 'amina-knee', language: 'en', paper: 'letter' },
  { name: 'leo-teen', language: 'fr', paper: 'a4' },
] as const)
  test(`the PDF of ${name} in ${language} has the same bytes in the browser${coreIf(language === 'en')}`, async ({
    page,
    baseURL,
  }, { project }) => {
    const example = exampleRecord(name);
    // Seen on that morning, so that nothing is asked again whatever day this test runs on.
    const computedOrder = example.computedOrder && { ...example.computedOrder, day: morning.day };
    const record = { ...example, language, computedOrder };
    await page.clock.setFixedTime(new Date(morning.at));
    await openAsLeft(page, [record], language);
    const journey = new Journey(page, language);
    await journey.button('welcome.resume').click();
    await journey.stand('summary');
    const file = join(project.outputDir, project.name, `same-${name}.pdf`);
    await savePdf(journey, file, { language, paper });
    const [kept] = await recordsOn(page);
    if (!kept) throw new Error('The device keeps the record.');
    const address = (baseURL ?? '').replace(/\/$/, '');
    const expected = await pdfOf(
      examplePdf(kept, { language, paper, audience: 'everyone' }, address, morning),
    );
    expect(readFileSync(file).equals(expected)).toBe(true);
  });
