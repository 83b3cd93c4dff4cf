/** Gets the first screens from src/site/prerender.ts, which needs Svelte's compiler and so runs inside a Vite server. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type ViteDevServer } from 'vite';
import { aidAlias, type ChosenAid } from './aid.ts';

/** What src/site/prerender.ts gives for a language; `head` holds the title. */
export interface FirstScreen {
  readonly head: string;
  readonly body: string;
}
export type Prerender = (language: string) => FirstScreen | Promise<FirstScreen>;

/** The rendering function as a server has it now. */
export async function prerenderOn(server: ViteDevServer): Promise<Prerender> {
  const { render } = (await server.ssrLoadModule('/src/site/prerender.ts')) as { render: Prerender };
  return render;
}

/** A server that only renders; the build has none of its own. Close it after use. */
export const renderingServer = (aid: ChosenAid): Promise<ViteDevServer> =>
  createServer({
    root: aid.root,
    resolve: { alias: aidAlias(aid) },
    configFile: false,
    cacheDir: 'node_modules/.vite-rendering',
    logLevel: 'warn',
    plugins: [svelte()],
    server: { middlewareMode: true, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  });
