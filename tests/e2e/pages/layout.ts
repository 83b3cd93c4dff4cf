/** What is wrong with how a screen is laid out: wider than the window, a text cut off, or lines that begin at the wrong side. */
import type { Page } from '@playwright/test';

/** The narrowest window that pages are made for. */
export const narrow = { width: 320, height: 740 };

/** In a wide window and in a narrow one. */
export async function layoutProblems(page: Page): Promise<string[]> {
  const wide = page.viewportSize();
  const found = await problemsNow(page);
  await page.setViewportSize(narrow);
  const foundNarrow = await problemsNow(page);
  if (wide) await page.setViewportSize(wide);
  return [...found, ...foundNarrow.map((problem) => `narrow: ${problem}`)];
}

/** In the window as it is. */
export const problemsNow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const shown = [
      ...document.querySelectorAll<HTMLElement>('button, a, label, h1, h2, h3, p, li, dt, dd, legend'),
    ].filter(
      (element) =>
        element.checkVisibility() && !element.closest('.hide, .skip') && !element.querySelector('.hide'),
    );
    const nameOf = (element: Element) => `${element.tagName} “${element.textContent.trim().slice(0, 40)}”`;
    const cut = shown.filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && overflowX !== 'auto';
    });
    const turned = shown.filter((element) => getComputedStyle(element).direction !== (root.dir || 'ltr'));
    return [
      ...(root.scrollWidth > root.clientWidth
        ? [`the page is ${String(root.scrollWidth)} wide, the window ${String(root.clientWidth)}`]
        : []),
      ...cut.map((element) => `cut off: ${nameOf(element)}`),
      ...turned
        .filter((element) => element.closest('[lang]') === root)
        .map((element) => `runs the other way: ${nameOf(element)}`),
    ];
  });
