/** The site of an aid: the same program, template and configuration, with another folder of content. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';

export interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds it into a folder of its own and serves it; call `close` to take all away. `aid`: as AID names it; `root`: where the project lies. */
export async function aidSite(aid: string, root = process.cwd()): Promise<Site> {
  const outDir = mkdtempSync(join(tmpdir(), 'waymark-aid-'));
  const env = { ...process.env, AID: aid };
  execFileSync('npx', ['vite', 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  const close = async () => {
    await server.close();
    rmSync(outDir, { recursive: true });
  };
  return { address, close };
}
