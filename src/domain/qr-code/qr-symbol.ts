/** Draws a text as a QR symbol. At level M it survives a fold or a stain. */
import { encodeQR } from 'qr';
import type { QrCode } from './modules.ts';

/** One of the eight patterns that break up even areas; without one, all are tried and the most even symbol is taken. */
export type QrMask = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The modules without a free border, which is drawn around them. */
export function qrSymbol(text: string, mask?: QrMask): QrCode {
  const bordered = encodeQR(text, 'raw', { ecc: 'medium', border: 1, mask });
  return bordered.slice(1, -1).map((row) => row.slice(1, -1));
}
