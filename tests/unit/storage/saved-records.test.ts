/** What a device holds, as the first page offers it. */
import { describe, expect, it } from 'vitest';
import { readSaved } from '#storage/saved-records.ts';
import { amina, paul, session } from './sessions.ts';

const holding = (...data: unknown[]) => ({
  list: () => Promise.resolve(data.map((one, id) => ({ id: String(id), savedAt: '', data: one }))),
});

describe('what a device holds', () => {
  it('is offered by when it was changed, wherever on earth that was', async () => {
    const first = { ...session(amina), changedAt: '2026-11-30T01:30:00+14:00' };
    const then = { ...session(paul), changedAt: '2026-11-29T23:00:00-10:00' };
    expect((await readSaved(holding(first, then))).map(({ id }) => id)).toEqual([paul, amina]);
  });

  it('is offered where it can be read', async () => {
    expect(await readSaved(holding({ format: 'another' }, session(amina)))).toEqual([session(amina)]);
  });
});
