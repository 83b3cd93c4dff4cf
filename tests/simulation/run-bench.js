/** Prints how the product's ranking does with simulated people; see options.ts for what may be said. */
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.js';

await import(pathToFileURL(await bundle('bench')).href);
