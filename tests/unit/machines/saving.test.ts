/** Saving beside the journey: nothing said is lost, also when the device refuses. */
import { describe, expect, it } from 'vitest';
import { StorageFull } from '#storage/record-store.ts';
import { begun, opened } from './session.ts';

describe('somebody on their own device', () => {
  it('reads when their answers were saved, once they were read back', async () => {
    const { calls, until, now } = begun('own');
    expect(now().matches({ saving: 'saving' })).toBe(true);
    expect(now().context.savedAt).toBeNull();
    calls.saveRecord.last().answer('14:05');
    expect((await until({ saving: 'saved' })).context.savedAt).toBe('14:05');
  });

  it('who answers while a save is under way has that answer saved after it', async () => {
    const { session, calls, until, now } = begun('own');
    session.send({ type: 'answer.given', question: 'start.why', value: 'food' });
    expect(calls.saveRecord.calls).toHaveLength(1);
    calls.saveRecord.last().answer('14:05');
    await expect.poll(() => calls.saveRecord.calls.length).toBe(2);
    expect(calls.saveRecord.last().input.record.answers['start.why']?.value).toBe('food');
    calls.saveRecord.last().answer('14:06');
    expect((await until({ saving: 'saved' })).context.savedAt).toBe('14:06');
    expect(calls.saveRecord.last().input.record).toBe(now().context.record);
  });

  it('is told when the device refuses, goes on, and may try again', async () => {
    const { session, calls, until, now } = begun('own');
    calls.saveRecord.last().fail(new Error('QuotaExceededError'));
    await until({ saving: 'refused' });
    session.send({ type: 'save.retried' });
    expect(now().matches({ saving: 'saving' })).toBe(true);
    calls.saveRecord.last().answer('14:07');
    expect((await until({ saving: 'saved' })).context.savedAt).toBe('14:07');
  });

  it('has each further answer tried after a refusal', async () => {
    const { session, calls, until, now } = begun('own');
    calls.saveRecord.last().fail(new Error('refused'));
    await until({ saving: 'refused' });
    session.send({ type: 'answer.given', question: 'start.why', value: 'beauty' });
    expect(now().matches({ saving: 'saving' })).toBe(true);
    expect(calls.saveRecord.last().input.record.answers['start.why']?.value).toBe('beauty');
    expect(now().context.record.answers['start.why']?.value).toBe('beauty');
  });

  it('reads why nothing is saved until a save has succeeded', async () => {
    const { session, calls, until, now } = begun('own');
    calls.saveRecord.last().fail(new StorageFull());
    expect((await until({ saving: 'refused' })).context.saveProblem).toBe('StorageFull');
    session.send({ type: 'save.retried' });
    expect(now().context.saveProblem, 'nothing is saved while it is tried').toBe('StorageFull');
    calls.saveRecord.last().answer('14:07');
    expect((await until({ saving: 'saved' })).context.saveProblem).toBeNull();
  });

  it('who answers while a save is refused has that answer tried at once', async () => {
    const { session, calls } = begun('own');
    session.send({ type: 'answer.given', question: 'start.why', value: 'food' });
    calls.saveRecord.last().fail(new Error('refused'));
    await expect.poll(() => calls.saveRecord.calls.length).toBe(2);
  });

  it('has the page saved on which they stand', () => {
    const { calls } = begun('own');
    expect(calls.saveRecord.last().input.record.at).toBe('start.why');
  });

  it('has nothing saved before they begin', () => {
    const { session, calls } = opened();
    session.send({ type: 'device.chosen', device: 'own' });
    expect(calls.saveRecord.calls).toEqual([]);
  });
});

describe('somebody on a shared device', () => {
  it('leaves nothing on it, whatever they do', () => {
    const { session, calls, now } = begun('shared');
    session.send({ type: 'answer.given', question: 'start.why', value: 'food' });
    session.send({ type: 'page.continued' });
    session.send({ type: 'save.retried' });
    expect(calls.saveRecord.calls).toEqual([]);
    expect(now().matches({ saving: 'unsaved' })).toBe(true);
  });
});
