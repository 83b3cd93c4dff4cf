/** Fetches the clinic's settings, which lie beside the pages on our own origin. */
import { parseSettings, settingsByDefault, type ReadSettings } from '#domain/settings.ts';

/** Characters; far more than any settings need. */
const longest = 20_000;

/** Never rejects: without a file that can be read, the defaults, and what was wrong with it. */
export async function readSettingsFile(address: string | URL): Promise<ReadSettings> {
  try {
    const response = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
    const text = await response.text();
    if (!response.ok) return withoutFile(`it was answered with ${response.status}`);
    if (text.length > longest) return withoutFile(`it is longer than ${longest} characters`);
    return parseSettings(JSON.parse(text));
  } catch (error) {
    return withoutFile(String(error));
  }
}

const withoutFile = (why: string): ReadSettings => ({
  settings: settingsByDefault,
  problems: [`The settings file could not be read: ${why}. The defaults are used.`],
});
