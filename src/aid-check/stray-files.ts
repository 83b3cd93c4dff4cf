/** Files of an aid that nobody reads: in another folder than theirs, or with another name. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { everyPart } from './placement.ts';

const ofStructure = [
  'aid',
  'questionnaire',
  'options',
  'marks',
  'ipdas',
  'reading-level',
  'points',
  'source',
];
/** Counted by tests alone. */
const ofTests = ['inventory'];
const isLanguage = (name: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(name);
const isMeantForWords = (name: string) => /\.json/iu.test(name) && !name.endsWith('.json');
const isHidden = (name: string) => name.startsWith('.');

/** One line per file, with its cure. */
export function strayFiles(folder: string, root: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory() && isLanguage(entry.name));
  return [
    ...entries.filter((entry) => entry.isFile()).flatMap(({ name }) => strayAbove(name)),
    ...languages.flatMap((language) =>
      readdirSync(join(root, folder, language.name), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() || isMeantForWords(entry.name))
        .map(
          ({ name }) => `${language.name}/${name}: is not read. Let its name end in .json, or take it out.`,
        ),
    ),
  ].map((problem) => `${folder}/${problem}`);
}

function strayAbove(file: string): string[] {
  const [name = '', ...ends] = file.split('.');
  const isJson = ends.join('.').toLowerCase().startsWith('json');
  if (!isJson || isHidden(file) || ([...ofStructure, ...ofTests].includes(name) && file === `${name}.json`))
    return [];
  const cure = everyPart.includes(name)
    ? 'Move it into the folder of its language.'
    : `Write ${ofStructure.join(', ')} with .json, or take it out.`;
  return [`${file}: nobody reads a file of this name here. ${cure}`];
}
