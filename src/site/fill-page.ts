/** Fills the template of the site for one page: language, title, plain words, and the first screen. */
import { readFileSync } from 'node:fs';
import { directionOf } from '#domain/texts/language.ts';
import type { ChosenAid } from './aid.ts';
import type { FirstScreen, Prerender } from './first-screens.ts';
import { asHtml, pageWords } from './page-words.ts';
import type { Page } from './pages.ts';

/** A page for the care team serves every language, so it says it in each. */
function noScript({ root, languages }: ChosenAid, page: Page): string {
  const spoken = page.kind === 'person' ? [page.language] : languages;
  return spoken
    .map(
      (language) =>
        `<p lang="${language}" dir="${directionOf(language)}">${asHtml(pageWords(root, language, 'page.no-script'))}</p>`,
    )
    .join('');
}

/** Stands there until the program has come; styles show it only when that takes too long. */
function late({ root, languages }: ChosenAid): string {
  const said = languages.map((language) => {
    const words = (key: string) => asHtml(pageWords(root, language, key));
    return `<p lang="${language}" dir="${directionOf(language)}">${words('page.late')} <a class="btn-3" href="./">${words('coming.reload')}</a></p>`;
  });
  return `<main class="page flow late">${said.join('')}</main>`;
}

function titleAlone(aid: ChosenAid, page: Page): FirstScreen {
  const title = asHtml(pageWords(aid.root, page.language, `page.${page.kind}-title`));
  return { head: `<title>${title}</title>`, body: late(aid) };
}

/** The whole document as Vite takes it in. Throws when the template lacks a place to fill. */
export async function fillPage(aid: ChosenAid, page: Page, prerender: Prerender): Promise<string> {
  const { root } = aid;
  const first = page.kind === 'person' ? await prerender(page.language) : titleAlone(aid, page);
  const fills: readonly (readonly [string, string])[] = [
    ['<html lang="en">', `<html lang="${page.language}" dir="${directionOf(page.language)}">`],
    ['<!--head-->', first.head],
    ['<!--no-script-->', noScript(aid, page)],
    ['<!--app-->', first.body],
    ['/src/app/patient/main.ts', page.entry],
  ];
  return fills.reduce(
    (html, [place, fill]) => {
      if (!html.includes(place)) throw new Error(`index.html has no ${place} to fill.`);
      return html.replace(place, () => fill);
    },
    readFileSync(`${root}/index.html`, 'utf8'),
  );
}
