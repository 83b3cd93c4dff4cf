/** Two made-up languages, from English: one long and accented, one that runs from right to left. Who walks the pages in them sees what is cut, what is glued together, and what nobody can translate. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectCopy, type ProjectCopy } from './project-copy.ts';

/** Regions that no country has; the second is written as Arabic is. */
export const longLanguage = 'en-XA';
export const mirroredLanguage = 'ar-XB';

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'û', c: 'ç', n: 'ñ' };
/** A German or French sentence is about so much longer than an English one. */
const growth = 0.35;

/** Parts of a text: what stands for a value is left as it is. */
const parts = (text: string): string[] => text.split(/(\{[a-z]+\})/iu);

const accented = (text: string): string =>
  parts(text)
    .map((part) =>
      part.startsWith('{') ? part : part.replace(/[aeioucn]/gu, (letter) => accents[letter] ?? letter),
    )
    .join('');

/** In brackets: where one of them is not seen, the text was cut, or made of pieces. */
const made: Readonly<Record<string, (text: string) => string>> = {
  [longLanguage]: (text) => `[${accented(text)}${' öñê'.repeat(Math.ceil((text.length * growth) / 4))}]`,
  [mirroredLanguage]: (text) => `[${text}]`,
};

/** Every sentence of a value of content/, as deep as it stands; the name of a schema is none. */
export function inPseudo(value: unknown, language: string): unknown {
  if (typeof value === 'string') return made[language]?.(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => inPseudo(one, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === '$schema' ? inner : inPseudo(inner, language)]),
  );
}

/** A copy of the project in which this aid speaks these languages alone. */
export function pseudoProject(aid: string, languages: readonly string[]): ProjectCopy {
  const copy = projectCopy();
  const { root } = copy;
  const own = `content/aids/${aid}`;
  for (const folder of ['content/program', own])
    for (const language of languages) translate(join(root, folder), language);
  const manifest = join(root, own, 'aid.json');
  const told = JSON.parse(readFileSync(manifest, 'utf8')) as object;
  writeFileSync(manifest, JSON.stringify({ ...told, languages }));
  return copy;
}

function translate(folder: string, language: string): void {
  mkdirSync(join(folder, language));
  for (const name of readdirSync(join(folder, 'en'))) {
    const words: unknown = JSON.parse(readFileSync(join(folder, 'en', name), 'utf8'));
    writeFileSync(join(folder, language, name), JSON.stringify(inPseudo(words, language)));
  }
}
