/** WebKitGTK, the engine's own small browser on a virtual screen, driven by its WebDriver. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { vi } from 'vitest';
import { installed } from '#tests/browser/find-program.js';
import type { Engine } from './engine.ts';
import { startVirtualScreen } from './virtual-screen.ts';
import { isReady, openSession } from './web-driver.ts';

const inContainers = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
};

export async function startWebKitGtk(): Promise<Engine> {
  const program = installed(['WebKitWebDriver'], 'webkit2gtk-driver');
  const screen = await startVirtualScreen();
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    detached: true, // a group of its own, with the browser that it starts
    env: { ...process.env, ...inContainers, DISPLAY: screen.display },
    stdio: 'ignore',
  });
  const stop = () => {
    process.kill(-(driver.pid ?? 0), 'SIGKILL');
    screen.close();
  };
  const address = `http://127.0.0.1:${port}`;
  try {
    await vi.waitUntil(() => isReady(address), { timeout: 20_000, interval: 100 });
    const session = await openSession(address, { browserName: 'MiniBrowser' });
    return { ...session, close: () => session.close().finally(stop) };
  } catch (error) {
    stop();
    throw error;
  }
}

/** The driver cannot say which port it took, so it is told a free one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
