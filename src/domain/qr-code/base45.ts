/** Base45 (RFC 9285): bytes in the 45 characters that a QR code holds in its short alphanumeric mode. */

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const base = alphabet.length;

/** Two bytes are three characters, a last single byte two. */
export function base45Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const [high = 0, low] = bytes.subarray(at, at + 2);
    text += low === undefined ? digits(high, 2) : digits(high * 256 + low, 3);
  }
  return text;
}

/** The bytes, or null when the text is not base45. */
export function bytesOfBase45(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const part = text.slice(at, at + 3);
    const value = valueOf(part);
    if (value === null || part.length < 2) return null;
    if (part.length === 2 ? value > 255 : value > 65_535) return null;
    bytes.push(...(part.length === 2 ? [value] : [value >> 8, value & 255]));
  }
  return Uint8Array.from(bytes);
}

/** Least first. */
function digits(value: number, count: number): string {
  let text = '';
  for (let rest = value; text.length < count; rest = Math.floor(rest / base))
    text += alphabet.charAt(rest % base);
  return text;
}

function valueOf(part: string): number | null {
  let value = 0;
  for (let at = part.length - 1; at >= 0; at--) {
    const digit = alphabet.indexOf(part.charAt(at));
    if (digit < 0) return null;
    value = value * base + digit;
  }
  return value;
}
