/** From a chosen file to the one record in it: the PDF through its own worker, an answers file as text. Loaded when it is needed. */
import { oneRecordOf } from '#domain/found-records.ts';
import type { Pack } from '#domain/pack.ts';
import { parseRecordText } from '#domain/parse-record.ts';
import { limits, type AnswersRecord } from '#domain/record.ts';
import { readPdf } from '#pdf/call-worker.ts';
import { FileTooLarge } from '#pdf/read-errors.ts';
import { startOwnWorker } from '#site/own-worker.ts';
import workerAddress from './read-worker.ts?worker&url';
