/** What a device holds, as the first page offers it. */
import { describe, expect, it } from 'vitest';
import { readSaved } from '#storage/saved-records.ts';
import { amina, paul, session } from './sessions.ts';

const holding = (...data: unknown[]) => ({
  list: () => Promise.resolve(data.map((one, id) => ({ id: String(id), savedAt: '', data: one }))),
});

describe('what a device holds', () => {
  it('is offered by what was gone on with last, whichever was changed later', async () => {
    const last = { ...session(amina), changedAt: '2026-11-24T10:00:00-05:00' };
    const before = { ...session(paul), changedAt: '2026-11-30T01:30:00+14:00' };
    expect((await readSaved(holding(last, before))).map(({ id }) => id)).toEqual([amina, paul]);
  });

  it('is offered where it can be read', async () => {
    expect(await readSaved(holding({ format: 'another' }, session(amina)))).toEqual([session(amina)]);
  });
});
