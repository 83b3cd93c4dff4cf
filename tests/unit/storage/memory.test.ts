/** The store of shared devices keeps the laws of every store. */
import { describe } from 'vitest';
import { memoryStore } from '#storage/memory.ts';
import { keepsTheLaws } from './store-laws.ts';

describe('the store in memory', () => {
  keepsTheLaws(memoryStore);
});
