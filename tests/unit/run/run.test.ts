/** The suite's own runner: parts run side by side and wait for what they need, a fault in one fails the run, and the last line says how many passed. */
import { describe, expect, it } from 'vitest';
import { parts, partsNamed } from '#tests/run/parts.js';
import { runPart } from '#tests/run/run-part.js';
import { runSideBySide } from '#tests/run/schedule.js';
import { clock, closingLine, tableOf } from '#tests/run/table.js';

const namesOf = (word: string) => partsNamed([word]).map(({ name }) => name);

describe('the words of the command line', () => {
  it('run every part that `npm test` runs, and the other stories, as `npm run test:all`', () => {
    expect(new Set(namesOf('all'))).toEqual(new Set([...namesOf('test'), ...namesOf('rest')]));
  });

  it('leave nothing that was tested already to the rest, but for what a story needs', () => {
    const again = namesOf('rest').filter((name) => namesOf('test').includes(name));
    expect(again).toEqual(['build', 'browser']);
  });

  it('name each part once', () => {
    expect(partsNamed(['check', 'test', 'lint']).filter(({ name }) => name === 'lint')).toHaveLength(1);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  });

  it.each([
    ['nothing at all', []],
    ['a part that there is not', ['lint', 'lnit']],
  ])('refuse %s', (_, words) => {
    expect(() => partsNamed(words)).toThrow(/Name one or more of: check, test, rest, all/);
  });
});

/** Runs tasks that end one by one, and notes which ran beside which. */
async function ran(tasks: Parameters<typeof runSideBySide>[0], failing: readonly string[] = [], cores = 2) {
  const running = new Set<string>();
  const moments: string[] = [];
  const outcomes = await runSideBySide(tasks, cores, async ({ name }) => {
    running.add(name);
    moments.push([...running].join(' '));
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
    running.delete(name);
    return !failing.includes(name);
  });
  return { moments, outcomes: Object.fromEntries(outcomes) };
}

describe('parts side by side', () => {
  it.each([1, 2, 3])('run as many at a time as there are cores: %i', async (cores) => {
    const tasks = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name }));
    const { moments, outcomes } = await ran(tasks, [], cores);
    expect(Math.max(...moments.map((names) => names.split(' ').length))).toBe(cores);
    expect(Object.keys(outcomes).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('leave a part alone that keeps every core busy', async () => {
    const { moments } = await ran([{ name: 'a' }, { name: 'wide', isWide: true }, { name: 'b' }]);
    expect(moments.filter((names) => names.includes('wide'))).toEqual(['wide']);
  });

  it('wait for what a part needs', async () => {
    const { moments } = await ran([
      { name: 'stories', after: ['build'] },
      { name: 'build' },
      { name: 'lint' },
    ]);
    expect(moments.find((names) => names.includes('stories'))).not.toContain('build');
  });

  it('go on after a fault, and leave out only what needs the part that failed', async () => {
    const tasks = [{ name: 'build' }, { name: 'stories', after: ['build'] }, { name: 'lint' }];
    expect((await ran(tasks, ['build'])).outcomes).toEqual({
      build: 'failed',
      stories: 'left out',
      lint: 'passed',
    });
  });

  it('need nothing that was not asked for', async () => {
    expect((await ran([{ name: 'stories', after: ['build'] }])).outcomes).toEqual({ stories: 'passed' });
  });
});

const planted = (code: number, ...rest: string[]) => ({
  name: 'planted',
  command: ['tests/unit/run/planted.js', String(code), ...rest],
});

describe('a part', () => {
  it.each([
    ['passes', 0],
    ['fails', 3],
  ])('%s by the code it ends with, and keeps what it said', async (_, code) => {
    const { isPassed, output, counts } = await runPart(planted(code));
    expect(isPassed).toBe(code === 0);
    expect(output).toContain('said');
    expect(output).toContain('complained');
    expect(counts).toEqual({ passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 });
  });

  const ofVitest = JSON.stringify({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 1 });
  const ofPlaywright = JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 } });
  it.each([
    ['vitest', 0, ofVitest, { passed: 7, failed: 0, skipped: 1 }],
    ['vitest', 1, ofVitest, { passed: 7, failed: 1, skipped: 1 }],
    ['playwright', 1, ofPlaywright, { passed: 5, failed: 3, skipped: 0 }],
    ['playwright', 1, '', { passed: 0, failed: 1, skipped: 0 }],
  ] as const)(
    'counts the tests in the report of %s that ended with %i',
    async (counts, code, report, expected) => {
      expect((await runPart({ ...planted(code, report), counts })).counts).toEqual(expected);
    },
  );
});

describe('the end of a run', () => {
  const rows = [
    { name: 'unit', outcome: 'passed', seconds: 61.2, counts: { passed: 20, failed: 0, skipped: 1 } },
    { name: 'build', outcome: 'failed', seconds: 9, counts: { passed: 0, failed: 1, skipped: 0 } },
    { name: 'stories', outcome: 'left out' },
  ] as const;

  it('shows each part with its time, in columns', () => {
    expect(tableOf(rows, 65)).toBe(
      [
        'part           time  tests',
        'unit           1:01     20  passed',
        'build          0:09      1  failed',
        'stories           -      -  left out',
        'the whole run  1:05',
      ].join('\n'),
    );
  });

  it('counts what was left out as failed', () => {
    expect(closingLine(rows)).toBe('20 passed, 2 failed, 1 skipped');
    expect(closingLine(rows.slice(1, 2))).toBe('0 passed, 1 failed');
  });

  it('tells minutes and seconds', () => {
    expect([0.4, 59.6, 600].map(clock)).toEqual(['0:00', '1:00', '10:00']);
  });
});
