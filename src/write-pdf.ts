/** From the record to the bytes of the PDF: words of its language, summary data, attached answers, and the worker that writes. Loaded when it is needed. */
import { loadParts, sheetParts } from '#content/pack.ts';
import { aboutBlocks } from '#domain/about.ts';
import { handedOver } from '#domain/handed-over.ts';
import type { Moment } from '#domain/moment.ts';
import type { Pack } from '#domain/pack.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import { tellingOf } from '#domain/telling.ts';
import { mergeWords, wordingOf } from '#domain/wording.ts';
import type { PdfOrder, WrittenPdf } from '#machines/handover.ts';
import { createPdfWriter } from '#pdf/call-worker.ts';
import { startOwnWorker } from '#site/own-worker.ts';
import writerAddress from './pdf-worker.ts?worker&url';

const attachedName = 'waymark-answers.json';
/** Neither name says that there is another file. */
const fileNames = { everyone: 'handover.file-name', team: 'team.file-name' } as const;
const writer = createPdfWriter(() => startOwnWorker(writerAddress));

/** Fetches what writing needs, so that it works when the network goes. */
export const warmWriter = (): Promise<void> => writer.warm();

export interface PdfMeans {
  readonly pack: Pack;
  readonly address: string;
  readonly now: () => Moment;
}

/** Rejects with what the words or the worker could not do; nothing is half-written. */
export async function writePdf(order: PdfOrder, means: PdfMeans): Promise<WrittenPdf> {
  const { audience, language, paper } = order;
  const { pack, address } = means;
  const moment = means.now();
  const record = handedOver(order.record, pack, moment, audience);
  const wording = wordingOf(
    mergeWords(await loadParts(language, sheetParts)),
    tellingOf(record, pack, language),
  );
  const answers = new TextEncoder().encode(JSON.stringify(record));
  const written = await writer.write({
    summary: {
      ...summariseRecord({ record, pack, wording, speaker: 'person', address }),
      last: aboutBlocks({ pack, wording, today: moment.day, on: 'paper' }),
    },
    paper,
    made: moment.at,
    producer: `Waymark ${pack.questionnaire.version}`,
    attachments: [
      {
        name: attachedName,
        type: 'application/json',
        bytes: answers,
        description: wording.summary('paper.attached'),
        relationship: 'Data',
      },
    ],
  });
  return { ...written, fileName: `${wording.ui(fileNames[audience])}-${moment.day}.pdf` };
}
