/** Somebody who comes back to a place of the small pack, with every word there. */
import { createActor } from 'xstate';
import type { AnswersRecord } from '#domain/record/record.ts';
import { questionnaireMachine } from '#machines/questionnaire/machine.ts';
import { screenOf } from '#machines/questionnaire/screen.ts';
import { gardenPack } from '#tests/packs/garden.ts';
import { atOnce } from './at-once.ts';
import { freshRecord, inputOf, moment } from './sitting-model.ts';

const words = 'xstate.done.actor.0.questionnaire.words.loading';
const output = { words: {}, options: null, localFacts: { facts: [], problems: [] } };

/** `day`: the day on which they come back. */
export function sittingAt(place: string, had: Partial<AnswersRecord> = {}, day = moment.day) {
  const record = { ...freshRecord(gardenPack), ...had, at: place };
  const input = inputOf(gardenPack, freshRecord(gardenPack), [record]);
  const machine = questionnaireMachine.provide({ actors: { readSaved: atOnce(() => [record]) } });
  const sitting = createActor(machine, {
    input: { ...input, now: () => ({ ...moment, day }) },
  }).start();
  sitting.send({ type: 'sitting.resumed', id: record.id });
  sitting.send({ type: words, output, actorId: words.replace('xstate.done.actor.', '') } as never);
  return {
    sitting,
    screen: () => screenOf(sitting.getSnapshot()),
    context: () => sitting.getSnapshot().context,
  };
}
