/** Two copies of one session: which of them says something new is told by what was said, not by where the person stands. */
import { describe, expect, it } from 'vitest';
import { giveAnswer, markUnanswered } from '#domain/record/answer.ts';
import { withComputedOrder } from '#domain/priorities/own-order.ts';
import { placeAt } from '#domain/journey/path.ts';
import { arriveAt } from '#domain/journey/place-order.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { newWordsIn } from '#domain/record/two-copies.ts';
import { freshRecord, moment } from '#tests/model/session-model.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';

const base = giveAnswer(freshRecord(pack), pack, 'start.why', 'food', moment);
const saying = (text: string): AnswersRecord => giveAnswer(base, pack, 'shade.words', text, moment);
const moved = withComputedOrder(
  markUnanswered(
    arriveAt(base, placeAt('shade.facts', base, pack)),
    pack,
    ['shade.words'],
    'left-open',
    moment,
  ),
  pack,
  moment,
);

describe('two copies', () => {
  it('say nothing new when the person only went on in either', () => {
    expect([newWordsIn(base, moved, base), newWordsIn(base, base, moved)]).toEqual(['neither', 'neither']);
  });

  it('say something new where the person wrote', () => {
    expect(newWordsIn(base, saying('My oak'), moved)).toBe('here');
    expect(newWordsIn(base, moved, saying('My oak'))).toBe('there');
    expect(newWordsIn(base, saying('My oak'), saying('My elm'))).toBe('both');
  });

  it('say the same when the same was written in both, whatever the order of its parts', () => {
    const backwards = Object.fromEntries(Object.entries(saying('My oak')).reverse()) as AnswersRecord;
    expect(newWordsIn(base, saying('My oak'), backwards)).toBe('neither');
  });

  it('are both new where nobody knows what they were made from', () => {
    expect(newWordsIn(null, saying('My oak'), saying('My elm'))).toBe('both');
  });

  it('are new by every kind of thing that a person says', () => {
    const said: Partial<AnswersRecord>[] = [
      { ownItems: [{ id: 'own.1', text: 'My oak' }] },
      { ownOrder: { groups: [['shade.cool']], day: moment.day, basis: '' } },
      { teamQuestions: { listed: [{ id: 'q', must: true }], removed: [] } },
      { openChoices: { until: 0, ticked: ['shade.cool'] } },
      { looks: [{ day: moment.day, said: 'changed', order: { groups: [], day: moment.day } }] },
    ];
    for (const change of said) expect(newWordsIn(base, { ...base, ...change }, base)).toBe('here');
  });
});
