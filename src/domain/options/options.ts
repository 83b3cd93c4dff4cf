/** The options in the order a person sees them: by the place of the tumour, inside a shuffled group by the seed. All stay, none is scored. */
import type { Option, Options } from '#content/schema.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { chosenOptions, conditionsOf } from '#domain/pack/conditions.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { shuffled } from '#domain/random/seeded.ts';

export function optionsInOrder(record: AnswersRecord, pack: Pack, { options, first }: Options): Option[] {
  const places = placesIn(record, pack);
  const ahead = first
    .filter((rule) => rule.places.some((place) => places.includes(place)))
    .flatMap((rule) => (rule.shuffled ? shuffled(rule.options, record.seed) : rule.options));
  const ids = [...new Set([...ahead, ...options.map(({ id }) => id)])];
  return ids.map((id) => options.find((option) => option.id === id)).filter((option) => option !== undefined);
}

/** The places of the tumour that the person named. */
function placesIn(record: AnswersRecord, pack: Pack): string[] {
  const { answer } = conditionsOf(record, pack);
  return pack.withRole('place').flatMap(({ id }) => [...chosenOptions(answer(id))]);
}

/** Id of the drawing of an option: at the person's own place where there is one, else the first. */
export function drawingOf({ drawings = [] }: Option, record: AnswersRecord, pack: Pack): string | undefined {
  const own = placesIn(record, pack);
  const isOwn = drawings.find(({ places = [] }) => places.some((place) => own.includes(place)));
  return (isOwn ?? drawings[0])?.id;
}

/** The cell that says when and where an option is possible; the others are named by their consideration. */
export const possibleCell = 'possible';

const cellPrefix = 'ask.';

/** Id of the ready question of an empty cell. */
export const cellQuestionId = (option: string, consideration: string): string =>
  `${cellPrefix}${option}.${consideration}`;

const everyOptionPrefix = 'ask-every.';

/** Id of the ready question that asks one thing of every option. */
export const everyOptionQuestionId = (consideration: string): string =>
  `${everyOptionPrefix}${consideration}`;

/** Consideration of a ready question about every option; undefined for any other question. */
export const considerationAskedOfEveryOption = (id: string): string | undefined =>
  id.startsWith(everyOptionPrefix) ? id.slice(everyOptionPrefix.length) : undefined;

/** Option and consideration of a ready question of a cell; undefined for any other question. */
export function cellOfQuestion(
  id: string,
): { readonly option: string; readonly consideration: string } | undefined {
  const [option, consideration] = id.startsWith(cellPrefix) ? id.slice(cellPrefix.length).split('.') : [];
  return option && consideration ? { option, consideration } : undefined;
}
