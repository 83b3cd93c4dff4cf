/** Bundles a program of the simulation into one file that Node runs as it is. */
import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * @param {string} name of the program in this folder
 * @returns {Promise<string>} where the bundle is
 */
export async function bundle(name) {
  const file = `ranking-${name}.mjs`;
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: `tests/simulation/${name}.ts`,
      target: 'es2022',
      outDir: 'dist-bench',
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: file } },
    },
  });
  return resolve('dist-bench', file);
}
