/** Runs inside the page: presses its way through the hard choices, so that nothing of what the browser reports comes from outside. */

export interface Pressed {
  readonly what: 'tick' | 'continue' | 'card';
  /** Milliseconds of each task of more than 50 ms between this press and the next one. */
  readonly tasks: readonly number[];
}

interface Walk {
  readonly seed: number;
  /** Words on the button below a list. */
  readonly goOn: string;
}

/** Resolves when nothing more is asked. It uses nothing from outside of itself: it is sent into the page. */
export async function answerAll({ seed, goOn }: Walk): Promise<Pressed[]> {
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
  const button = () => all('button').find(({ textContent }) => textContent.trim() === goOn);

  let state = seed;
  await look(2000);
  for (;;) {
    const boxes = all('input[type=checkbox]');
    const cards = all('.pair > button');
    if (boxes.length + cards.length === 0) return pressed;
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    if (boxes.length > 0) {
      for (const step of [1, 2, 3]) await press('tick', boxes[(state + step) % boxes.length]);
      await press('continue', button());
    } else {
      await press('card', cards[state % 2]);
    }
  }
}
