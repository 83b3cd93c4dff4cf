/** Pads bytes and writes big-endian numbers, as fonts and colour profiles store them. */

/** All parts one after the other. */
/** Bytes, zero-padded to a multiple of four. */
export function paddedToFour(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  return padded;
}

/** A text of which every character is one byte (ISO 8859-1), as the syntax of PDF writes it. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** The same bytes as numbers; nothing is copied. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Grows by what is written to it. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  u8(value: number): this {
    this.#bytes.push(value & 0xff);
    return this;
  }

  /** Signed values are taken too. */
  u16(...values: readonly number[]): this {
    for (const value of values) this.u8(value >> 8).u8(value);
    return this;
  }

  /** Signed values are taken too. */
  u32(...values: readonly number[]): this {
    for (const value of values) this.u16(value >>> 16, value);
    return this;
  }

  /** A signed number with sixteen binary places. */
  fixed(...values: readonly number[]): this {
    return this.u32(...values.map((value) => Math.round(value * 65536)));
  }

  ascii(text: string): this {
    for (let i = 0; i < text.length; i++) this.u8(text.charCodeAt(i));
    return this;
  }

  raw(bytes: Uint8Array): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  written(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}
