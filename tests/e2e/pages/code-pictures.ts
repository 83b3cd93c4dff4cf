/** Pictures of QR codes, as clinicians bring them: of a person's page, and ones that give no answers. */
import type { CodeProblem } from '#domain/problems/problem.ts';
import type { Page } from '@playwright/test';
import type { AnswersRecord } from '#domain/record/record.ts';
import { encodeRecord } from '#domain/qr-code/write-code.ts';
import { scanned } from '#tests/qr-code/distortions.ts';
import { pageWithCode, pictureOf, type GrayscaleImage } from '#tests/qr-code/grayscale-image.ts';
import { pngOf } from '#tests/qr-code/picture-files.ts';
import { bonePack } from '#tests/packs/bone-cancer.ts';
import type { MadeFile } from './files.ts';

/** A page at 150 dots per inch with a code of this text. */
export const pageOf = (text: string): GrayscaleImage => pageWithCode(text, { dpi: 150, module: 0.6 });

export const codeFor = (record: AnswersRecord, checkWord: string | null = null): string =>
  encodeRecord(record, bonePack, checkWord)?.text ?? '';

const png = (bytes: Buffer, name = 'scan.png'): MadeFile => ({
  name,
  mimeType: 'image/png',
  buffer: bytes,
});

/** A person's page as it comes from a scanner. */
export const scanOf = (record: AnswersRecord, checkWord: string | null = null): MadeFile =>
  png(pngOf(scanned(pageOf(codeFor(record, checkWord)), 4)));

/** The same picture in another kind of file, as a phone or a scanner saves it; `page`: any page that may show it. */
export async function savedAs(
  page: Page,
  type: 'image/jpeg' | 'image/webp',
  { buffer }: MadeFile,
): Promise<MadeFile> {
  const source = `data:image/png;base64,${buffer.toString('base64')}`;
  const address = await page.evaluate(
    async ([from = '', to]) => {
      const picture = new Image();
      picture.src = from;
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: picture.width,
        height: picture.height,
      });
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL(to, 0.7);
    },
    [source, type],
  );
  const bytes = Buffer.from(address.split(',')[1] ?? '', 'base64');
  return { name: type.replace('image/', 'photo.'), mimeType: type, buffer: bytes };
}

/** For each name of an error: a picture that brings it about. */
export function refusedPictures(record: AnswersRecord) {
  const ofCode = (text: string) => png(pngOf(pageOf(text)));
  const whole = pngOf(pageOf(codeFor(record)));
  const damaged = `${codeFor(record).slice(0, -12)}ABCABCABCABC`;
  return {
    NoCodeInPicture: png(pngOf(pictureOf(400, 300, () => 255))),
    NotOurCode: ofCode('https://example.org/leaflet'),
    CodeDamaged: ofCode(damaged),
    CodeTooNew: ofCode('WAYMARK99:ABC'),
    PictureTooLarge: png(
      pngOf(
        pictureOf(8, 8, () => 0),
        { width: 65_500, height: 65_500 },
      ),
    ),
    PictureUnreadable: png(whole.subarray(0, 40)),
  } satisfies Partial<Record<CodeProblem, MadeFile>>;
}
