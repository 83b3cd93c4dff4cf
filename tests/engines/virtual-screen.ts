/** A screen that nobody sees, for browsers that know no other. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { installed } from '#tests/browser/find-program.js';

export interface VirtualScreen {
  /** For the variable DISPLAY. */
  readonly display: string;
  readonly close: () => void;
}

export async function startVirtualScreen(): Promise<VirtualScreen> {
  const program = installed(['Xvfb'], 'xvfb');
  const size = ['-screen', '0', '1280x1024x24'];
  const xvfb = spawn(program, ['-displayfd', '3', '-nolisten', 'tcp', ...size], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(xvfb, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it was ready.')));
  const [number] = (await Promise.race([once(xvfb.stdio[3] as Readable, 'data'), ended])) as [Buffer];
  ended.catch(() => undefined); // it ends when it is closed
  return { display: `:${String(number).trim()}`, close: () => void xvfb.kill() };
}
