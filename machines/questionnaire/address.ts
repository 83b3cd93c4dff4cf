/** The address of what the session shows, and what another address asks of it: places and side pages by their names, never an answer. */
import type { Pack } from '#domain/pack/pack.ts';
import type { QuestionnaireEvent } from './events.ts';
import { guards } from './guards.ts';
import { metaOf, type QuestionnaireSnapshot } from './screen.ts';

export interface Address {
  /** As it stands after '#': a place, what covers the journey, or nothing on the first page. */
  readonly name: string;
  /** It covers something, which comes back when it is left. */
  readonly covers: boolean;
}

const firstPage: Address = { name: '', covers: false };

export function addressOf(snapshot: QuestionnaireSnapshot): Address {
  if (snapshot.hasTag('alone')) return firstPage;
  const meta = metaOf(snapshot, 'overlay') ?? metaOf(snapshot, 'journey');
  if (!meta) return firstPage;
  if (!('address' in meta)) return { name: snapshot.context.record.at, covers: false };
  return { name: meta.address, covers: meta.address !== '' };
}

/** What the browser's Back, Forward or a typed address asks for. What cannot be shown asks for nothing. */
export function askedBy(address: string, snapshot: QuestionnaireSnapshot): QuestionnaireEvent[] {
  const place = placeAsked(address, snapshot);
  if (metaOf(snapshot, 'overlay')) return [{ type: 'aside.closed' }, ...place];
  return address === '' && !isFurtherOn(snapshot) ? [{ type: 'page.backed' }] : place;
}

function placeAsked(
  place: string,
  { context: { record, pack } }: QuestionnaireSnapshot,
): QuestionnaireEvent[] {
  return place !== record.at && isPlace(place, pack) ? [{ type: 'place.chosen', place }] : [];
}

/** Before the first place stands the first page; from further on, Back does not leave by accident. */
const isFurtherOn = (snapshot: QuestionnaireSnapshot): boolean =>
  snapshot.matches({ journey: 'walking' }) && !guards.isFirstPlace(snapshot);

/** Is it a place of some person's way, though it may have left this one's? */
function isPlace(address: string, { questionnaire: { steps, ending, shortWay } }: Pack): boolean {
  const pages = [...steps.flatMap((step) => step.pages), ...ending, ...shortWay];
  const ids = pages.map((page) => (typeof page === 'string' ? page : page.id));
  return ids.some((id) => address === id || address.startsWith(`${id}.`));
}
