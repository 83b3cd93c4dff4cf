/** The pack's one door: its structure, and its words by language and part of the journey. Checked at build and in tests, trusted here. */
import type { Questionnaire, Surgeries } from './schema.ts';
import type { Words } from './schema-words.ts';
import structure from './questionnaire.json' with { type: 'json' };

/** Ids, order, conditions and sources; no prose. */
export const questionnaire = structure as unknown as Questionnaire;

/** What the first screens need; one language of it is in the first load. */
export const firstParts = ['frame', 'start'] as const;
/** What is said to the person on their journey and in their summary. */
export const personParts = [
  ...firstParts,
  'considerations',
  'closing',
  'surgeries',
  'meaning',
  'again',
  'drawings',
  'too-much',
  'summary',
  'about',
] as const;
/** What the whole journey, summary and PDF need: the sheet says a few lines to the care team. */
export const sheetParts = [...personParts, 'method'] as const;
/** What a person reads on paper alone: the clinic's letter, the form. */
export const printedParts = ['invitation', 'paper'] as const;
/** What the form on paper needs. */
export const paperParts = [...personParts, 'paper'] as const;
/** What the clinician's page needs besides. */
export const clinicianParts = [...sheetParts, 'review'] as const;

const files = import.meta.glob<{ default: Words }>('./*/*.json');

/** The files of these parts in one language. Rejects with WordsUnavailable when one cannot be fetched. */
export async function loadParts(language: string, parts: readonly string[]): Promise<Words[]> {
  const load = async (part: string) => {
    const file = files[`./${language}/${part}.json`];
    if (!file) throw new WordsUnavailable(language, part);
    try {
      return (await file()).default;
    } catch (cause) {
      throw new WordsUnavailable(language, part, { cause });
    }
  };
  return Promise.all(parts.map(load));
}

/** The kinds of surgery with their facts; a chunk of its own. */
export const loadSurgeries = async (): Promise<Surgeries> => (await import('./surgeries.json')).default;

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
