/** The built site under its own headers, each page of which begins with one more script: the watch. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview, type Plugin } from 'vite';
import { aid } from '#content/aid.ts';
import { pageAt, pagesIn } from '#site/pages.ts';
import { watch } from './watch.ts';

const key = 'troubles';
const watchAt = '/watch.js';

/** The body of a function: everything noted in this window; null when nobody watched. */
export const readTroubles = `return JSON.parse(sessionStorage.getItem('${key}'))`;

function watched(): Plugin {
  return {
    name: 'tests:watched',
    configurePreviewServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        const address = request.url ?? '';
        const page = pageAt(pagesIn(aid.languages), address);
        if (address === watchAt) {
          response.setHeader('Content-Type', 'text/javascript').end(`(${watch.toString()})('${key}')`);
        } else if (page) {
          const html = readFileSync(join(config.root, config.build.outDir, page.file), 'utf8');
          const script = `<head><script src="${watchAt}"></script>`;
          response.setHeader('Content-Type', 'text/html').end(html.replace('<head>', script));
        } else next();
      });
    },
  };
}

export interface Site {
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** Throws when the site has not been built. */
export async function serveWatchedSite(): Promise<Site> {
  const server = await preview({
    logLevel: 'warn',
    plugins: [watched()],
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [home] = server.resolvedUrls?.local ?? [];
  if (home === undefined) throw new Error('The site is served nowhere.');
  return { home, close: () => server.close() };
}
