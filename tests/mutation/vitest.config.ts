/** How Stryker runs the tests that judge the mutants. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { environment: 'node', include: ['tests/mutation/*.test.ts'] },
});
