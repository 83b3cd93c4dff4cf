/** The end of a run in words: a table of its parts with their times, and the line that says how many tests passed and failed. */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {import('./schedule.js').Outcome | undefined} outcome
 * @property {number} [seconds]
 * @property {import('./run-part.js').Counts} [counts] none when the part was left out
 */

/**
 * Minutes and seconds.
 * @param {number} seconds
 */
export function clock(seconds) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/**
 * @param {readonly Row[]} rows
 * @param {number} seconds of the whole run, in which parts ran side by side
 */
export function tableOf(rows, seconds) {
  const cells = rows.map(({ name, outcome = '', seconds: time, counts }) => [
    name,
    time === undefined ? '-' : clock(time),
    counts ? String(counts.passed + counts.failed) : '-',
    outcome,
  ]);
  const lines = [['part', 'time', 'tests', ''], ...cells, ['the whole run', clock(seconds), '', '']];
  const widths = lines.reduce(
    (most, line) => line.map((cell, at) => Math.max(cell.length, most[at] ?? 0)),
    [0],
  );
  const padded = (/** @type {string} */ cell, /** @type {number} */ at) =>
    at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  return lines.map((line) => line.map(padded).join('  ').trimEnd()).join('\n');
}

/**
 * What was left out has not passed.
 * @param {readonly Row[]} rows
 */
export function closingLine(rows) {
  const all = rows.map(({ counts }) => counts ?? { passed: 0, failed: 1, skipped: 0 });
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ which) =>
    all.reduce((total, counts) => total + counts[which], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
