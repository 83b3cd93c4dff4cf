/** What the colours of the document mean (PDF/A-3, 6.2.3): sRGB, with its profile inside the file. */
import type { PdfObjects } from './objects.ts';
import { srgbProfile } from './srgb-profile.ts';
import { array, ascii, dictionary, name } from './syntax.ts';

/** The value of the catalog's OutputIntents. */
export function addOutputIntent(objects: PdfObjects): string {
  const profile = objects.addStream({ N: 3 }, srgbProfile());
  const intent = dictionary({
    Type: name('OutputIntent'),
    S: name('GTS_PDFA1'),
    OutputConditionIdentifier: ascii('sRGB'),
    Info: ascii('sRGB'),
    DestOutputProfile: profile,
  });
  return array([intent]);
}
