/** What holds on every screen, whatever it shows: no control that a browser may keep, no fault that axe can find, one title, room on the smallest phone, targets for a thumb. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** The checker itself, which runs in the page. */
const checker = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** The whole standard once; what colours and sizes can change, once more. */
const looks = [
  { colorScheme: 'light', width: 1280, height: 800, check: standard },
  {
    colorScheme: 'dark',
    width: 360,
    height: 740,
    check: ['color-contrast', 'target-size', 'scrollable-region-focusable'],
  },
] as const;
/** CSS pixels: the narrowest screen, and the smallest side of something to press. */
const narrowest = { width: 320, height: 640 };
const smallestTarget = 44;
/** Pictures are for people who look; no check reads them. */
const takesPictures = process.env.WAYMARK_PICTURES === '1';

export interface Inspection {
  /** Name of the screen, for the pictures and the faults. */
  readonly name: string;
  /** Where the pictures go when somebody asks for them. */
  readonly folder: string;
  /** Words of the person, none of which may stand in the title of the document. */
  readonly said?: readonly string[];
  /** Something on its way has no title yet. */
  readonly titles?: 0 | 1;
}

/** Looks at the screen as it stands, wide and light, then narrow and dark; gives what is wrong with it. */
export async function faultsOf(
  page: Page,
  { name, folder, said = [], titles = 1 }: Inspection,
): Promise<string[]> {
  const faults: string[] = [];
  const before = page.viewportSize() ?? looks[0];
  for (const { colorScheme, width, height, check } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    const found = await refusedBy(page, check);
    faults.push(...found.map((fault) => `${colorScheme} ${width}: ${fault}`));
    if (takesPictures) {
      const path = `${folder}/${name}-${width}-${colorScheme}.jpeg`;
      await page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 60, scale: 'css' });
    }
  }
  await page.setViewportSize(narrowest);
  faults.push(...(await page.evaluate(crowdedAt, smallestTarget)));
  faults.push(
    ...(await page
      .locator(':is(input, textarea, select):not([autocomplete=off])')
      .evaluateAll((kept) => kept.map(({ outerHTML }) => `a browser may keep ${outerHTML.slice(0, 90)}`))),
  );
  const headings = await page.locator('h1:visible').count();
  if (headings !== titles) faults.push(`${headings} titles`);
  const title = await page.title();
  if (title.trim() === '') faults.push('the document has no title');
  faults.push(...said.filter((words) => title.includes(words)).map((words) => `the title says "${words}"`));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
  return faults.map((fault) => `${name}: ${fault}`);
}

/** What axe finds by these rules, or by the rules with these tags. It comes into a document once and stays there. */
async function refusedBy(page: Page, check: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(checker);
  return page.evaluate(
    async (runOnly) => {
      const options: axe.RunOptions = { runOnly, resultTypes: ['violations'] };
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
      return violations.map(({ id, nodes }) => {
        const where = nodes.map(({ html }) => html.slice(0, 120)).join(' | ');
        return `${id} at ${where}`;
      });
    },
    [...check],
  );
}

/** Runs in the page: what sticks out at the side, and what is too small to press. */
function crowdedAt(smallest: number): string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    faults.push(
      `${scrollWidth - clientWidth} px stick out at the side: ${wide
        .slice(0, 3)
        .map((element) => element.outerHTML.slice(0, 90))
        .join(' | ')}`,
    );
  }
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} "${(element.textContent.trim() || element.id).slice(0, 40)}"`;
  for (const element of document.querySelectorAll('a[href], button, summary, input, textarea, select')) {
    const pressed = element.matches('[type=radio], [type=checkbox], [type=file]')
      ? (element.closest('label') ?? element)
      : element;
    const { width, height } = pressed.getBoundingClientRect();
    if (!element.checkVisibility({ visibilityProperty: true }) || width === 0 || element.matches('.skip'))
      continue;
    if (width < smallest - 0.5 || height < smallest - 0.5)
      faults.push(`${nameOf(pressed)} is ${Math.round(width)} by ${Math.round(height)} px`);
  }
  return faults;
}
