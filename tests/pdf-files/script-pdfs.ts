/** PDFs of what people write in other scripts than English and French use, each with the marks that are hard in it. */
import { jobOf, summaryWith } from '#tests/unit/pdf/sample.ts';
import type { ExamplePdf } from './example-pdfs.ts';

const typed: Readonly<Record<string, string>> = {
  hebrew: 'אני רוצה ללכת בבית (בלי קביים) תוך 6 שבועות, ולא רק לשבת.\nשָׁלוֹם! קראתי על "limb salvage" באתר.',
  arabic:
    'أريد أن أمشي في البيت (بدون عكازين) بعد ٦ أسابيع، ولا يهمني شكل الساق.\nالألم شديد في الليل: 8/10. قرأت عن "limb salvage" في الموقع. السَّلامُ عَلَيْكُم',
};

export const scriptPdfs = (): ExamplePdf[] =>
  Object.entries(typed).map(([name, text]) => ({
    name: `script-${name}`,
    job: jobOf(summaryWith(text), { typed: text }),
  }));
