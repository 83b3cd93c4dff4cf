/** Every place, and every question on it, as some person of the examples comes by: the shortest list of visits. */
import { placesOnPath, questionsOnPage } from '#domain/journey/path.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

export interface Visit {
  readonly record: AnswersRecord;
  readonly places: readonly string[];
}

const { steps, ending, tooMuch } = pack.questionnaire;
const pageIds = [...steps.flatMap(({ pages }) => pages), ...ending].map(({ id }) => id);

/** What there is to see for one person: pages and questions, by place. */
const sightsAt = (record: AnswersRecord) =>
  placesOnPath(record, pack).map((place) => ({
    id: place.id,
    sights: [place.id, place.page.id, ...questionsOnPage(place, record, pack).map(({ id }) => `? ${id}`)],
  }));

/** Each person is visited where they show something that nobody before them did. */
export function visitsTo(records: readonly AnswersRecord[]): Visit[] {
  const seen = new Set<string>();
  return records.map((record) => {
    const fresh = sightsAt(record).filter(({ sights }) => sights.some((sight) => !seen.has(sight)));
    for (const { sights } of fresh) for (const sight of sights) seen.add(sight);
    return { record, places: fresh.map(({ id }) => id) };
  });
}

/** Pages and questions of the journey that no visit shows. */
export function unseenIn(visits: readonly Visit[]): string[] {
  const shown = new Set(
    visits.flatMap(({ record, places }) =>
      sightsAt(record).flatMap(({ id, sights }) => (places.includes(id) ? sights : [])),
    ),
  );
  const asked = pack.questionnaire.questions.map(({ id }) => id).filter((id) => !tooMuch.includes(id));
  return [...pageIds, ...asked.map((id) => `? ${id}`)].filter((sight) => !shown.has(sight));
}
