/** Makes the forms on paper: documents without any program, in the build and in the dev server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { directionOf } from '#domain/texts/language.ts';
import type { ChosenAid } from './aid.ts';
import { renderingServer } from './first-screens.ts';
import { asHtml } from './page-words.ts';
import { paperPolicy } from './security-headers.ts';

const sheet = 'src/ui/style/paper.css';
const prerendering = 'src/site/prerender-paper.ts';

/** What the prerendering gives. */
export interface PaperDocument {
  /** Path from the top of the site. */
  readonly file: string;
  readonly language: string;
  readonly title: string;
  readonly body: string;
}

async function documentsOn(server: ViteDevServer): Promise<PaperDocument[]> {
  const { renderPaper } = (await server.ssrLoadModule(`/${prerendering}`)) as {
    renderPaper: () => Promise<PaperDocument[]>;
  };
  return renderPaper();
}

/** A whole document; its one style sheet stands inside. */
const htmlOf = ({ language, title, body }: PaperDocument, css: string): string => `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${paperPolicy(css)}" />
    <link rel="icon" href="data:," />
    <title>${asHtml(title)}</title>
    <style>${css}</style>
  </head>
  <body>${body}</body>
</html>
`;

const cssOf = (root: string): string => readFileSync(join(root, sheet), 'utf8').trim();

export function paperForms(aid: ChosenAid): Plugin {
  const { root } = aid;
  return {
    name: 'waymark:paper-forms',
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      const server = await renderingServer(aid);
      const css = cssOf(root);
      for (const paper of await documentsOn(server))
        this.emitFile({
          type: 'asset',
          fileName: paper.file,
          originalFileName: prerendering,
          source: htmlOf(paper, css),
        });
      await server.close();
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/s, '').replace(/^\//, '');
        if (!path.startsWith('paper/')) {
          next();
          return;
        }
        const file = path.endsWith('/') ? `${path}index.html` : path;
        documentsOn(server)
          .then((all) => all.find((paper) => paper.file === file))
          .then((paper) => {
            if (paper) response.setHeader('Content-Type', 'text/html').end(htmlOf(paper, cssOf(root)));
            else next();
          })
          .catch(next);
      });
    },
  };
}
