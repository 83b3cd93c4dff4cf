/** Serves the pages: from the template in the dev server, with the headers of the built site in the preview. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { fillPage } from './fill-page.ts';
import { prerenderOn } from './first-screens.ts';
import { headersAt, headersFile, readHeaderRules } from './headers-file.ts';
import type { ChosenAid } from './aid.ts';
import { pageAt, pagesIn, type Page } from './pages.ts';

const pathOf = (address = '/') => address.replace(/[?#].*$/s, '');

/** As hosts do: a folder's name without the final slash leads to the folder. */
const toFolder =
  (pages: readonly Page[]): Connect.NextHandleFunction =>
  (request, response, next) => {
    const folder = `${pathOf(request.url)}/`;
    if (!pageAt(pages, folder)) {
      next();
      return;
    }
    response.writeHead(301, { Location: folder }).end();
  };

/** In the dev server pages carry no policy: its own tools would break it. */
export function servePages(aid: ChosenAid): Plugin {
  const pages = pagesIn(aid.languages);
  return {
    name: 'waymark:serve-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(toFolder(pages));
      server.middlewares.use((request, response, next) => {
        const page = pageAt(pages, pathOf(request.url));
        if (!page) {
          next();
          return;
        }
        prerenderOn(server)
          .then((prerender) => fillPage(aid, page, prerender))
          .then((html) => server.transformIndexHtml(`/${page.file}`, html))
          .then((html) => response.setHeader('Content-Type', 'text/html').end(html))
          .catch(next);
      });
    },
    configurePreviewServer(server) {
      const { root, build } = server.config;
      const rules = readHeaderRules(readFileSync(resolve(root, build.outDir, headersFile), 'utf8'));
      server.middlewares.use((request, response, next) => {
        const headers = headersAt(rules, pathOf(request.url));
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
      server.middlewares.use(toFolder(pages));
    },
  };
}
