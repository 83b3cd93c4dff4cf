/** What the writer of the PDF gets: the summary in words, the answers as attached data, and how the file is called. Pure. */
import type { Words } from '#content/schema-words.ts';
import { aboutBlocks } from '#domain/texts/about.ts';
import { checkWordOf, inGroups } from '#domain/check-word/check-word.ts';
import { toShareable } from '#domain/sharing/shareable-record.ts';
import type { Moment } from '#domain/record/moment.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { qrCodeBlocks } from '#domain/summary/blocks/qr-code.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import { readerProfileOf } from '#domain/texts/reader-profile.ts';
import { translatorOf } from '#domain/texts/translator.ts';
import { keyInstead } from '#ui/key-instead.ts';
import type { PdfOrder } from '#machines/handover.ts';
import type { SummaryJob } from '#pdf/write.ts';

const attachedName = 'waymark-answers.json';
/** Neither name says that there is another file. */
const fileNames = { everyone: 'handover.file-name', team: 'team.file-name' } as const;

export interface JobDeps {
  readonly pack: Pack;
  /** Every word of the language that the order names. */
  readonly words: Words;
  /** Where the app stands, without a slash at the end. */
  readonly address: string;
  readonly moment: Moment;
}

/** Page, QR code and attached data are made of one and the same record, cut for its readers, and carry its check word. */
export function summaryJob(order: PdfOrder, deps: JobDeps): { job: SummaryJob; fileName: string } {
  const { pack, words, address, moment } = deps;
  const record = toShareable(order.record, pack, moment, order.audience);
  const checkWord = checkWordOf(record);
  const translator = translatorOf(words, readerProfileOf(record, pack, order.language), keyInstead);
  const said = { record, pack, translator, address };
  const summary = summariseRecord({ ...said, speaker: 'person', checkWord: inGroups(checkWord) });
  const job: SummaryJob = {
    summary: {
      ...summary,
      last: [
        ...qrCodeBlocks({ ...said, checkWord }),
        ...aboutBlocks({ pack, translator, today: moment.day, on: 'paper' }),
      ],
    },
    paper: order.paper,
    made: moment.at,
    producer: `Waymark ${pack.questionnaire.version}`,
    attachments: [
      {
        name: attachedName,
        type: 'application/json',
        bytes: new TextEncoder().encode(JSON.stringify({ ...record, checkWord })),
        description: translator.summary('paper.attached'),
        relationship: 'Data',
      },
    ],
  };
  return { job, fileName: `${translator.ui(fileNames[order.audience])}-${moment.day}.pdf` };
}
