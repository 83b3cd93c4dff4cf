/** The PDFs of the example people, as the browser makes them: in every language, on both papers, and for the team when they keep for it alone all that they may. */
import type { Audience } from '#machines/questionnaire/events.ts';
import { addressAnswer, mayBePrivate, onlyForTeam } from '#domain/sharing/team-only.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { paperSizes, type Paper } from '#pdf/page/paper.ts';
import type { SummaryJob } from '#pdf/write.ts';
import { summaryJob } from '#app/pdf-job.ts';
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

const inEveryLanguage = (audience: Audience, papers: readonly Paper[]): Wish[] =>
  pack.questionnaire.languages.flatMap((language) => papers.map((paper) => ({ language, paper, audience })));

/** The person when they keep all for the team that they may; undefined when they said nothing of it. */
function keepingForTeam(record: AnswersRecord): AnswersRecord | undefined {
  const canKeep = mayBePrivate(record, pack);
  const kept = Object.keys(record.answers)
    .filter(canKeep)
    .reduce((before, id) => addressAnswer(before, pack, id, 'team', moment), record);
  return onlyForTeam(kept, pack).length > 0 ? kept : undefined;
}

/** All of them; a job is cheap, its bytes are made by who wants them. */
export const examplePdfs = (): ExamplePdf[] =>
  exampleNames.flatMap((person) => {
    const record = exampleRecord(person);
    const keeping = keepingForTeam(record);
    const written = (from: AnswersRecord, name: string, wishes: readonly Wish[]): ExamplePdf[] =>
      wishes.map((wish) => ({
        name: [name, wish.language, wish.paper].join('-'),
        job: examplePdf(from, wish),
      }));
    return [
      ...written(record, person, inEveryLanguage('everyone', Object.keys(paperSizes) as Paper[])),
      ...(keeping ? written(keeping, `${person}-team`, inEveryLanguage('team', ['letter'])) : []),
    ];
  });
