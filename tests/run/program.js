/** Where the program of a package stands, so that Node can run it without a shell. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} name a package, or a script of ours
 * @returns {string}
 */
export function programOf(name) {
  if (existsSync(name)) return name;
  const folder = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}
