/** Runs inside the page: presses its way through the hard choices, so that nothing of what the browser reports comes from outside. */

export interface Pressed {
  readonly what: 'page' | 'tick' | 'list' | 'card';
  /** Milliseconds of each task of more than 50 ms between this press and the next one. */
  readonly tasks: readonly number[];
}

/** Goes on from page to page, answers every hard choice, and resolves on the page after them. It uses nothing from outside of itself: it is sent into the page. */
export async function answerAll(seed: number): Promise<Pressed[]> {
  const pressed: Pressed[] = [];
  let tasks: number[] = [];
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
  }).observe({ type: 'longtask' });

  /** Milliseconds; frames go on, since a machine that sleeps wakes up slowly. */
  const look = (time: number) =>
    new Promise<void>((resolve) => {
      const end = performance.now() + time;
      const frame = () => (performance.now() < end ? requestAnimationFrame(frame) : setTimeout(resolve));
      requestAnimationFrame(frame);
    });
  const press = async (what: Pressed['what'], target: HTMLElement | undefined) => {
    if (!target) throw new Error(`There is no ${what} to press.`);
    await look(800);
    tasks = [];
    target.click();
    await look(800);
    pressed.push({ what, tasks });
  };
  const all = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(`main ${selector}`));
  const goOn = () => all('.go > .btn')[0];

  const boxes = () => all('.choices input[type=checkbox]');
  const cards = () => all('.pair > button');
  const isChoice = () => cards().length > 0 || document.querySelector('#list-lead') !== null;

  let state = seed;
  await look(2000);
  while (!isChoice()) await press('page', goOn());
  while (isChoice()) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const [two, list] = [cards(), boxes()];
    if (two.length > 0) await press('card', two[state % 2]);
    else {
      for (const step of [1, 2, 3]) await press('tick', list[(state + step) % list.length]);
      await press('list', goOn());
    }
  }
  await press('page', goOn());
  return pressed;
}
