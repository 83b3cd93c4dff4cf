/** The PDFs of the example people, as the browser makes them: in every language, on both papers, and for the team where something is for it alone. */
import type { Audience } from '#machines/questionnaire-events.ts';
import { onlyForTeam } from '#domain/only-for-team.ts';
import type { AnswersRecord } from '#domain/record.ts';
import { paperSizes, type Paper } from '#pdf/page/paper.ts';
import type { SummaryJob } from '#pdf/write.ts';
import { summaryJob } from '#summary-job';
import { exampleNames, exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack, wordsIn } from '#tests/packs/bone-cancer.ts';

export const moment = { day: '2026-11-25', at: '2026-11-25T09:05:00-05:00', time: '09:05' };

export interface ExamplePdf {
  /** Name of its file, without the ending. */
  readonly name: string;
  readonly job: SummaryJob;
}

interface Wish {
  readonly language: string;
  readonly paper: Paper;
  readonly audience: Audience;
}

/** `address`: where the app stands; the page names it. */
export function examplePdf(
  record: AnswersRecord,
  { language, paper, audience }: Wish,
  address = 'https://waymark.example',
  at = moment,
): SummaryJob {
  return summaryJob(
    { record, language, paper, audience },
    { pack, words: wordsIn(language), address, moment: at },
  ).job;
}

const wishesFor = (record: AnswersRecord): Wish[] => {
  const audiences: Audience[] = onlyForTeam(record, pack).length > 0 ? ['everyone', 'team'] : ['everyone'];
  return pack.questionnaire.languages.flatMap((language) =>
    (Object.keys(paperSizes) as Paper[]).flatMap((paper) =>
      audiences.map((audience) => ({ language, paper, audience })),
    ),
  );
};

/** All of them; a job is cheap, its bytes are made by who wants them. */
export const examplePdfs = (): ExamplePdf[] =>
  exampleNames.flatMap((person) => {
    const record = exampleRecord(person);
    return wishesFor(record).map((wish) => ({
      name: [person, ...(wish.audience === 'team' ? ['team'] : []), wish.language, wish.paper].join('-'),
      job: examplePdf(record, wish),
    }));
  });
