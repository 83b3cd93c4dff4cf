/** What judges the mutants of the ranking: the tests of its modules, but not its laws, which take seconds. In one file, since each file costs a worker for every mutant. */
import { expect, it } from 'vitest';

const files = import.meta.glob([
  '/tests/unit/domain/ranking/*.test.ts',
  '!/tests/unit/domain/ranking/laws.test.ts',
  '/tests/unit/domain/{ranking-input,order-basis,choices}.test.ts',
]);
const loading = await Promise.allSettled(Object.values(files).map((load) => load()));

// Stryker 9 would take tests that a mutant keeps from loading for passed.
it('every file of tests loads', () => {
  expect(loading.filter(({ status }) => status === 'rejected')).toEqual([]);
});
