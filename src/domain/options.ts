/** The kinds of surgery in the order a person sees them: by the place of the tumour, inside a shuffled group by the seed. All stay, none is scored. */
import type { Kind, Surgeries } from '#content/schema.ts';
import type { AnswersRecord } from './record.ts';
import { chosenOptions, circumstancesOf } from './circumstances.ts';
import type { Pack } from './pack.ts';
import { shuffled } from './seeded.ts';

export function kindsInOrder(record: AnswersRecord, pack: Pack, { kinds, first }: Surgeries): Kind[] {
  const places = placesIn(record, pack);
  const ahead = first
    .filter((rule) => rule.places.some((place) => places.includes(place)))
    .flatMap((rule) => (rule.shuffled ? shuffled(rule.kinds, record.seed) : rule.kinds));
  const ids = [...new Set([...ahead, ...kinds.map(({ id }) => id)])];
  return ids.map((id) => kinds.find((kind) => kind.id === id)).filter((kind) => kind !== undefined);
}

/** The places of the tumour that the person named. */
function placesIn(record: AnswersRecord, pack: Pack): string[] {
  const { answer } = circumstancesOf(record, pack);
  return pack.withRole('place').flatMap(({ id }) => [...chosenOptions(answer(id))]);
}

/** Id of the drawing of a kind: at the person's own place where there is one, else the first. */
export function drawingOf({ drawings = [] }: Kind, record: AnswersRecord, pack: Pack): string | undefined {
  const own = placesIn(record, pack);
  const isOwn = drawings.find(({ places = [] }) => places.some((place) => own.includes(place)));
  return (isOwn ?? drawings[0])?.id;
}

/** The cell that says when and where a kind is possible; the others are named by their consideration. */
export const possibleCell = 'possible';

const cellPrefix = 'ask.';

/** Id of the ready question of an empty cell. */
export const cellQuestionId = (kind: string, consideration: string): string =>
  `${cellPrefix}${kind}.${consideration}`;

const everyKindPrefix = 'ask-every.';

/** Id of the ready question that asks one thing of every kind. */
export const everyKindQuestionId = (consideration: string): string => `${everyKindPrefix}${consideration}`;

/** Consideration of a ready question about every kind; undefined for any other question. */
export const considerationAskedOfEveryKind = (id: string): string | undefined =>
  id.startsWith(everyKindPrefix) ? id.slice(everyKindPrefix.length) : undefined;

/** Kind and consideration of a ready question of a cell; undefined for any other question. */
export function cellOfQuestion(
  id: string,
): { readonly kind: string; readonly consideration: string } | undefined {
  const [kind, consideration] = id.startsWith(cellPrefix) ? id.slice(cellPrefix.length).split('.') : [];
  return kind && consideration ? { kind, consideration } : undefined;
}
