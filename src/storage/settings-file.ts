/** Fetches the clinic's settings, which lie beside the pages on our own origin. */
import { parseSettings, settingsByDefault, type ReadSettings } from '#domain/clinic/settings.ts';
import { readOwnFile } from './own-file.ts';

/** Characters; far more than any settings need. */
const longest = 20_000;

/** Never rejects: without a file that can be read, the defaults, and what was wrong with it. `within`: how long it may take, in ms. */
export async function readSettingsFile(address: string | URL, within?: number): Promise<ReadSettings> {
  try {
    return parseSettings(await readOwnFile(address, longest, within));
  } catch (error) {
    return {
      settings: settingsByDefault,
      problems: [`The settings file could not be read: ${String(error)}. The defaults are used.`],
    };
  }
}
