/** Pictures as tests make them: greys in rows, and a page with a QR code on it as a program paints it. */
import { qrSymbol } from '#domain/qr-code/qr-symbol.ts';

/** `grayscale` in rows from the top, 0 black to 255 white. */
export interface GrayscaleImage {
  readonly width: number;
  readonly height: number;
  readonly grayscale: Uint8Array;
}

/** RGBA, as a canvas holds pixels. */
export interface ColouredPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

export interface PagePlan {
  /** Dots per inch. */
  readonly dpi: number;
  /** Side of one module, in millimetres. */
  readonly module: number;
}

const a4 = { width: 210, height: 297 };
const marginLeft = 18;
const writingEnds = 135;
const codeTop = 150;
/** Each pixel is looked at in so many places along a side, so that edges are grey as a renderer's are. */
const samples = 4;

export function pictureOf(
  width: number,
  height: number,
  grayAt: (x: number, y: number) => number,
): GrayscaleImage {
  const grayscale = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) grayscale[y * width + x] = Math.min(255, Math.max(0, grayAt(x, y)));
  return { width, height, grayscale };
}

/** An A4 page with lines of writing above, and the code of this text below them. */
export function pageWithCode(text: string, { dpi, module }: PagePlan): GrayscaleImage {
  const modules = qrSymbol(text);
  const side = modules.length * module;
  const pixel = 25.4 / dpi;
  const isCode = (x: number, y: number) => x < marginLeft + side && y < codeTop + side;
  const isDark = (x: number, y: number): boolean =>
    modules[Math.floor((y - codeTop) / module)]?.[Math.floor((x - marginLeft) / module)] ?? false;
  return pictureOf(Math.round(a4.width / pixel), Math.round(a4.height / pixel), (column, row) => {
    const [x, y] = [column * pixel, row * pixel];
    if (y < writingEnds) return isWriting(x, y) ? 0 : 255;
    if (y < codeTop - pixel || !isCode(x, y)) return 255;
    let light = 0;
    for (let at = 0; at < samples ** 2; at++)
      if (!isDark(x + along(at % samples) * pixel, y + along(Math.floor(at / samples)) * pixel)) light++;
    return (255 * light) / samples ** 2;
  });
}

const along = (sample: number): number => (sample + 0.5) / samples;

/** Strokes as wide and dense as 11 point letters, above the code only. */
function isWriting(x: number, y: number): boolean {
  if (x < marginLeft || x > a4.width - marginLeft || y < 20) return false;
  const line = Math.floor(y / 6);
  return y % 6 < 3 && (x * 7.3 + line * 1.7) % 3 < 1 && (x + line * 11) % 13 > 2;
}

export function coloured({ width, height, grayscale }: GrayscaleImage): ColouredPicture {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < grayscale.length; at++) {
    const gray = grayscale[at] ?? 0;
    data[at * 4] = gray;
    data[at * 4 + 1] = gray;
    data[at * 4 + 2] = gray;
  }
  return { width, height, data };
}
