/** Fetches the facts that a clinic has added; only where its settings name the file. */
import type { Option } from '#content/schema.ts';
import type { LocalFacts } from '#domain/clinic/local-facts.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { parseLocalFacts } from '#domain/clinic/parse-local-facts.ts';
import { readOwnFile } from './own-file.ts';

/** Characters; room for the most entries there may be. */
const longest = 500_000;

/** Never rejects: without a file that can be read, no facts, and what was wrong with it. */
export async function readLocalFacts(
  address: string | URL,
  pack: Pack,
  options: readonly Option[],
): Promise<LocalFacts> {
  try {
    return parseLocalFacts(await readOwnFile(address, longest), pack, options);
  } catch (error) {
    return { facts: [], problems: [`The file could not be read: ${String(error)}. Nothing of it is shown.`] };
  }
}
