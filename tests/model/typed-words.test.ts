/** Words typed and not added, on every path of the session: whatever leaves a place takes them along, whatever does not leaves them in their field. */
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { withoutDrafts } from '#domain/record/drafts.ts';
import { placesOnPath } from '#domain/journey/path.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { takeQuickPath } from '#domain/journey/quick-path.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';
import {
  freshRecord,
  inputOf,
  journeyEventsIn,
  outsideEventsIn,
  type Session,
  type SessionEvent,
} from './session-model.ts';

const thing = 'Roses along the wall';
const question = 'May the hens stay?';

/** A session in which somebody stands at this place and has typed. */
function typedAt(record: AnswersRecord) {
  const session = createActor(questionnaireMachine, { input: inputOf(pack, record) }).start();
  session.send({ type: 'device.chosen', device: 'shared' });
  session.send({ type: 'sitting.started' });
  session.send({ type: 'draft.changed', draft: 'own-item', text: thing });
  session.send({ type: 'draft.changed', draft: 'question', text: question });
  return session;
}

const begun = freshRecord(pack);
const short = takeQuickPath({ ...begun, at: placesOnPath(begun, pack)[1]?.id ?? '' }, pack);
const records = [
  ...placesOnPath(begun, pack).map(({ id }) => ({ ...begun, at: id })),
  ...pack.questionnaire.shortWay.map((page) => ({ ...short, at: typeof page === 'string' ? page : page.id })),
];
const eventsIn = (snapshot: Session): SessionEvent[] => [
  ...journeyEventsIn(snapshot),
  ...outsideEventsIn(snapshot),
  ...placesOnPath(begun, pack).map(({ id }): SessionEvent => ({ type: 'place.chosen', place: id })),
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
        const session = typedAt(record);
        const before = session.getSnapshot().context.record;
        session.send(event);
        const { record: after } = session.getSnapshot().context;
        const hasLeft = after.at !== before.at;
        led[hasLeft ? 'away' : 'nowhere']++;
        const what = `${event.type} at ${before.at}`;
        if (hasLeft) expect([isAdded(after), after.drafts], what).toEqual([true, undefined]);
        else expect(after.drafts, what).toEqual(before.drafts);
        session.stop();
      }
      start.stop();
    }
    expect(led.away).toBeGreaterThan(records.length);
    expect(led.nowhere).toBeGreaterThan(records.length);
  });

  it('are added once, however often somebody goes and comes back', () => {
    const session = typedAt({ ...begun, at: placesOnPath(begun, pack)[1]?.id ?? '' });
    for (const type of ['page.continued', 'page.backed', 'page.skipped', 'page.backed'] as const)
      session.send({ type });
    const { record } = session.getSnapshot().context;
    expect(record.ownItems).toHaveLength(1);
    expect(withoutDrafts(record)).toEqual(record);
    session.stop();
  });
});
