/** A browser that translates its pages, as those of Google do: where a text stood stands an element of the translator's, now and whenever something comes. Into the same words, so that stories can read them. */
import type { BrowserContext, Page } from '@playwright/test';

export async function translatePages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const own = 'font, script, style, textarea, title';
    const standIn: string = 'font';
    const inFont = (inner: Node) => {
      const font = document.createElement(standIn);
      font.append(inner);
      return font;
    };
    const translate = (text: Text) => {
      if (text.data.trim() === '' || text.parentElement?.closest(own)) return;
      text.replaceWith(inFont(inFont(document.createTextNode(text.data))));
    };
    const translateBelow = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.filter((text) => text.isConnected).forEach(translate);
    };
    const changed = { childList: true, subtree: true, characterData: true };
    const watch = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        for (const node of [target, ...addedNodes])
          if (node.isConnected && (node !== target || node instanceof Text)) translateBelow(node);
    });
    addEventListener('DOMContentLoaded', () => {
      translateBelow(document.body);
      watch.observe(document.body, changed);
    });
  });
}

/** How many elements of a translator stand in the page. */
export const translationsOn = (page: Page): Promise<number> => page.locator('main font font').count();
