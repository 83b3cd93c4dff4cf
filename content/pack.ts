/** The chosen aid and the program's words, by language and part of the journey. Checked at build and in tests, trusted here. */
import type { Questionnaire, Options } from './schema.ts';
import type { Words } from './schema-words.ts';
import structure from '#aid/questionnaire.json' with { type: 'json' };
import { aid } from './aid.ts';

export * from './parts.ts';

/** Ids, order, conditions and sources; no prose. */
export const questionnaire = { ...aid, ...structure } as unknown as Questionnaire;

/** A part stands in a file of the program, of the aid, or in one of each; `#aid` is the aid's folder. */
const files = Object.entries(import.meta.glob<{ default: Words }>(['./program/*/*.json', '#aid/*/*.json']));

/** The files of these parts in one language. Rejects with WordsUnavailable when one cannot be fetched. */
export async function loadParts(language: string, parts: readonly string[]): Promise<Words[]> {
  const load = async (part: string) => {
    const found = files.filter(([path]) => path.endsWith(`/${language}/${part}.json`));
    if (found.length === 0) throw new WordsUnavailable(language, part);
    try {
      return await Promise.all(found.map(async ([, file]) => (await file()).default));
    } catch (cause) {
      throw new WordsUnavailable(language, part, { cause });
    }
  };
  return (await Promise.all(parts.map(load))).flat();
}

/** What is compared, with its facts; a chunk of its own. */
export const loadOptions = async (): Promise<Options> => (await import('#aid/options.json')).default;

/** A part of a language could not be fetched: check the network, then try again. */
export class WordsUnavailable extends Error {
  override readonly name = 'WordsUnavailable';
  constructor(language: string, part: string, options?: ErrorOptions) {
    super(
      `The words "${part}" in "${language}" could not be loaded. Check the connection and try again.`,
      options,
    );
  }
}
