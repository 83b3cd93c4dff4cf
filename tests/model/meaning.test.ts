/** The page on what priorities mean: reached from the priorities alone, and leaving it changes nothing. */
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { questionnaireMachine } from '#machines/questionnaire.ts';
import { screenOf } from '#machines/screen.ts';
import { gardenPack } from '#tests/packs/garden.ts';
import { freshRecord, inputOf } from './sitting-model.ts';

function at(place: string) {
  const record = { ...freshRecord(gardenPack), at: place };
  const sitting = createActor(questionnaireMachine, {
    input: inputOf(gardenPack, freshRecord(gardenPack), [record]),
  }).start();
  sitting.send({ type: 'sitting.resumed', id: record.id });
  sitting.send({
    type: 'xstate.done.actor.0.questionnaire.words.loading',
    output: { words: {}, surgeries: null, localFacts: { facts: [], problems: [] } },
    actorId: '0.questionnaire.words.loading',
  } as never);
  return { sitting, screen: () => screenOf(sitting.getSnapshot()) };
}

describe('what my priorities mean', () => {
  it('opens over the priorities and gives them back as they were', () => {
    const { sitting, screen } = at('order');
    const before = sitting.getSnapshot().context.record;
    sitting.send({ type: 'meaning.opened' });
    expect(screen()).toBe('meaning');
    sitting.send({ type: 'aside.closed' });
    expect(screen()).toBe('priorities');
    expect(sitting.getSnapshot().context.record).toEqual(before);
    sitting.stop();
  });

  it('takes a question for the team while it is open', () => {
    const { sitting, screen } = at('order');
    sitting.send({ type: 'meaning.opened' });
    sitting.send({ type: 'question.kept', id: 'ask-every.shade' });
    expect(screen()).toBe('meaning');
    expect(sitting.getSnapshot().context.record.teamQuestions?.listed.map(({ id }) => id)).toContain(
      'ask-every.shade',
    );
    sitting.stop();
  });

  it.each(['start.why', 'pairs', 'asking', 'summary'])('does not open at %s', (place) => {
    const { sitting, screen } = at(place);
    sitting.send({ type: 'meaning.opened' });
    expect(screen()).not.toBe('meaning');
    sitting.stop();
  });
});
