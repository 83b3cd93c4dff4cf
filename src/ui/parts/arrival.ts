/** Focus and scroll position when a page takes the place of another. */

let isFirstPage = true;

/**
 * For the title of a page: takes focus, at the top of the window, with the frame that shows the page. Both need its layout:
 * asked for at once, it would be made while the page before is still being taken away. The page that the document opened
 * with leaves focus alone.
 */
export function arrive(title: HTMLElement): void {
  if (isFirstPage) {
    isFirstPage = false;
    return;
  }
  requestAnimationFrame(() => {
    scrollTo(0, 0);
    title.focus({ preventScroll: true });
  });
}
