/** A host can tell what it serves: every file by its hash, whose work is in it and under which licence; and whoever builds the same commit gets the same files. */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIResponse, Locator } from '@playwright/test';
import { bonePack } from '#tests/packs/bone-cancer.ts';
import { projectCopy } from '#tests/packs/project-copy.ts';
import {
  billIn,
  faultsIn,
  filesIn,
  hashOf,
  nameOf,
  packagesInMaps,
  packagesInPrograms,
  schemaFaults,
} from '#tests/sbom/bill.ts';
import { buildElsewhere } from '#tests/sbom/build-elsewhere.ts';
import { expect, test } from './fixtures.ts';
import { Journey } from './pages/journey.ts';
import { Review } from './pages/review.ts';

const dist = 'dist';
/** What the tools of the build put in comes from no file, so no source map names it. */
const putIn = ['rolldown', 'vite'];
/** Programs hold their addresses only. */
const isFace = (name: string) => name.startsWith('@fontsource');

test('the bill in the built folder names every file with its hash, and every licence has its words @core', () => {
  const bill = billIn(dist);
  expect(schemaFaults(bill)).toEqual([]);
  expect(faultsIn(dist, bill)).toEqual([]);
  const names = bill.components.map(nameOf);
  expect(names).toEqual(expect.arrayContaining(['harfbuzzjs', 'svelte', '@fontsource/noto-sans-jp']));
  const titles = readFileSync(join(dist, 'licences.txt'), 'utf8').split('\n');
  for (const component of bill.components) {
    expect(titles).toContain(`${nameOf(component)} ${component.version ?? ''}`);
    for (const { name, version } of component.components ?? [])
      expect(titles.find((title) => title.startsWith([name, version].filter(Boolean).join(' ')))).toContain(
        `compiled into ${component.name}`,
      );
  }
});

/** What stands behind the link at the end of About. */
async function licencesBehind(link: Locator): Promise<APIResponse> {
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  return link.page().request.get(address);
}

for (const language of bonePack.questionnaire.languages)
  test(`somebody reads the licences from About, in ${language}`, async ({ page }) => {
    const journey = new Journey(page, language);
    await journey.open();
    await journey.button('frame.about').click();
    const link = page.getByRole('link', { name: journey.words.ui('about.licences') });
    const response = await licencesBehind(link);
    expect(response.headers()['content-type']).toMatch(/^text\/plain; ?charset=utf-8$/i);
    expect(await response.text()).toContain('Copyright © 2010-2022  Google, Inc.');
  });

test('a clinician reads the licences from About', async ({ page }) => {
  const review = new Review(page);
  await review.open();
  await review.openAbout();
  const link = page.getByRole('link', { name: review.words().ui('about.licences') });
  expect(await (await licencesBehind(link)).text()).toContain('compiled into harfbuzzjs');
});

test('whoever builds the same commit gets the same bytes, from another folder, on another day and in another time zone', () => {
  const copy = projectCopy();
  const outDir = buildElsewhere(copy);
  try {
    const hashes = (folder: string) => filesIn(folder).map((file) => `${file} ${hashOf(join(folder, file))}`);
    expect(hashes(outDir)).toEqual(hashes(dist));
    appendFileSync(join(outDir, 'index.html'), ' ');
    expect(hashes(outDir)).not.toEqual(hashes(dist));
  } finally {
    rmSync(outDir, { recursive: true });
    copy.remove();
  }
});

test('the bill names the packages that the source maps of its programs name; one that was planted is seen', () => {
  const copy = projectCopy();
  const planted = join(copy.root, 'src/workers/node_modules/planted');
  mkdirSync(planted, { recursive: true });
  const manifest = { name: 'planted', version: '1.0.0', license: 'MIT', main: 'index.js', type: 'module' };
  writeFileSync(join(planted, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(planted, 'LICENSE'), 'Planted words.');
  writeFileSync(join(planted, 'index.js'), 'export const now = () => Date();');
  const lockFile = join(copy.root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, object> };
  lock.packages['node_modules/planted'] = { version: '1.0.0', integrity: 'sha512-AAAA' };
  writeFileSync(lockFile, JSON.stringify(lock));
  appendFileSync(join(copy.root, 'src/workers/qr-reader.ts'), "import { now } from 'planted';\nnow();\n");
  const outDir = buildElsewhere(copy, '--sourcemap', 'hidden');
  try {
    const bill = billIn(outDir);
    const inMaps = packagesInMaps(outDir);
    const inPrograms = packagesInPrograms(bill).filter((name) => !putIn.includes(name) && !isFace(name));
    expect(inPrograms).toEqual(inMaps);
    expect(faultsIn(outDir, bill)).toEqual([]);
    const inDist = packagesInPrograms(billIn(dist));
    expect(inMaps.filter((name) => !inDist.includes(name))).toEqual(['planted']);
  } finally {
    rmSync(outDir, { recursive: true });
    copy.remove();
  }
});
