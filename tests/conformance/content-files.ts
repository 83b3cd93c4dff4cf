/** Every JSON file that editors complete by a schema. */
import { readdirSync } from 'node:fs';

export const schemaFolder = 'content/schemas';
/** What only tests read. */
const forTests = ['inventory.json'];

/** From the top of the project. */
export const contentFiles: readonly string[] = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .map((file) => `content/${file}`)
  .filter((file) => file.endsWith('.json') && !file.startsWith(schemaFolder))
  .filter((file) => !forTests.some((name) => file.endsWith(`/${name}`)));
