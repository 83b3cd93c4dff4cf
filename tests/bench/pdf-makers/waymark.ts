/** Our writer, as the worker of the product calls it. */
import { loadFaces } from '#pdf/faces.ts';
import { textsOf } from '#pdf/texts.ts';
import { languagesIn, writeSummaryPdf } from '#pdf/write.ts';
import { fetchOnce } from './fonts.ts';
import type { MakePdf } from './make-pdf.ts';

const addresses = import.meta.glob<string>('../../../src/pdf/font/trimmed/atkinson-*.ttf', {
  eager: true,
  query: '?url',
  import: 'default',
});

export const make: MakePdf = async (job) => {
  const source = {
    file: (name: string) => fetchOnce(addresses[`../../../src/pdf/font/trimmed/${name}`] ?? name),
    complexText: () => import('#pdf/page/complex-text.ts').then(({ complexText }) => complexText),
  };
  return writeSummaryPdf(job, await loadFaces(textsOf(job.summary), source, languagesIn(job.summary)));
};
