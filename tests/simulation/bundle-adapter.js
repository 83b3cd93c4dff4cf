/** Makes one file of the product's ranking that any simulator of the same interface can load. */
import process from 'node:process';
import { bundle } from './bundle.js';

process.stdout.write(`${await bundle('adapter')}\n`);
