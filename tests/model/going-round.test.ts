/** Going round from the priorities to a rating and back: what stood before is held until the person goes on, and can be put back. */
import { describe, expect, it } from 'vitest';
import { sittingAt } from './sitting-at.ts';

/** Somebody before their priorities who goes to a rating and changes it. */
function afterRating() {
  const here = sittingAt('order');
  const before = here.context().record;
  here.sitting.send({ type: 'place.chosen', place: 'shade.ratings.1' });
  here.sitting.send({ type: 'answer.given', question: 'shade.cool', value: 4 });
  return { ...here, before };
}
const round = { type: 'round.undone' } as const;

describe('a round from the priorities', () => {
  it.each(['page.continued', 'page.backed', 'page.skipped'] as const)(
    'ends at the priorities by %s, with what stood before still held',
    (type) => {
      const { sitting, screen, context, before } = afterRating();
      sitting.send({ type });
      expect(screen()).toBe('priorities');
      expect(context().roundFrom?.answers['shade.cool']).toEqual(before.answers['shade.cool']);
      expect(sitting.getSnapshot().can(round)).toBe(true);
      sitting.stop();
    },
  );

  it('ends at the priorities by the browser’s own Back as well', () => {
    const { sitting, screen } = afterRating();
    sitting.send({ type: 'place.chosen', place: 'order' });
    expect(screen()).toBe('priorities');
    expect(sitting.getSnapshot().can(round)).toBe(true);
    sitting.stop();
  });

  it('can be undone: the rating is as it was, and there is nothing more to undo', () => {
    const { sitting, context, before } = afterRating();
    sitting.send({ type: 'page.continued' });
    sitting.send(round);
    expect(context().record.answers['shade.cool']).toEqual(before.answers['shade.cool']);
    expect(sitting.getSnapshot().can(round)).toBe(false);
    sitting.stop();
  });

  it('has nothing to undo when nothing was changed', () => {
    const { sitting } = sittingAt('order');
    sitting.send({ type: 'place.chosen', place: 'water.ratings.1' });
    sitting.send({ type: 'page.backed' });
    expect(sitting.getSnapshot().can(round)).toBe(false);
    sitting.stop();
  });

  it('cannot be undone from elsewhere', () => {
    const { sitting } = afterRating();
    expect(sitting.getSnapshot().can(round)).toBe(false);
    sitting.stop();
  });

  it('is over once the person moves something by hand', () => {
    const { sitting, context } = afterRating();
    sitting.send({ type: 'answer.given', question: 'shade.dark', value: 4 });
    sitting.send({ type: 'page.continued' });
    sitting.send({ type: 'item.moved', item: 'shade.dark', by: -1 });
    expect(context().record.ownOrder?.groups[0]).toEqual(['shade.dark']);
    expect(context().roundFrom).toBeNull();
    sitting.stop();
  });

  it('is over once they go on, or to another page', () => {
    const onward = afterRating();
    onward.sitting.send({ type: 'page.continued' });
    onward.sitting.send({ type: 'page.continued' });
    expect(onward.context().roundFrom).toBeNull();
    onward.sitting.stop();
    const elsewhere = afterRating();
    elsewhere.sitting.send({ type: 'place.chosen', place: 'start.why' });
    expect(elsewhere.context().roundFrom).toBeNull();
    elsewhere.sitting.stop();
  });
});
