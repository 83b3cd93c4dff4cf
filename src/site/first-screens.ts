/** Gets the first screens from src/site/prerender.ts, which needs Svelte's compiler and so runs inside a Vite server. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
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

/** Of this process alone: builds side by side would take each other's files away. */
const cacheDir = `node_modules/.vite-rendering/${String(process.pid)}`;

/** A server that only renders; the build has none of its own. Close it after use. */
export function renderingServer(aid: ChosenAid): Promise<ViteDevServer> {
  process.once('exit', () => rmSync(join(aid.root, cacheDir), { recursive: true, force: true }));
  return createServer({
    root: aid.root,
    resolve: { alias: aidAlias(aid) },
    configFile: false,
    cacheDir,
    logLevel: 'warn',
    plugins: [svelte()],
    server: { middlewareMode: true, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  });
}
