/** Builds the site and runs the tests that need no browser. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  test: {
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/{unit,model}/**/*.test.ts'] } },
      { extends: true, test: { name: 'content', include: ['tests/conformance/**/*.test.ts'] } },
    ],
  },
});
