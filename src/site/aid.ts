/** The aid that is built, served and tested: the one that the environment names in AID, else the first below. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readChecked } from '#aid-check/read-aid.ts';
import { Aid } from '#content/schema.ts';

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
    super(
      `There is no aid “${name}”. Name one of ${known.join(', ')}, or the path of another one, such as ./my-aid.`,
    );
  }
}

/** Every aid of the project, by the names of their folders. */
export const aidNames = (root: string): string[] => readdirSync(join(root, aids));

/** `name`: a folder of content/aids/, or a path. */
export const folderNamed = (root: string, name: string): string =>
  name.includes('/') ? resolve(root, name) : join(root, aids, name);

/** Throws AidUnknown, and AidInvalid when it does not say what it is. */
export function chosenAid(root: string, name = process.env['AID'] ?? byDefault): ChosenAid {
  const folder = folderNamed(root, name);
  const manifest = join(folder, 'aid.json');
  if (!existsSync(manifest)) throw new AidUnknown(name, aidNames(root));
  const { languages } = readChecked(root, relative(root, manifest), Aid);
  return { root, folder, languages };
}

/** What `#aid` stands for in every module of the program. */
export const aidAlias = ({ folder }: ChosenAid): Record<string, string> => ({ '#aid': folder });
