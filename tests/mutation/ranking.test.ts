/** What judges the mutants of the ranking: the tests of its modules, but not its laws, which take seconds. In one file, since each file costs a worker for every mutant. */
import.meta.glob(
  [
    '/tests/unit/domain/ranking/*.test.ts',
    '!/tests/unit/domain/ranking/laws.test.ts',
    '/tests/unit/domain/{ranking-input,order-basis,choices}.test.ts',
  ],
  { eager: true },
);
