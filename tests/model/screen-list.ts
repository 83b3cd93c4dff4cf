/** Every screen there is, by the paths of the machines: browser tests and pictures walk over this list, so that a new state cannot be forgotten. */
import { getShortestPaths } from 'xstate/graph';
import type { AnyStateNode } from 'xstate';
import { packOf, type Pack } from '#domain/pack/pack.ts';
import type { Questionnaire } from '#content/schema.ts';
import { cameraMachine } from '#machines/review/camera.ts';
import { handoverMachine } from '#machines/handover.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { reviewMachine } from '#machines/review/machine.ts';
import { screenOf, type ScreenId } from '#machines/questionnaire/screen.ts';
import { tradeOffsMachine } from '#machines/trade-offs.ts';
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

const everything = (snapshot: Session): SessionEvent[] => [
  ...journeyEventsIn(snapshot),
  ...changeEventsIn(snapshot),
  ...outsideEventsIn(snapshot),
  ...serviceEventsIn(snapshot),
];

/** Screen and place; what covers the journey looks the same everywhere, and saving shows at the foot alone. */
function viewOf(snapshot: Session): string {
  const { value, context } = snapshot;
  const { overlay, words } = value as Record<string, string>;
  const covered = overlay !== 'none' || words !== 'ready';
  return JSON.stringify([
    screenOf(snapshot),
    context.device !== null,
    context.allWords,
    context.foundSequence === context.record.sequence,
    covered ? [overlay, words] : [value['journey' as never], context.record.at],
  ]);
}

/** Ids of the screens that some path through the session shows. */
export function screensOfSession(questionnaire: Questionnaire): ScreenId[] {
  const pack: Pack = packOf(questionnaire);
  const options = {
    events: everything,
    serializeState: viewOf,
    input: inputOf(pack, freshRecord(pack), [freshRecord(pack), finishedBefore(pack)]),
    limit: 120_000,
  };
  const paths: { state: Session }[] = getShortestPaths(questionnaireMachine as never, options as never);
  return [...new Set(paths.map(({ state }) => screenOf(state)))].sort();
}

const leaves = (node: AnyStateNode): string[] => {
  const children = Object.values(node.states);
  if (node.type === 'final') return []; // what was at its end is not seen any more
  if (node.always?.some(({ guard }) => guard === undefined)) return []; // it is always left at once
  return children.length === 0 ? [node.id] : children.flatMap(leaves);
};

/** States that change a screen without being one: of the children, of saving, and of the review. */
export const statesWithin = (): string[] =>
  [
    ...leaves(handoverMachine.root),
    ...leaves(tradeOffsMachine.root),
    ...leaves(reviewMachine.root),
    ...leaves(cameraMachine.root),
    ...leaves(questionnaireMachine.root).filter((id) => id.includes('.saving.')),
  ].sort();
