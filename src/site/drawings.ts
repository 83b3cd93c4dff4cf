/** Lets a module import a drawing of an aid as data (`x.svg?shapes`). */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { drawingIn } from '#aid-check/drawing-in.ts';

const query = '.svg?shapes';

export function drawings(): Plugin {
  return {
    name: 'waymark:drawings',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(query)) return;
      const file = id.slice(0, id.indexOf('?'));
      this.addWatchFile(file);
      return `export default ${JSON.stringify(drawingIn(readFileSync(file, 'utf8'), basename(file)))};`;
    },
  };
}
