/** What stands on a page in a made-up language and is no sentence of the content: every one of those is in brackets. */
import type { Page } from '@playwright/test';

/** The program's own name, in its mark too, where a letter is drawn. */
const names = ['Waymark', 'aymark'];

/** Latin letters outside all brackets (the made-up languages have no others; a day in Arabic comes from the browser), or a bracket without the other: the text was cut, glued together, or never translated. */
export function unbracketedIn(texts: readonly string[], own: readonly string[]): string[] {
  return texts.filter((text) => {
    const told = [...names, ...own].reduce((rest, words) => rest.replaceAll(words, ''), text);
    let depth = 0;
    for (const sign of told) {
      if (sign === '[') depth += 1;
      else if (sign === ']') depth -= 1;
      else if (depth === 0 && /\p{Script=Latin}/u.test(sign)) return true;
      if (depth < 0) return true;
    }
    return depth > 0;
  });
}

/** Each block of text by itself, and the names of what has no text. What the browser folds away is read too. */
export const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const blocks = new Map<Element, string>();
    const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript')) continue;
      let block = parent;
      while (isInline(block) && block.parentElement && !block.matches('button, a'))
        block = block.parentElement;
      blocks.set(block, (blocks.get(block) ?? '') + (node.textContent ?? ''));
    }
    const names = [...document.querySelectorAll('body *')].flatMap((element) =>
      ['aria-label', 'alt', 'title', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [...new Set([document.title, ...blocks.values(), ...names].map((text) => text.trim()))];
  });
