/** Adds the page of example people to the dev server: the template of the site with a program of its own. */
import type { Plugin } from 'vite';
import type { ChosenAid } from '#site/aid.ts';
import { fillPage } from '#site/fill-page.ts';
import { pagesIn } from '#site/pages.ts';

const folder = '/examples/';

export function serveExamples(aid: ChosenAid): Plugin {
  const review = pagesIn(aid.languages).find(({ kind }) => kind === 'review');
  return {
    name: 'waymark:serve-examples',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(folder, (_, response, next) => {
        if (!review) {
          next();
          return;
        }
        const page = { ...review, file: 'examples/index.html', entry: '/tests/examples/examples-page.ts' };
        fillPage(aid, page, () => ({ head: '', body: '' }))
          .then((html) => server.transformIndexHtml(`${folder}index.html`, html))
          .then((html) => response.setHeader('Content-Type', 'text/html').end(html))
          .catch(next);
      });
    },
  };
}
