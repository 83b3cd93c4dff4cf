/** Words typed and not added, on every path of the sitting: whatever leaves a place takes them along, whatever does not leaves them in their field. */
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { withoutDrafts } from '#domain/record/drafts.ts';
import { placesOnPath } from '#domain/journey/path.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { takeShortWay } from '#domain/journey/short-way.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';
import {
  freshRecord,
  inputOf,
  journeyEventsIn,
  outsideEventsIn,
  type Sitting,
  type SittingEvent,
} from './sitting-model.ts';

const thing = 'Roses along the wall';
const question = 'May the hens stay?';

/** A sitting in which somebody stands at this place and has typed. */
function typedAt(record: AnswersRecord) {
  const sitting = createActor(questionnaireMachine, { input: inputOf(pack, record) }).start();
  sitting.send({ type: 'device.chosen', device: 'shared' });
  sitting.send({ type: 'sitting.started' });
  sitting.send({ type: 'draft.changed', draft: 'own-item', text: thing });
  sitting.send({ type: 'draft.changed', draft: 'question', text: question });
  return sitting;
}

const begun = freshRecord(pack);
const short = takeShortWay({ ...begun, at: placesOnPath(begun, pack)[1]?.id ?? '' }, pack);
const records = [
  ...placesOnPath(begun, pack).map(({ id }) => ({ ...begun, at: id })),
  ...pack.questionnaire.shortWay.map((page) => ({ ...short, at: typeof page === 'string' ? page : page.id })),
];
const eventsIn = (snapshot: Sitting): SittingEvent[] => [
  ...journeyEventsIn(snapshot),
  ...outsideEventsIn(snapshot),
  ...placesOnPath(begun, pack).map(({ id }): SittingEvent => ({ type: 'place.chosen', place: id })),
];

const isAdded = ({ ownItems, teamQuestions }: AnswersRecord) =>
  ownItems.some(({ text }) => text === thing) && teamQuestions?.listed.some(({ text }) => text === question);

describe('words that were typed and not added', () => {
  it('are added by every event that leads to another place, and wait through every other', () => {
    const led = { away: 0, nowhere: 0 };
    for (const record of records) {
      const start = typedAt(record);
      const events = eventsIn(start.getSnapshot());
      for (const event of events) {
        const sitting = typedAt(record);
        const before = sitting.getSnapshot().context.record;
        sitting.send(event);
        const { record: after } = sitting.getSnapshot().context;
        const hasLeft = after.at !== before.at;
        led[hasLeft ? 'away' : 'nowhere']++;
        const told = `${event.type} at ${before.at}`;
        if (hasLeft) expect([isAdded(after), after.drafts], told).toEqual([true, undefined]);
        else expect(after.drafts, told).toEqual(before.drafts);
        sitting.stop();
      }
      start.stop();
    }
    expect(led.away).toBeGreaterThan(records.length);
    expect(led.nowhere).toBeGreaterThan(records.length);
  });

  it('are added once, however often somebody goes and comes back', () => {
    const sitting = typedAt({ ...begun, at: placesOnPath(begun, pack)[1]?.id ?? '' });
    for (const type of ['page.continued', 'page.backed', 'page.skipped', 'page.backed'] as const)
      sitting.send({ type });
    const { record } = sitting.getSnapshot().context;
    expect(record.ownItems).toHaveLength(1);
    expect(withoutDrafts(record)).toEqual(record);
    sitting.stop();
  });
});
