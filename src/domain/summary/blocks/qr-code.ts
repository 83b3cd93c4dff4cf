/** The QR code as a block of the paper: what it is for, what only the file holds, and what it says. */
import type { Pack } from '#domain/pack/pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { encodeRecord } from '#domain/qr-code/write-code.ts';
import type { Block, Line } from '#domain/summary/summary.ts';
import type { Translator } from '#domain/texts/translator.ts';

export interface QrCodeOf {
  readonly record: AnswersRecord;
  readonly pack: Pack;
  readonly translator: Translator;
  /** Where the app stands, without a slash at its end. */
  readonly address: string;
  readonly checkWord: string;
}

/** Empty when the answers are too many for a code. */
export function qrCodeBlocks({ record, pack, translator, address, checkWord }: QrCodeOf): Block[] {
  const code = encodeRecord(record, pack, checkWord);
  if (!code) return [];
  const { summary } = translator;
  const note = (text: string): Line => ({ role: 'note', text, from: [] });
  const only = code.missing.map((part): Line => ({
    role: 'item',
    text: summary(`code.missing.${part}`),
    from: [],
  }));
  return [
    {
      id: 'qr-code',
      heading: summary('code.heading'),
      lines: [
        note(summary('code.for-team')),
        note(summary('code.open', { address: `${address}/review/` })),
        ...(only.length > 0 ? [note(summary('code.only-file')), ...only] : []),
      ],
      code: { text: code.text, alternative: summary('code.alternative') },
    },
  ];
}
