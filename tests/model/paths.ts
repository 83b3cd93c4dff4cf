/** The ways through the session that the model tests walk. */
import { getShortestPaths } from 'xstate/graph';
import type { Pack } from '#domain/pack/pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { canUndoChange } from '#machines/questionnaire/change-and-return.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { screenOf } from '#machines/questionnaire/screen.ts';
import { gardenPack } from '#tests/packs/garden.ts';
import {
  changeEventsIn,
  finishedBefore,
  freshRecord,
  inputOf,
  journeyEventsIn,
  outsideEventsIn,
  serviceEventsIn,
  type Session,
  type SessionEvent,
} from './session-model.ts';

/** A way through the session, and the state that it ends in. */
export interface Path {
  readonly state: Session;
  readonly steps: readonly { readonly state: Session; readonly event: SessionEvent }[];
}

/** The shortest way to each state that `serialize` tells apart. */
export function pathsThrough(
  pack: Pack,
  record: AnswersRecord,
  events: (snapshot: Session) => SessionEvent[],
  serialize: (snapshot: Session) => string,
  saved: readonly AnswersRecord[] = [record],
): Path[] {
  const options = {
    events,
    serializeState: serialize,
    input: inputOf(pack, record, saved),
    limit: 100_000,
  };
  return getShortestPaths(questionnaireMachine as never, options as never);
}

/** Whatever can be sent in a state. */
export const everything = (snapshot: Session): SessionEvent[] => [
  ...journeyEventsIn(snapshot),
  ...changeEventsIn(snapshot),
  ...outsideEventsIn(snapshot),
  ...serviceEventsIn(snapshot),
];
/** Journey and what runs beside it, one pair at a time: the whole product would only repeat itself. */
const coarse = (snapshot: Session) => {
  const { journey, overlay, saving, words } = snapshot.value as Record<string, unknown>;
  const beside =
    [overlay, saving, words].map(String).join() === 'none,unsaved,ready' ? '' : [overlay, saving, words];
  const { record, device, orders } = snapshot.context;
  const isFound = snapshot.context.foundSequence === record.sequence;
  const undoable = orders.length > 0 && JSON.stringify(journey).includes('ordering');
  const round = [snapshot.context.orderBeforeChange !== null, canUndoChange(snapshot.context)];
  return JSON.stringify(
    beside === ''
      ? [journey, record.at === '', device, undoable, round, isFound]
      : [beside, screenOf(snapshot), isFound],
  );
};
/** What the device has of two sessions. */
export const savedHere = [freshRecord(gardenPack), finishedBefore(gardenPack)];
/** The shortest way to every corner of the session with the small pack, also of somebody who was here before. */
export const corners = pathsThrough(gardenPack, freshRecord(gardenPack), everything, coarse, savedHere);
