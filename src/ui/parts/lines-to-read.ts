/** What a page says, line by line in its order: title, help, what is asked and its answers; without the step line and the ways on. */

export interface ReadLine {
  readonly element: HTMLElement;
  readonly text: string;
}

const lines = 'h1, h2, h3, p, legend, label, li, dt, dd, th, td, caption, summary, button, a';
const passedOver = '.step, .go, .go-more, .hide, svg, [aria-hidden="true"], [role="status"]';

const isPassedOver = (parent: HTMLElement): boolean =>
  parent.closest(passedOver) !== null || !parent.checkVisibility();

export function linesToRead(page: HTMLElement): ReadLine[] {
  const read: ReadLine[] = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [text, parent] = [node.textContent?.replace(/\s+/gu, ' ').trim() ?? '', node.parentElement];
    if (text === '' || !parent || isPassedOver(parent)) continue;
    const element = parent.closest<HTMLElement>(lines) ?? parent;
    const last = read.at(-1);
    if (last?.element === element) read[read.length - 1] = { element, text: `${last.text} ${text}` };
    else read.push({ element, text });
  }
  return read;
}
