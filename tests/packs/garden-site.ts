/** The site of the garden: the same program, template and configuration, with the other aid. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';

/** Builds it into a folder of its own and serves it; call `close` to take all away. */
export async function gardenSite(): Promise<{ address: string; close: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'waymark-garden-'));
  const env = { ...process.env, AID: 'garden' };
  execFileSync('npx', ['vite', 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
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
