/** Makes Vite build every page from the one template, with its policy, and `_headers` for the host. */
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { fillPage } from './fill-page.ts';
import { prerenderOn, renderingServer } from './first-screens.ts';
import { headersFile, writeHeaderRules, type HeaderRule } from './headers-file.ts';
import { inlineStyles } from './inline-styles.ts';
import { licencesFile } from './sbom/licences-file.ts';
import type { ChosenAid } from './aid.ts';
import { addressesOf, pageAt, pagesIn, type Page } from './pages.ts';
import {
  assetHeaders,
  commonHeaders,
  metaPolicy,
  pageHeaders,
  paperHeaders,
  plainTextHeaders,
  settingsHeaders,
  workerHeaders,
} from './security-headers.ts';

const folderRules: readonly HeaderRule[] = [
  { path: '/*', headers: commonHeaders },
  { path: '/assets/*', headers: assetHeaders },
  { path: '/workers/*', headers: workerHeaders },
  { path: '/paper/*', headers: paperHeaders },
  { path: '/settings.json', headers: settingsHeaders },
  { path: `/${licencesFile}`, headers: plainTextHeaders },
];

const pageRules = (page: Page, styleHashes: readonly string[]): HeaderRule[] =>
  addressesOf(page).map((path) => ({ path, headers: pageHeaders(page.kind, styleHashes) }));

const policyTag = (styleHashes: readonly string[]) =>
  `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(styleHashes)}" />`;

type Bundle = Readonly<Record<string, { type: 'asset'; source: string | Uint8Array } | { type: 'chunk' }>>;

function textOfAsset(bundle: Bundle, file: string): string {
  const asset = bundle[file];
  if (asset?.type !== 'asset') throw new Error(`The build has no file ${file}.`);
  return typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
}

/** A person's page carries its styles inside; every page gets its policy. */
export function buildPages(aid: ChosenAid): Plugin {
  const { root } = aid;
  const pages = pagesIn(aid.languages);
  const filesByName = Object.fromEntries(pages.map(({ name, file }) => [name, file]));
  let server: Promise<ViteDevServer> | undefined;
  const styleHashes = new Map<Page, readonly string[]>();
  const idOf = (page: Page) => join(root, page.file);
  return {
    name: 'waymark:build-pages',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { input: filesByName } } }),
    resolveId: {
      order: 'pre',
      handler: (id) => pages.map(idOf).find((known) => known === join(root, id) || known === id),
    },
    async load(id) {
      const page = pages.find((candidate) => idOf(candidate) === id);
      if (!page) return;
      server ??= renderingServer(aid);
      return fillPage(aid, page, await prerenderOn(await server));
    },
    buildEnd: async () => (await server)?.close(),
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
        const page = pageAt(pages, path);
        if (!page) return html;
        const inside = page.kind === 'person';
        const built = inside
          ? inlineStyles(html, page.file, (file) => textOfAsset(bundle, file))
          : { html, hashes: [] };
        styleHashes.set(page, built.hashes);
        return built.html.replace('<!--policy-->', () => policyTag(built.hashes));
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        // In the order of the pages: they are built in any.
        const ofPages = pages.flatMap((page) => pageRules(page, styleHashes.get(page) ?? []));
        this.emitFile({
          type: 'asset',
          fileName: headersFile,
          originalFileName: 'src/site/headers-file.ts',
          source: writeHeaderRules([...folderRules, ...ofPages]),
        });
      },
    },
  };
}
