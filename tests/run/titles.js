/** Prints the title of every test of this checkout, one a line: the command that runs it first, where it runs, and what it says. Sorted, so that two checkouts can be compared. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { programOf } from './program.js';

/** The projects of vitest that `npm test` runs whole; the others are for CI and for releases. */
const eachTime = ['unit', 'content'];

const folder = mkdtempSync(join(tmpdir(), 'waymark-titles-'));
const run = (/** @type {string} */ name, /** @type {string[]} */ args, env = {}) =>
  execFileSync(process.execPath, [programOf(name), ...args], {
    env: { ...process.env, ...env },
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
  }).toString();

function testsInNode() {
  const file = join(folder, 'vitest.json');
  run('vitest', ['list', `--json=${file}`]);
  /** @type {{ name: string, projectName: string }[]} */
  const tests = JSON.parse(readFileSync(file, 'utf8'));
  return tests.map(({ name, projectName }) => {
    const command = eachTime.includes(projectName) ? 'test' : 'ci';
    return { command, where: projectName, title: name.replace(/\s+/g, ' ') };
  });
}

/** @typedef {{ title: string, suites?: Suite[], specs?: { title: string, tests: { projectName: string }[] }[] }} Suite */

/**
 * Stories below a suite, by title and screen; the tags say where a story runs, not what it is.
 * @param {Suite} suite
 * @param {string} above
 * @returns {string[]}
 */
function storiesIn({ suites = [], specs = [] }, above = '') {
  const announced = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName }) => `${projectName}\t${`${above}${title}`.replace(/ @\w+/g, '')}`),
  );
  return [...announced, ...suites.flatMap((suite) => storiesIn(suite, `${above}${suite.title} > `))];
}

function storiesOf(/** @type {string} */ tier) {
  const listed = run('@playwright/test', ['test', '--list', '--reporter=json'], { WAYMARK_STORIES: tier });
  /** @type {Suite} */
  const { suites = [] } = JSON.parse(listed);
  return new Set(suites.flatMap((file) => storiesIn(file)));
}

const core = storiesOf('core');
const stories = [...storiesOf('all')].map((story) => {
  const [where = '', title = ''] = story.split('\t');
  return { command: core.has(story) ? 'test' : 'test:all', where, title };
});
const lines = [...testsInNode(), ...stories].map(
  ({ command, where, title }) => `${title}\t${where}\t${command}`,
);
rmSync(folder, { recursive: true });
process.stdout.write(`${lines.sort().join('\n')}\n`);
