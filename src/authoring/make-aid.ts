/** Makes a new aid out of the template: small, whole, and of no topic, so that an author changes one thing at a time. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderNamed } from '#site/aid.ts';

const template = 'template';
/** In which the others are written anew. */
const written = 'en';

export interface Wish {
  readonly root: string;
  readonly name: string;
  readonly languages: readonly string[];
  /** YYYY-MM-DD: from when its facts are. */
  readonly today: string;
}

/** What the author does next. Throws AidNotMade, and then nothing was written. */
export function makeAid(wish: Wish): string[] {
  const { root, name, languages, today } = wish;
  const problem = problemOf(wish);
  if (problem) throw new AidNotMade(problem);
  const folder = `content/aids/${name}`;
  const from = folderNamed(root, template);
  const to = join(root, folder);
  cpSync(from, to, { recursive: true });
  const given = languagesOf(from);
  const copied = languages.filter((language) => !given.includes(language));
  for (const language of copied) cpSync(join(from, written), join(to, language), { recursive: true });
  for (const language of given.filter((one) => !languages.includes(one)))
    rmSync(join(to, language), { recursive: true });
  const manifest = readFileSync(join(from, 'aid.json'), 'utf8')
    .replace(/"id": "template"/u, `"id": "${name}"`)
    .replace(/"date": "[^"]*"/u, `"date": "${today}"`)
    .replace(/"languages": \[[^\]]*\]/u, `"languages": [${languages.map((one) => `"${one}"`).join(', ')}]`);
  writeFileSync(join(to, 'aid.json'), manifest);
  return [
    `${folder}/ is made, in ${languages.join(', ')}.`,
    ...copied.map((language) => `${folder}/${language}/ is in English still: write it in ${language}.`),
    `See it: AID=${name} npm run dev. Check it: npm run check:aid ${name}. What to write: docs/authoring.md.`,
  ];
}

function problemOf({ root, name, languages }: Wish): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name))
    return `“${name}” is no name for an aid. Write small letters, digits and hyphens, such as knee-pain.`;
  if (existsSync(folderNamed(root, name)))
    return `content/aids/${name} is there already. Choose another name.`;
  const strange = languages.find((language) => !existsSync(join(root, 'content/program', language)));
  return strange === undefined
    ? undefined
    : `The program has no words in “${strange}”. Put content/program/en into content/program/${strange} in that language first.`;
}

const languagesOf = (folder: string): readonly string[] =>
  (JSON.parse(readFileSync(join(folder, 'aid.json'), 'utf8')) as { readonly languages: readonly string[] })
    .languages;

/** The wish cannot be met: its message says why, and what to do. */
export class AidNotMade extends Error {
  override readonly name = 'AidNotMade';
}
