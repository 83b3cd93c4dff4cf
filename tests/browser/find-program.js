/** Finds a program on this machine, as the shell does. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
export function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first of these names in the folders of the PATH.
 * @param {readonly string[]} names
 */
export function findProgram(names) {
  const { PATH: path = '' } = process.env;
  const folders = path.split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isRunnable);
}

/**
 * The path of a program; throws with what to install when it is not there.
 * @param {readonly string[]} names
 * @param {string} debianPackage
 */
export function installed(names, debianPackage) {
  const found = findProgram(names);
  if (found !== undefined) return found;
  throw new Error(
    `${names.join(' or ')} is not installed. On Debian, as root: apt-get install --no-install-recommends ${debianPackage}`,
  );
}
