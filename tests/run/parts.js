/** The parts of the suite: what each one runs, what must have passed before it, and which of them a word on the command line names together. */

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} command a package or a script of ours, and its arguments
 * @property {readonly string[]} [after] parts that must have passed first, when they run too
 * @property {Readonly<Record<string, string>>} [env] beside the environment of the run
 * @property {boolean} [isWide] it keeps every core busy by itself, so that nothing runs beside it
 * @property {'vitest' | 'playwright'} [counts] who counts its tests; a part without tests counts as one
 */

/**
 * @param {string} project
 * @returns {Pick<Part, 'command' | 'counts'>}
 */
const vitest = (project) => ({ command: ['vitest', 'run', `--project=${project}`], counts: 'vitest' });

/**
 * @param {Readonly<Record<string, string>>} env
 * @returns {Omit<Part, 'name'>}
 */
const stories = (env) => ({
  command: ['@playwright/test', 'test'],
  env,
  after: ['browser', 'build'],
  isWide: true,
  counts: 'playwright',
});

/**
 * The longest first, so that no core waits at the end.
 * @type {readonly Part[]}
 */
export const parts = [
  { name: 'unit', ...vitest('unit') },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'types', command: ['svelte-check', '--fail-on-warnings', '--output', 'human'] },
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'content', ...vitest('content') },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'machine-types', command: ['typescript', '-p', 'machines'] },
  { name: 'dead-code', command: ['knip'] },
  { name: 'browser', command: ['tests/browser/ensure-browser.js'] },
  { name: 'stories', ...stories({ WAYMARK_STORIES: 'core' }) },
  { name: 'other-stories', ...stories({ WAYMARK_STORIES: 'rest', WAYMARK_FULL_COUNTS: '1' }) },
  { name: 'engines', ...vitest('engines'), after: ['build'] },
  { name: 'conformance', ...vitest('pdf-files') },
];

const checks = ['format', 'lint', 'types', 'machine-types', 'dead-code', 'content'];
const site = ['browser', 'build'];
const test = [...checks, 'unit', ...site, 'stories'];

/** What one word of the command line stands for. */
const groups = new Map([
  ['check', checks],
  ['test', test],
  ['rest', [...site, 'other-stories']],
  ['all', [...test, 'other-stories']],
]);

/**
 * The parts that these words name, each once, in the order in which they should begin.
 * @param {readonly string[]} words
 */
export function partsNamed(words) {
  const names = new Set(words.flatMap((word) => groups.get(word) ?? [word]));
  const known = parts.map(({ name }) => name);
  const strange = [...names].filter((name) => !known.includes(name));
  if (names.size === 0 || strange.length > 0) {
    const all = [...groups.keys(), ...known].join(', ');
    throw new RangeError(`There is no part "${strange.join('", "')}". Name one or more of: ${all}.`);
  }
  return parts.filter(({ name }) => names.has(name));
}
