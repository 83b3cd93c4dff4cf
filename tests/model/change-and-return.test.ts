/** Going round from the priorities to a rating and back: what stood before is held until the person goes on, and can be put back. */
import { describe, expect, it } from 'vitest';
import { sessionAt } from './session-at.ts';

/** Somebody before their priorities who goes to a rating and changes it. */
function afterRating() {
  const here = sessionAt('order');
  const before = here.context().record;
  here.session.send({ type: 'place.chosen', place: 'shade.ratings.1' });
  here.session.send({ type: 'answer.given', question: 'shade.cool', value: 4 });
  return { ...here, before };
}
const round = { type: 'round.undone' } as const;

describe('a round from the priorities', () => {
  it.each(['page.continued', 'page.backed', 'page.skipped'] as const)(
    'ends at the priorities by %s, with what stood before still held',
    (type) => {
      const { session, screen, context, before } = afterRating();
      session.send({ type });
      expect(screen()).toBe('priorities');
      expect(context().orderBeforeChange?.answers['shade.cool']).toEqual(before.answers['shade.cool']);
      expect(session.getSnapshot().can(round)).toBe(true);
      session.stop();
    },
  );

  it('ends at the priorities by the browser’s own Back as well', () => {
    const { session, screen } = afterRating();
    session.send({ type: 'place.chosen', place: 'order' });
    expect(screen()).toBe('priorities');
    expect(session.getSnapshot().can(round)).toBe(true);
    session.stop();
  });

  it('can be undone: the rating is as it was, and there is nothing more to undo', () => {
    const { session, context, before } = afterRating();
    session.send({ type: 'page.continued' });
    session.send(round);
    expect(context().record.answers['shade.cool']).toEqual(before.answers['shade.cool']);
    expect(session.getSnapshot().can(round)).toBe(false);
    session.stop();
  });

  it('has nothing to undo when nothing was changed', () => {
    const { session } = sessionAt('order');
    session.send({ type: 'place.chosen', place: 'water.ratings.1' });
    session.send({ type: 'page.backed' });
    expect(session.getSnapshot().can(round)).toBe(false);
    session.stop();
  });

  it('cannot be undone from elsewhere', () => {
    const { session } = afterRating();
    expect(session.getSnapshot().can(round)).toBe(false);
    session.stop();
  });

  it('is over once the person moves something by hand', () => {
    const { session, context } = afterRating();
    session.send({ type: 'answer.given', question: 'shade.dark', value: 4 });
    session.send({ type: 'page.continued' });
    session.send({ type: 'item.moved', item: 'shade.dark', by: -1 });
    expect(context().record.ownOrder?.groups[0]).toEqual(['shade.dark']);
    expect(context().orderBeforeChange).toBeNull();
    session.stop();
  });

  it('is over once they go on, or to another page', () => {
    const onward = afterRating();
    onward.session.send({ type: 'page.continued' });
    onward.session.send({ type: 'page.continued' });
    expect(onward.context().orderBeforeChange).toBeNull();
    onward.session.stop();
    const elsewhere = afterRating();
    elsewhere.session.send({ type: 'place.chosen', place: 'start.why' });
    expect(elsewhere.context().orderBeforeChange).toBeNull();
    elsewhere.session.stop();
  });
});
