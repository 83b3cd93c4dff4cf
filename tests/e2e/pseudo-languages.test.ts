/** In a long language and in one that runs from right to left every screen holds together: nothing cut, nothing wider than the window, everything mirrored, and no word that nobody can translate. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAid } from '#aid-check/read-aid.ts';
import { dayInWords } from '#domain/summary/format-date.ts';
import { directionOf } from '#domain/texts/language.ts';
import { aidSite } from '#tests/packs/aid-site.ts';
import { keepForTeam, secret } from '#tests/packs/garden-for-team.ts';
import { longLanguage, mirroredLanguage, pseudoProject } from '#tests/packs/pseudo-language.ts';
import { expect, storyDay, test as base } from './fixtures.ts';
import { ownWords, walkAnyAid } from './pages/any-walk.ts';
import { textsOn, unbracketedIn } from './pages/brackets.ts';
import { readInPdf } from './pages/foreign-words.ts';
import { seeEverything } from './pages/garden-walk.ts';
import { faultsOf } from './pages/inspect.ts';
import { layoutProblems, narrow, problemsNow } from './pages/layout.ts';
import { type Look, Visitor } from './pages/visitor.ts';

const languages = [longLanguage, mirroredLanguage];
const aids = ['garden', 'bone-cancer'] as const;
const own = [secret.words, ownWords];

interface Project {
  readonly root: string;
  readonly address: string;
}

/** What no content says: the person's words, days, ids, and where the site stands. */
function besides({ page, aid, language }: Visitor): string[] {
  const { items, questions, teamQuestions } = aid.questionnaire;
  const ids = [...items, ...questions, ...teamQuestions]
    .map(({ id }) => id)
    .sort((a, b) => b.length - a.length);
  const days = [storyDay, '2026-11-24', aid.questionnaire.date].map((day) => dayInWords(day, language));
  return [...own, ...days, new URL(page.url()).origin, ...ids];
}

/** Notes what is wrong with the words of a screen, and with how it is laid out. */
function looker(visitor: Visitor, found: string[], layout: typeof layoutProblems): Look {
  const { page, language } = visitor;
  return async (screen) => {
    await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
    const bare = unbracketedIn(await textsOn(page), besides(visitor));
    const problems = [...(await layout(page)), ...bare.map((text) => `no sentence of the content: ${text}`)];
    found.push(...problems.map((problem) => `${screen}: ${problem}`));
  };
}

for (const aid of aids)
  for (const language of languages) {
    const test = base.extend<object, { project: Project }>({
      project: [
        async ({}, use) => {
          const { root, remove } = pseudoProject(aid, [language]);
          try {
            if (aid === 'garden') keepForTeam(join(root, 'content/aids/garden'));
            const { address, close } = await aidSite(aid, root);
            await use({ root, address });
            await close();
          } finally {
            remove();
          }
        },
        { scope: 'worker' },
      ],
      baseURL: ({ project }, use) => use(project.address),
    });

    test(`every screen of ${aid} holds together in ${language}`, async ({ page, project }, info) => {
      const visitor = new Visitor(page, readAid(`content/aids/${aid}`, project.root), language);
      const found: string[] = [];
      const file = info.outputPath('summary.pdf');
      if (aid === 'garden') await seeEverything(visitor, file, looker(visitor, found, layoutProblems));
      else await seeWay(visitor, file, looker(visitor, found, problemsNow));
      found.push(...(await faultsOf(page, { name: 'the last screen', folder: info.outputDir })));
      const said = readInPdf(new Uint8Array(readFileSync(file)));
      found.push(...unbracketedIn([said], besides(visitor)).map((text) => `PDF: ${text}`));
      expect(found).toEqual([]);
    });
  }

/** Each page of the way, the review and every form on paper once, in the narrowest window. */
async function seeWay(visitor: Visitor, file: string, look: Look): Promise<void> {
  const { page, aid, language } = visitor;
  await page.setViewportSize(narrow);
  await visitor.begin();
  await walkAnyAid(visitor, look);
  await visitor.savePdf(file);
  await page.goto(`/paper/${language}/`);
  await look('where a form is chosen');
  for (const { id } of aid.questionnaire.itemSets) {
    await page.goto(`/paper/${language}/adult-${id}.html`);
    await look(`the form for ${id}`);
  }
  await visitor.review(file);
  await look('review');
}

base('a screen that does not hold together is seen', async ({ page }) => {
  await page.setContent(
    `<html lang="ar" dir="rtl"><p style="width: 2000px">Wide</p><p dir="ltr">Left</p>
     <button style="width: 20px; overflow: hidden; white-space: nowrap">A long word</button></html>`,
  );
  const found = (await layoutProblems(page)).join('\n');
  expect(found).toMatch(/the page is \d+ wide, the window 1280/u);
  expect(found).toContain('narrow: cut off: BUTTON “A long word”');
  expect(found).toContain('runs the other way: P “Left”');
});

base('a word that is in no content is seen, and a text that was cut or glued', async ({ page }) => {
  await page.setContent(
    `<p>[Made <b>of [one]</b> sentence]</p><p>2, [Waymark], Mine</p><p>[Answer] yes</p><p>[Cut</p>
     <p>off]</p><img alt="Drawn" /><details><summary>[More]</summary><p>Folded</p></details>`,
  );
  const found = unbracketedIn(await textsOn(page), ['Mine']);
  expect(found.sort()).toEqual(['Drawn', 'Folded', '[Answer] yes', '[Cut', 'off]']);
});
