/** Lint keeps luck out of the tests: what guesses by the clock, or tries again, is refused wherever tests are. */
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });

async function isRefused(file: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).some(({ ruleId }) => ruleId === 'no-restricted-syntax');
}

const plants = {
  'a pause': 'await page.waitForTimeout(500);\n',
  'a guess that the network is idle': "await page.goto('/', { waitUntil: 'networkidle' });\n",
  'a second try': 'test.describe.configure({ retries: 2 });\n',
  'an import from above': "await import('../fixtures.ts');\n",
};

describe.each(['tests/e2e/planted.test.ts', 'tests/bench/planted.js', 'playwright.config.ts'])(
  'in %s',
  (file) => {
    it.each(Object.entries(plants))('lint refuses %s', async (_, code) => {
      expect(await isRefused(file, code)).toBe(true);
    });

    it('lint lets a wait for the page in', async () => {
      expect(await isRefused(file, 'await traffic.rests();\n')).toBe(false);
    });
  },
);

it('lint refuses a story that opens a device with the day of the machine', async () => {
  const code = 'await browser.newContext();\n';
  expect(await isRefused('tests/e2e/planted.test.ts', code)).toBe(true);
  expect(await isRefused('tests/bench/planted.js', code)).toBe(false);
});
