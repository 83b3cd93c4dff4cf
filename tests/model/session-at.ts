/** Somebody who comes back to a place of the small pack, with every word there. */
import { createActor } from 'xstate';
import type { AnswersRecord } from '#domain/record/record.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { screenOf } from '#machines/questionnaire/screen.ts';
import { gardenPack } from '#tests/packs/garden.ts';
import { atOnce } from './at-once.ts';
import { freshRecord, inputOf, moment } from './session-model.ts';

const words = 'xstate.done.actor.0.questionnaire.words.loading';
const output = { words: {}, options: null, localFacts: { facts: [], problems: [] } };

/** `day`: the day on which they come back. */
export function sessionAt(place: string, had: Partial<AnswersRecord> = {}, day = moment.day) {
  const record = { ...freshRecord(gardenPack), ...had, at: place };
  const input = inputOf(gardenPack, freshRecord(gardenPack), [record]);
  const machine = questionnaireMachine.provide({ actors: { readSaved: atOnce(() => [record]) } });
  const session = createActor(machine, {
    input: { ...input, now: () => ({ ...moment, day }) },
  }).start();
  session.send({ type: 'sitting.resumed', id: record.id });
  session.send({ type: words, output, actorId: words.replace('xstate.done.actor.', '') } as never);
  return {
    session,
    screen: () => screenOf(session.getSnapshot()),
    context: () => session.getSnapshot().context,
  };
}
