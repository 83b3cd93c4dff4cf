/** Starts the worker that finds square codes; it is fetched then and not before. */
import { createCodeFinder, type CodeFinder } from '#picture/call-finder.ts';
import { startOwnWorker } from '#site/own-worker.ts';
import workerAddress from './code-worker.ts?worker&url';

export const startCodeFinder = (): CodeFinder => createCodeFinder(() => startOwnWorker(workerAddress));
