/** Work for when the page has time. */

/** Takes one step at a time, each as a task of its own. Gives back how to stop. */
export function whenIdle(steps: readonly (() => void)[]): () => void {
  let at = 0;
  let cancel: (() => void) | undefined;
  const next = () => {
    if (at < steps.length) cancel = requestIdle(run);
  };
  const run = () => {
    steps[at++]?.();
    next();
  };
  next();
  return () => cancel?.();
}

/** Gives back how to call it off. */
function requestIdle(task: () => void): () => void {
  // Safari has no idle callback yet.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task, 500);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task);
  return () => cancelIdleCallback(request);
}
