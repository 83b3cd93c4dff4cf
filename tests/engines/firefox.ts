/** Firefox, driven by WebDriver BiDi. */
import { launch } from 'puppeteer-core';
import { installed } from '#tests/browser/find-program.js';
import type { Engine } from './engine.ts';

export async function startFirefox(): Promise<Engine> {
  const executablePath = installed(['firefox-esr', 'firefox'], 'firefox-esr');
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  return {
    open: (address) => page.goto(address),
    reload: () => page.reload(),
    press: async (xpath) => {
      const found = await page.$(`::-p-xpath(${xpath})`);
      if (!found) throw new Error(`Nothing to press at ${xpath}`);
      await found.click();
    },
    run: (body) => page.evaluate(`(() => {${body}})()`),
    close: () => browser.close(),
  };
}
