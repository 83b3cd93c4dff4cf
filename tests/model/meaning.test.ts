/** The page on what priorities mean: reached from the priorities alone, and leaving it changes nothing. */
import { describe, expect, it } from 'vitest';
import { sittingAt as at } from './sitting-at.ts';

describe('what my priorities mean', () => {
  it('opens over the priorities and gives them back as they were', () => {
    const { sitting, screen, context } = at('order');
    const before = context().record;
    sitting.send({ type: 'meaning.opened' });
    expect(screen()).toBe('meaning');
    sitting.send({ type: 'aside.closed' });
    expect(screen()).toBe('priorities');
    expect(context().record).toEqual(before);
    sitting.stop();
  });

  it('takes a question for the team while it is open', () => {
    const { sitting, screen, context } = at('order');
    sitting.send({ type: 'meaning.opened' });
    sitting.send({ type: 'question.kept', id: 'ask-every.shade' });
    expect(screen()).toBe('meaning');
    expect(context().record.teamQuestions?.listed.map(({ id }) => id)).toContain('ask-every.shade');
    sitting.stop();
  });

  it.each(['start.why', 'pairs', 'asking', 'summary'])('does not open at %s', (place) => {
    const { sitting, screen } = at(place);
    sitting.send({ type: 'meaning.opened' });
    expect(screen()).not.toBe('meaning');
    sitting.stop();
  });
});
