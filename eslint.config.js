/** What lint refuses: loose types, big files, imports against the arrows of the house, and circles of them. */
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { noCircles } from './lint/no-circles.js';

/** What every page's program is composed of; the rooms of one page are not open to another. */
const composed = [
  '#content',
  '#domain',
  '#image',
  '#machines',
  '#pdf',
  '#site/pages.ts',
  '#storage',
  '#ui',
  '#workers',
  'svelte',
  'xstate',
];
const ofAllPages = ['bounded-actor', 'clock', 'own-worker', 'page-frames', 'read-file', 'write-pdf'].map(
  (name) => `#app/${name}.ts`,
);

/**
 * Who may import what, besides files of its own folder; all else is refused, and so is `../` everywhere.
 * The steps of the ranking are seen by their door alone; the rows of facts see no answer. A later row counts more than an earlier one.
 */
export const arrows = [
  { files: 'content/**', may: ['#aid', 'valibot'] },
  { files: 'src/domain/**', may: ['#content', '#domain', 'valibot'] },
  { files: 'src/domain/bytes/**', may: ['fflate'] },
  { files: 'src/domain/random/**', may: ['#domain/random'] },
  { files: 'src/domain/days/**', may: ['#domain/days'] },
  { files: 'src/domain/check-word/**', may: ['#domain/record', '@noble/hashes', 'valibot'] },
  { files: 'src/domain/qr-code/envelope.ts', may: ['#domain', 'fflate'] },
  { files: 'src/domain/qr-code/qr-symbol.ts', may: ['qr'] },
  { files: 'src/domain/ranking/ranking.ts', may: ['#domain'], isDoor: true },
  { files: 'src/domain/ranking/numerics/**', may: ['#domain/random'] },
  {
    files: 'src/domain/ranking/steps/**',
    may: ['#domain/ranking/contract.ts', '#domain/ranking/numerics', '#domain/random'],
  },
  { files: 'src/domain/rows/**', may: ['#content/schema.ts'] },
  { files: 'machines/**', may: ['#content', '#domain', '#machines', 'xstate'] },
  {
    files: 'src/pdf/**',
    may: ['#content', '#domain', '#pdf', 'bidi-js', 'fflate', 'harfbuzzjs', 'linebreak'],
  },
  { files: 'src/image/**', may: ['#domain/problems', '#image', 'qr'] },
  { files: 'src/storage/**', may: ['#content', '#domain', '#storage', 'idb'] },
  {
    files: 'src/ui/**',
    may: ['#content', '#domain', '#machines', '#ui', '@xstate/svelte', 'svelte', 'xstate'],
  },
  { files: 'src/workers/**', may: ['#domain/problems', '#image', '#pdf'] },
  { files: 'src/app/*.ts', may: composed },
  { files: 'src/app/fonts/**', may: ['#domain', '#pdf/font'] },
  ...['invitation', 'patient', 'review'].map((page) => ({
    files: `src/app/${page}/**`,
    may: [...composed, ...ofAllPages, '#app/fonts'],
  })),
  { files: 'src/aid-check/**', may: ['#aid-check', '#content', '#domain', 'node:', 'syllable', 'valibot'] },
  {
    files: 'src/site/**',
    may: [
      '#aid-check',
      '#domain/texts/language.ts',
      '#site',
      '@sveltejs/vite-plugin-svelte',
      'node:',
      'vite',
    ],
  },
  { files: 'src/site/aid.ts', may: ['#aid-check', '#content/schema.ts', 'node:'] },
  {
    files: 'src/authoring/**',
    may: [
      '#aid-check',
      '#authoring',
      '#content',
      '#site/aid.ts',
      '@valibot/to-json-schema',
      'node:',
      'valibot',
      'vite',
    ],
  },
  { files: 'src/site/trimmed-faces.ts', may: ['#pdf/font', 'node:', 'vite'] },
  {
    files: 'src/site/sbom/**',
    may: ['#site/trimmed-faces.ts', '@cyclonedx/cyclonedx-library', 'node:', 'vite'],
  },
  ...['prerender', 'prerender-paper'].map((name) => ({
    files: `src/site/${name}.ts`,
    may: ['#content', '#domain', '#site', '#ui', 'svelte'],
  })),
];

/** @param {string} text */
const escaped = (text) => text.replace(/[./]/g, '\\$&');
/** @param {string} name */
const named = (name) => (name.endsWith(':') ? name : `${escaped(name)}(?:\\/|$)`);

