/** The time that a person takes before they press: what is tried, nothing that is waited for. */
import type { Page } from '@playwright/test';
export const thinkFor = (time: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, time)));

/** Looks at the page until it has stood still for `time` ms by its own clock, however late it came. */
export const lookAt = (page: Page, time: number): Promise<void> =>
  page.evaluate(
    (still) =>
      new Promise<void>((resolve) => {
        const done = () => {
          watch.disconnect();
          resolve();
        };
        let timer = setTimeout(done, still);
        const watch = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, still);
        });
        watch.observe(document.body, { childList: true, subtree: true });
      }),
    time,
  );
