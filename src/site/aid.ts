/** The aid that is built, served and tested: the one that the environment names in AID, else the first below. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const byDefault = 'bone-cancer';
const aids = 'content/aids';

export interface ChosenAid {
  readonly root: string;
  /** Where it lies. */
  readonly folder: string;
  readonly languages: readonly string[];
}

/** No aid of this name: correct AID. */
export class AidUnknown extends Error {
  override readonly name = 'AidUnknown';
  constructor(name: string, known: readonly string[]) {
    super(`There is no aid “${name}”. Set AID to one of ${known.join(', ')}, or to the path of another one.`);
  }
}

/** `name`: a folder of content/aids/, or a path. Throws AidUnknown. */
export function chosenAid(root: string, name = process.env['AID'] ?? byDefault): ChosenAid {
  const folder = name.includes('/') ? resolve(root, name) : join(root, aids, name);
  const manifest = join(folder, 'aid.json');
  if (!existsSync(manifest)) throw new AidUnknown(name, readdirSync(join(root, aids)));
  const { languages } = JSON.parse(readFileSync(manifest, 'utf8')) as Pick<ChosenAid, 'languages'>;
  return { root, folder, languages };
}

/** What `#aid` stands for in every module of the program. */
export const aidAlias = ({ folder }: ChosenAid): Record<string, string> => ({ '#aid': folder });
