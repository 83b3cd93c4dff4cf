/** Runs parts side by side, one on each core, in their order; a part waits for those that it needs, and is left out when one of them failed. */

/** @typedef {Pick<import('./parts.js').Part, 'name' | 'after' | 'isWide'>} Task */
/** @typedef {'passed' | 'failed' | 'left out'} Outcome */

/**
 * Resolves when nothing runs any more.
 * @template {Task} T
 * @param {readonly T[]} tasks
 * @param {number} cores
 * @param {(task: T) => Promise<boolean>} run whether it passed
 * @returns {Promise<Map<string, Outcome>>}
 */
export async function runSideBySide(tasks, cores, run) {
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map();
  /** @type {Map<T, Promise<void>>} */
  const running = new Map();
  const waiting = new Set(tasks);

  const isToCome = (/** @type {string} */ name) =>
    tasks.some((task) => task.name === name) && !outcomes.has(name);
  const isFree = (/** @type {T} */ { isWide }) =>
    isWide ? running.size === 0 : running.size < cores && ![...running.keys()].some((other) => other.isWide);

  const begin = (/** @type {T} */ task) => {
    const ending = run(task).then((isPassed) => {
      outcomes.set(task.name, isPassed ? 'passed' : 'failed');
      running.delete(task);
    });
    running.set(task, ending);
  };

  while (waiting.size > 0 || running.size > 0) {
    for (const task of waiting) {
      const needed = task.after ?? [];
      if (needed.some(isToCome)) continue;
      if (needed.some((name) => outcomes.has(name) && outcomes.get(name) !== 'passed')) {
        outcomes.set(task.name, 'left out');
        waiting.delete(task);
      } else if (isFree(task)) {
        waiting.delete(task);
        begin(task);
      }
    }
    if (running.size > 0) await Promise.race(running.values());
  }
  return outcomes;
}
