/** Finds QR codes (QR) in pixels. Coarse pictures are looked at enlarged as well: modules of two pixels are too few for the decoder. */
import { decodeQRBatch } from 'qr/decode.js';
import { upscaled, grayscaleOf, stretched, type Grayscale, type Pixels } from './grayscale.ts';
import { mostPixels, piecesOf } from './pieces.ts';

/** A patient search is for a picture that was chosen; a quick one for a frame of the camera, since the next one comes at once. */
export type Patience = 'patient' | 'quick';

const efforts = { patient: { effort: 10, timeLimit: 2000 }, quick: { effort: 4, timeLimit: 200 } } as const;
/** The texts of all codes at the first scale that shows any; a patient search looks at the picture once more with its range of lightness made full. */
export async function codesIn(pixels: Pixels, patience: Patience): Promise<string[]> {
  const grayscale = grayscaleOf(pixels);
  if (patience === 'quick') return codesInPieces(grayscale, 1, patience);
  const asItIs = await codesUpscaled(grayscale);
  return asItIs.length > 0 ? asItIs : codesUpscaled(stretched(grayscale));
}

async function codesUpscaled(grayscale: Grayscale): Promise<string[]> {
  for (const scale of [1, 2, 3]) {
    if (scale > 1 && grayscale.width * grayscale.height * scale ** 2 > mostPixels) return [];
    const codes = await codesInPieces(grayscale, scale, 'patient');
    if (codes.length > 0) return codes;
  }
  return [];
}

/** A code that two pieces share is one. */
async function codesInPieces(grayscale: Grayscale, scale: number, patience: Patience): Promise<string[]> {
  const codes = new Set<string>();
  for (const piece of piecesOf(grayscale, scale))
    for (const code of await codesAt(scale === 1 ? piece : upscaled(piece, scale), patience)) codes.add(code);
  return [...codes];
}

async function codesAt({ width, height, data }: Grayscale, patience: Patience): Promise<string[]> {
  const size = { width, height };
  const [found = []] = await decodeQRBatch([{ ...size, data }], {
    ...efforts[patience],
    format: 'I420', // its first plane is lightness
    maxSize: size,
  });
  return [...new Set(found.filter((code) => typeof code === 'string'))];
}