/**
 * Static and dynamic imports that match are refused; so is other syntax.
 * @param {string} regex
 * @param {string} message
 * @param {...{ selector: string, message: string }} others
 * @returns {import('eslint').Linter.RulesRecord}
 */
function refused(regex, message, ...others) {
  const selector = `ImportExpression > Literal[value=/${regex}/]`;
  return {
    'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
    'no-restricted-syntax': ['error', { selector, message }, ...others],
  };
}

const upwards = /** @type {const} */ (['^\\.\\.\\/', 'Name other folders by #domain/x.ts and its like.']);
const intoTheRanking = '^(?:\\.|#domain\\/ranking)\\/steps\\/';
/** @param {string} files */
const isPure = (files) => /^(?:machines|src\/domain)\//.test(files);
/** What a module keeps for itself, nobody sees in its types, and the next person may meet. */
const hiddenState = ['', 'ExportNamedDeclaration > '].map((exported) => ({
  selector: `Program > ${exported}VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Weak)?(Map|Set)$/][arguments.length=0]`,
  message: 'Keep it in an object that is made at the start: pack.derived(record, work), or one of your own.',
}));
/** A text of signs without a shape has letters left after trim(), and shows none. */
const ownBlanks = [
  {
    selector:
      'BinaryExpression[right.value=""] > CallExpression.left[callee.property.name="trim"], BinaryExpression[left.value=""] > CallExpression.right[callee.property.name="trim"]',
    message: 'Ask isBlank of #domain/texts/sanitise-text.ts: it judges by what would be seen.',
  },
];
const arrowRules = arrows.map(({ files, may, isDoor }) => {
  const others = `^(?!\\.\\/|${may.map(named).join('|')})`;
  const ways = isDoor ? [others] : [others, intoTheRanking];
  const message = `${files} may import only ${may.join(', ')}.`;
  const syntax = [...ownBlanks, ...(isPure(files) ? hiddenState : [])];
  return { files: [files], rules: refused(ways.join('|'), message, ...syntax) };
});

/** Time and chance come in from outside, by event or by input. */
const outsideOnly = [
  { object: 'Math', property: 'random' },
  { object: 'Date', property: 'now' },
];

/** Whoever makes a file leaves out what is for the team alone: toShareable of src/domain/sharing is the one door. */
const fileDoor = {
  object: 'URL',
  property: 'createObjectURL',
  message: 'Files leave by src/ui/patient/summary/handing-over.ts, made of what toShareable gives.',
};

/** A test that guesses how long something takes needs luck, and one that is tried again hides it. */
const luck = [
  ['MemberExpression[property.name="waitForTimeout"]', 'Wait for what should come, or until the page rests.'],
  ['Literal[value="networkidle"]', 'Wait until the page rests: trafficOf in tests/browser/traffic.js.'],
  ['Property[key.name="retries"]', 'A test that fails now and then is mended.'],
].map(([selector = '', message = '']) => ({ selector, message }));

/** What a story opens by itself has the day of the machine. */
const anotherDay = {
  selector: 'CallExpression[callee.property.name="newContext"]',
  message: 'Stories happen on one day: openDevice of tests/e2e/fixtures.ts.',
};

export default defineConfig(
  globalIgnores(['dist', 'dist-bench', 'out', '.stryker-tmp']),
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { 'no-circles': noCircles } } },
    rules: {
      'house/no-circles': 'error',
      complexity: ['error', 10],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 50],
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      ...refused(...upwards),
    },
  },
  ...arrowRules,
  {
    files: ['machines/**', 'src/domain/**'],
    rules: { 'no-restricted-properties': ['error', ...outsideOnly, fileDoor] },
  },
  {
    files: ['src/{app,image,pdf,storage,ui,workers}/**'],
    ignores: ['src/ui/patient/summary/handing-over.ts'],
    rules: { 'no-restricted-properties': ['error', fileDoor] },
  },
  // XState takes the types of a machine by an assertion.
  { files: ['machines/**'], rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      // Props of other components are `any` to this parser; svelte-check sees them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['tests/**', 'playwright.config.ts'],
    rules: { 'max-lines-per-function': 'off', ...refused(...upwards, ...luck) },
  },
  {
    files: ['tests/e2e/**'],
    ignores: ['tests/e2e/fixtures.ts'], // the one place that opens a device
    rules: refused(...upwards, ...luck, anotherDay),
  },
  {
    files: ['**/*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
);
