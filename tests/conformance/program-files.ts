/** The app's own files and what stands in them, for gates that look for a text. */
import { readdirSync, readFileSync } from 'node:fs';

export interface ProgramFile {
  readonly file: string;
  readonly code: string;
}

/** Every program and every screen; text of a file without its comments. */
export const programFiles = (): ProgramFile[] =>
  ['src', 'machines']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /\.(ts|svelte)$/u.test(file))
    .map((file) => ({ file, code: withoutComments(readFileSync(file, 'utf8')) }));

const withoutComments = (code: string): string =>
  code.replace(/\/\*.*?\*\/|<!--.*?-->|(?<=^|\s)\/\/[^\n]*/gsu, '');
