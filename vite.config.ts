/** Builds the site and runs the tests that need no browser. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { aidAlias, chosenAid } from './src/site/aid.ts';
import { drawings } from './src/site/drawings.ts';
import { checkedAid } from './src/site/checked-aid.ts';
import { buildPages } from './src/site/build-pages.ts';
import { schemaNames } from './src/site/schema-names.ts';
import { paperForms } from './src/site/paper-forms.ts';
import { servePages } from './src/site/serve-pages.ts';
import { softwareBill } from './src/site/sbom/software-bill-plugin.ts';
import { originsOfFaces, trimmedFaces } from './src/site/trimmed-faces.ts';
import { serveExamples } from './tests/examples/serve-examples.ts';

const aid = chosenAid(import.meta.dirname);
const bill = softwareBill({ ...aid, madeFrom: () => originsOfFaces(aid.root) });
const hashed = (folder: string) => `${folder}/[name]-[hash].js`;

export default defineConfig({
  base: './', // the built site may live in any folder of a host
  resolve: { alias: aidAlias(aid) },
  appType: 'mpa', // a missing file is a 404, never a page
  plugins: [
    checkedAid(aid),
    schemaNames(),
    svelte(),
    buildPages(aid),
    servePages(aid),
    serveExamples(aid),
    trimmedFaces(),
    drawings(),
    paperForms(aid),
    bill.ofPages,
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  worker: {
    format: 'es',
    plugins: () => [bill.ofWorkers],
    rolldownOptions: {
      output: { entryFileNames: hashed('workers'), chunkFileNames: hashed('workers') },
      checks: { bundlerTimings: false },
    },
  },
  test: {
    environment: 'node',
    setupFiles: ['tests/unit/fixed-seed.ts'],
    // Bounds against hanging, never a measure of speed.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false, // no module of ours keeps anything, and lint holds that
    projects: [
      {
        extends: true,
        test: { name: 'unit', pool: 'threads', include: ['tests/{unit,model}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'content', pool: 'threads', include: ['tests/conformance/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'pdf-files',
          include: ['tests/pdf-files/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
        },
      },
    ],
  },
});
