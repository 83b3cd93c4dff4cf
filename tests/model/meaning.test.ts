/** The page on what priorities mean: reached from the priorities alone, and leaving it changes nothing. */
import { describe, expect, it } from 'vitest';
import { sessionAt as at } from './session-at.ts';

describe('what my priorities mean', () => {
  it('opens over the priorities and gives them back as they were', () => {
    const { session, screen, context } = at('order');
    const before = context().record;
    session.send({ type: 'meaning.opened' });
    expect(screen()).toBe('meaning');
    session.send({ type: 'aside.closed' });
    expect(screen()).toBe('priorities');
    expect(context().record).toEqual(before);
    session.stop();
  });

  it('takes a question for the team while it is open', () => {
    const { session, screen, context } = at('order');
    session.send({ type: 'meaning.opened' });
    session.send({ type: 'question.kept', id: 'ask-every.shade' });
    expect(screen()).toBe('meaning');
    expect(context().record.teamQuestions?.listed.map(({ id }) => id)).toContain('ask-every.shade');
    session.stop();
  });

  it.each(['start.why', 'pairs', 'asking', 'summary'])('does not open at %s', (place) => {
    const { session, screen } = at(place);
    session.send({ type: 'meaning.opened' });
    expect(screen()).not.toBe('meaning');
    session.stop();
  });
});
