/** Eight people as they come: each walks their own way from the first page to a PDF, and a clinician opens that very PDF and finds what they said. */
import { join } from 'node:path';
import { denise } from '#tests/examples/people/told-one-way.ts';
import { dev } from '#tests/examples/people/skips-nearly-all.ts';
import { ines } from '#tests/examples/people/ines-overwhelmed.ts';
import { nora } from '#tests/examples/people/nora-spine.ts';
import { paul } from '#tests/examples/people/paul-lung.ts';
import { rosemene } from '#tests/examples/people/french-interpreter.ts';
import { walter } from '#tests/examples/people/walter-farmer.ts';
import { zoe } from '#tests/examples/people/zoe-runner.ts';
import { expect, test } from './fixtures.ts';
import { recordIn, unfoundAnswers } from './pages/found-answers.ts';
import { Journey } from './pages/journey.ts';
import { flat } from './pages/naming.ts';
import { Review } from './pages/review.ts';
import { savePdf } from './pages/summary-sheet.ts';
import { walk } from './pages/walk.ts';

const eight = {
  'a runner of 17, with her mother': zoe,
  'a farmer of 62 who wants to be back soon': walter,
  'a woman who needs an interpreter': rosemene,
  'a woman who was told that there is only one way': denise,
  'a man who skips nearly everything': dev,
  'a woman to whom it is too much': ines,
  'a man with cancer in his lung only': paul,
  'a nurse with a tumour in her spine': nora,
};

for (const [who, person] of Object.entries(eight))
  test(`${who}: from the first page to the PDF, and to the care team`, async ({ page }, { project }) => {
    const journey = new Journey(page, person.language);
    await journey.begin();
    await walk(journey, person);
    const file = join(project.outputDir, project.name, `${person.id}.pdf`);
    await savePdf(journey, file);

    const record = recordIn(file);
    const review = new Review(page);
    await review.open();
    await review.choose(file);
    expect(await unfoundAnswers(review, person, record)).toEqual([]);
    const questions = [record.teamQuestions?.listed ?? []].flat().flatMap(({ text }) => text ?? []);
    const own = [...record.ownItems.map(({ text }) => text), ...questions];
    const shown = flat(await page.locator('main').innerText());
    for (const text of own) expect(shown).toContain(flat(text));
  });
