/** What a person keeps for their care team alone, on the sheet and in its own file. */
import { expect } from '@playwright/test';
import { addressAnswer, mayBePrivate } from '#domain/sharing/team-only.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import type { Journey } from './journey.ts';
import { beginning, holding } from './naming.ts';
import { pressSave } from './summary-sheet.ts';

const moment = { day: '2026-11-24', at: '2026-11-24T14:05:00-05:00', time: '14:05' };

/** The same person, who has marked every answer that may be marked. */
export function keptForTeam(record: AnswersRecord): AnswersRecord {
  const canMark = mayBePrivate(record, pack);
  return Object.keys(record.answers)
    .filter(canMark)
    .reduce((kept, id) => addressAnswer(kept, pack, id, 'team', moment), record);
}

/** The mark beside a question. */
export const markOf = ({ page, words }: Journey, question: string) =>
  page
    .getByRole('checkbox', { name: beginning(words.ui('private.only-team')) })
    .and(page.getByRole('checkbox', { name: holding(words.short(question)) }));

/** Makes the file for the team; it is ready to be saved afterwards. */
export async function makeTeamPdf(journey: Journey): Promise<void> {
  await journey.button('team.make').click();
  await expect(
    journey.page.getByRole('status').getByText(journey.words.ui('handover.ready')).last(),
  ).toBeVisible({ timeout: 20_000 });
}

/** Saves the file that was made last under this path; gives the name that the browser was offered. */
export async function saveTeamPdf(journey: Journey, path: string): Promise<string> {
  await makeTeamPdf(journey);
  const download = await pressSave(journey);
  await download.saveAs(path);
  return download.suggestedFilename();
}
