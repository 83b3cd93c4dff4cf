/** The page About is told how many copies of the answers stand on the device. */
import { describe, expect, it } from 'vitest';
import { StorageSilent } from '#storage/record-store.ts';
import { begun } from './session.ts';

function atAbout() {
  const open = begun('own');
  open.session.send({ type: 'about.opened' });
  return { ...open, copies: () => open.now().context.copies };
}

describe('the page About', () => {
  it('asks the device each time it is opened', async () => {
    const { session, calls, copies, now } = atAbout();
    expect(calls.countCopies.last().input).toBe(now().context.record.id);
    calls.countCopies.last().answer(1);
    await expect.poll(copies).toBe(1);
    session.send({ type: 'aside.closed' });
    session.send({ type: 'about.opened' });
    expect([copies(), calls.countCopies.calls.length]).toEqual([null, 2]);
  });

  it('leaves it unsaid where the device gives no answer, and stays open', async () => {
    const { calls, copies, now } = atAbout();
    calls.countCopies.last().fail(new StorageSilent());
    await new Promise((resolve) => setTimeout(resolve));
    expect([copies(), now().matches({ overlay: 'about' }), now().status]).toEqual([null, true, 'active']);
  });
});
