/** What a letter and a card show. Empty lines are left out. */
import type { QrCode } from '#domain/qr-code/modules.ts';
import type { Translator } from '#domain/texts/translator.ts';

export interface Printed {
  /** To who gets it, in the language of the page. */
  readonly translator: Translator;
  readonly clinic: string;
  /** Who reads the summary first. */
  readonly reader: string;
  readonly phone: string;
  /** Where it leads. */
  readonly address: string;
  readonly code: QrCode;
}
