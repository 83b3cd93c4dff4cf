/** Starts the worker that finds QR codes; it is fetched then and not before. */
import { createCodeFinder, type CodeFinder } from '#image/call-finder.ts';
import { startOwnWorker } from '#app/own-worker.ts';
import workerAddress from '#workers/qr-reader.ts?worker&url';

export const startCodeFinder = (): CodeFinder => createCodeFinder(() => startOwnWorker(workerAddress));
