/** Two made-up languages, from English: one long and accented, one that runs from right to left. Who walks the pages in them sees what is cut, what is glued together, and what nobody can translate. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

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

/** What a build needs of the project. */
const needed = [
  'content',
  'machines',
  'public',
  'src',
  'index.html',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tests/examples', // served by the development server, so named in its configuration
  'tsconfig.json',
  'vite.config.ts',
];

/** A copy of the project in which the garden speaks these languages alone. */
export function pseudoProject(languages: readonly string[]): {
  readonly root: string;
  readonly remove: () => void;
} {
  mkdirSync('out', { recursive: true });
  const root = join(process.cwd(), mkdtempSync('out/pseudo-'));
  for (const name of needed) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(realpathSync('node_modules'), join(root, 'node_modules'));
  for (const folder of ['content/program', 'content/aids/garden'])
    for (const language of languages) translate(join(root, folder), language);
  const manifest = join(root, 'content/aids/garden/aid.json');
  const aid = JSON.parse(readFileSync(manifest, 'utf8')) as object;
  writeFileSync(manifest, JSON.stringify({ ...aid, languages }));
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

function translate(folder: string, language: string): void {
  mkdirSync(join(folder, language));
  for (const name of readdirSync(join(folder, 'en'))) {
    const words: unknown = JSON.parse(readFileSync(join(folder, 'en', name), 'utf8'));
    writeFileSync(join(folder, language, name), JSON.stringify(inPseudo(words, language)));
  }
}
