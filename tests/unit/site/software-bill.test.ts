/** Nothing is shipped that the bill of materials does not name, or that has no known licence: small sites are built, with each kind of fault planted. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionString } from 'harfbuzzjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compiledParts } from '#site/sbom/compiled-parts.ts';
import { installedPackage } from '#site/sbom/licensed-package.ts';
import { noticeOfFace } from '#site/sbom/face-notice.ts';
import { billIn, faultsIn, nameOf, packagesInPrograms, schemaFaults } from '#tests/sbom/bill.ts';
import { emptyWasm, toyPackages, ToySite } from '#tests/sbom/toy-site.ts';

let site: ToySite;
beforeEach(() => {
  site = new ToySite();
});
afterEach(() => site.remove());

const built = (file: string) => readFileSync(join(site.built, file), 'utf8');

describe('the bill of a site', () => {
  beforeEach(() => site.build());

  it('names the packages of the page, of the worker and of the styles, and none that was shaken off', () => {
    const bill = billIn(site.built);
    expect(bill.components.map(nameOf)).toEqual(['@scoped/in-worker', 'in-page', 'in-style']);
    expect(packagesInPrograms(bill)).toEqual(['@scoped/in-worker', 'in-page']);
    expect(bill.components[0]).toMatchObject({
      purl: 'pkg:npm/%40scoped/in-worker@2.3.4',
      version: '2.3.4',
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: '07'.repeat(64) }],
    });
  });

  it('is what CycloneDX says a bill is', () => {
    const bill = billIn(site.built);
    expect(schemaFaults(bill)).toEqual([]);
    const [first, ...others] = bill.components;
    const planted = { ...first, type: 'library', name: 'in-page', licenses: [{ license: { id: 'Free' } }] };
    expect(schemaFaults({ ...bill, components: [planted, ...others] })).not.toEqual([]);
  });

  it('names every file with its hash; one more, one less and one that was changed are seen', () => {
    const bill = billIn(site.built);
    expect(faultsIn(site.built, bill)).toEqual([]);
    writeFileSync(join(site.built, 'assets/planted.js'), '');
    writeFileSync(join(site.built, 'index.html'), 'planted');
    const gone = { type: 'file', name: 'assets/gone.js' };
    const { component } = bill.metadata;
    const components = [...(component.components ?? []), gone];
    expect(faultsIn(site.built, { ...bill, metadata: { component: { ...component, components } } })).toEqual([
      'assets/planted.js is not in the bill',
      'index.html has another hash',
      'assets/gone.js is missing',
    ]);
  });

  it('goes with the words of every licence, our own first', () => {
    const texts = built('licences.txt');
    const words = ["the toy's own", "@scoped/in-worker's", "in-page's", 'Words of in-style'];
    const places = words.map((word) => texts.indexOf(word));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(texts).not.toContain('shaken-off');
  });
});

describe('the build breaks', () => {
  const [page] = toyPackages;
  const put = (change: Partial<(typeof toyPackages)[number]>) => {
    if (page) site.install({ ...page, ...change });
  };

  it.each<[fault: string, plant: () => void, said: RegExp]>([
    ['names no licence', () => put({ license: undefined }), /in-page 2\.3\.4, which names no licence/],
    [
      'has a licence that nobody knows',
      () => put({ license: 'UNLICENSED' }),
      /“UNLICENSED” SPDX does not know/,
    ],
    [
      'may be had under one that nobody knows',
      () => put({ license: '(MIT OR Free)' }),
      /“\(MIT OR Free\)” SPDX/,
    ],
    [
      'has no text of its licence',
      () => put({ files: { 'index.js': 'export const said = Date();' } }),
      /in-page 2\.3\.4, which has no text of its licence MIT/,
    ],
    ['is not in the lock file', () => site.lock([]), /which package-lock\.json does not hold/],
    [
      'brings a compiled file that nobody has looked into',
      () => {
        put({ files: { ...page?.files, 'a.wasm': emptyWasm } });
        site.write('worker.js', `import a from 'in-page/a.wasm?url';\npostMessage(a);\n`);
      },
      /a compiled file of in-page 2\.3\.4/,
    ],
  ])('for a package that %s', async (_, plant, said) => {
    plant();
    await expect(site.build()).rejects.toThrow(said);
  });

  it('for a package in a worker', async () => {
    const name = '@scoped/in-worker';
    site.install({ name, license: undefined, files: { 'index.js': 'export const said = Date();' } });
    await expect(site.build()).rejects.toThrow(/@scoped\/in-worker 2\.3\.4, which names no licence/);
  });

  it('for a module that no package holds', async () => {
    const planted = '\0planted';
    const virtual = {
      name: 'planted',
      enforce: 'pre' as const,
      resolveId: (id: string) => (id === 'in-page' ? planted : undefined),
      load: (id: string) => (id === planted ? 'export const said = Date();' : undefined),
    };
    await expect(site.build(virtual)).rejects.toThrow(/planted", and no package holds it/);
  });

  it('for a file of unknown origin', async () => {
    const emitting = {
      name: 'planted',
      generateBundle(this: { emitFile: (file: object) => void }) {
        this.emitFile({ type: 'asset', fileName: 'planted.txt', source: '' });
      },
    };
    await expect(site.build(emitting)).rejects.toThrow(
      /ships planted\.txt, and nothing says what it is made/,
    );
  });

  it('for a file that somebody else left in the built folder', async () => {
    site.write('built/left.js', '');
    await expect(site.build()).rejects.toThrow(/left\.js lies in the built folder/);
  });
});

describe('what no module graph tells', () => {
  const installed = installedPackage(process.cwd(), 'node_modules/harfbuzzjs');

  it('the version of HarfBuzz is the one that the compiled file itself tells', () => {
    const harfbuzz = compiledParts(installed).find(({ name }) => name === 'harfbuzz');
    expect(harfbuzz?.version).toBe(versionString());
  });

  it('another version of its package must be looked into anew', () => {
    expect(() => compiledParts({ ...installed, version: '99.0.0' })).toThrow(
      /src\/site\/sbom\/compiled-parts/,
    );
  });

  it('whose a face is stands in the face, where its package says less', () => {
    const face = 'node_modules/@fontsource/noto-sans-jp/files/noto-sans-jp-0-400-normal.woff';
    expect(noticeOfFace(face)).toMatch(/2014-2021 Adobe/);
    expect(readFileSync('node_modules/@fontsource/noto-sans-jp/LICENSE', 'utf8')).not.toContain('Adobe');
  });
});
