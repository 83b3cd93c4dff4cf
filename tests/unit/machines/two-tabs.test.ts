/** Two tabs with one form: what the other wrote comes in, what was written here stays, and where both wrote the person chooses. */
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '#domain/record/answer.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { screenOf } from '#machines/questionnaire/screen.ts';
import { StorageErased, StorageFull, StorageOvertaken, StorageSilent } from '#storage/record-store.ts';
import { freshRecord, moment } from '#tests/model/session-model.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';
import { begun, opened } from './session.ts';

const place = 'shade.words';
const copyId = '9d1e7b52-0c35-4b1a-8d0e-6f2a4c9b3e70';
const saved = (words: string, sequence: number): AnswersRecord => ({
  ...giveAnswer(freshRecord(pack), pack, place, words, moment),
  at: place,
  sequence,
});
const wordsOf = (record: AnswersRecord | undefined) => record?.answers[place]?.value;
const writing = (value: string) => ({ type: 'answer.given', question: place, value }) as const;

const old = saved('Written first', 100);
const newer = saved('Written in the other tab', 186);

/** Somebody who goes on with saved answers, up to now all saved, while another tab saves on the same device. */
async function walking() {
  const device = { holds: [old] as readonly AnswersRecord[] };
  const open = opened(device.holds, pack, () => device.holds);
  open.session.send({ type: 'sitting.resumed', id: old.id });
  open.calls.saveRecord.last().answer('14:05');
  await open.until({ saving: 'saved' });
  return { ...open, device, here: () => open.now().context.record };
}

describe('a tab at the first page', () => {
  it('goes on with what the other tab wrote since it was opened, and saves after it', () => {
    const { session, calls, now } = opened([old], pack, () => [newer]);
    session.send({ type: 'sitting.resumed', id: old.id });
    expect(wordsOf(now().context.record)).toBe('Written in the other tab');
    const { record, over } = calls.saveRecord.last().input;
    expect([record.sequence > 186, over?.sequence]).toEqual([true, 186]);
  });

  it('offers what is there when it takes over, not what was there when it was opened', async () => {
    const { session, calls, until } = opened([old], pack, () => [newer]);
    session.send({ type: 'writer.lost' });
    session.send({ type: 'writer.taken' });
    calls.takeOver.last().answer(null);
    expect((await until({ journey: 'welcome' })).context.saved).toEqual([newer]);
  });

  it('goes on with what it found when it was opened where the device cannot be read any more', async () => {
    const { session, calls, until } = opened([old], pack, () => {
      throw new Error('The disk is broken.');
    });
    session.send({ type: 'sitting.resumed', id: old.id });
    expect(wordsOf((await until({ journey: 'walking' })).context.record)).toBe('Written first');
    expect(calls.saveRecord.last().input.over?.sequence).toBe(100);
  });

  it('shows nothing of answers that were erased in the other tab', () => {
    const { session, now } = opened([old], pack, () => []);
    session.send({ type: 'sitting.resumed', id: old.id });
    expect([screenOf(now()), JSON.stringify(now().context).includes('Written first')]).toEqual([
      'gone',
      false,
    ]);
  });

  it('to which the person came back goes on with what they wrote in this tab', async () => {
    const { session, calls, until, now, here } = await walking();
    session.send(writing('Written here'));
    calls.saveRecord.last().fail(new StorageFull());
    await until({ saving: 'refused' });
    session.send({ type: 'place.chosen', place: 'start.why' });
    session.send({ type: 'page.backed' });
    expect(screenOf(now())).toBe('welcome');
    session.send({ type: 'sitting.resumed', id: old.id });
    expect(wordsOf(here())).toBe('Written here');
  });
});

describe('a form that is open in another tab', () => {
  it('is not saved from here any longer', () => {
    const { session, calls, now } = begun('own');
    session.send({ type: 'writer.lost' });
    expect(screenOf(now())).toBe('elsewhere');
    const before = calls.saveRecord.calls.length;
    session.send({ type: 'save.retried' });
    session.send({ type: 'answer.given', question: 'start.why', value: 'food' });
    expect(calls.saveRecord.calls).toHaveLength(before);
  });

  it('is not saved from here either when words come late, nor tried again', async () => {
    const { session, calls, until } = begun('own');
    session.send({ type: 'writer.lost' });
    calls.saveRecord.last().fail(new StorageOvertaken());
    await until({ saving: 'refused' });
    calls.loadWords
      .last()
      .answer({ words: {}, options: null as never, localFacts: { facts: [], problems: [] } });
    await until({ words: 'ready' });
    session.send({ type: 'save.retried' });
    expect(calls.saveRecord.calls).toHaveLength(1);
    await until({ journey: 'elsewhere' });
  });

  it('comes back with what the other tab wrote last', async () => {
    const { session, calls, until, device } = await walking();
    session.send({ type: 'writer.lost' });
    device.holds = [newer];
    session.send({ type: 'writer.taken' });
    calls.takeOver.last().answer(null);
    const { context } = await until({ journey: 'walking' });
    expect(wordsOf(context.record)).toBe('Written in the other tab');
    expect(calls.saveRecord.last().input.over).toEqual(newer);
  });

  it('goes on with what is here when nothing was ever stored', async () => {
    const { session, calls, until } = begun('own');
    session.send({ type: 'answer.given', question: 'start.why', value: 'beauty' });
    session.send({ type: 'writer.lost' });
    session.send({ type: 'writer.taken' });
    calls.takeOver.last().answer(null);
    const { context } = await until({ journey: 'walking' });
    expect(context.record.answers['start.why']?.value).toBe('beauty');
  });

  it('loses no words that were on their way when the other tab took it', async () => {
    const { session, calls, until, device } = await walking();
    session.send({ type: 'writer.lost' });
    session.send(writing('The last word'));
    device.holds = [{ ...old, at: 'shade.facts', sequence: 110 }];
    session.send({ type: 'writer.taken' });
    calls.takeOver.last().answer(null);
    expect(wordsOf((await until({ journey: 'walking' })).context.record)).toBe('The last word');
    expect(calls.saveRecord.last().input.record.sequence).toBeGreaterThan(110);
  });

  it('shows nothing of what was erased there', async () => {
    const { session, calls, until, device, now } = await walking();
    session.send({ type: 'writer.lost' });
    device.holds = [];
    session.send({ type: 'writer.taken' });
    calls.takeOver.last().answer(null);
    await until({ journey: 'gone' });
    expect(JSON.stringify(now().context)).not.toContain('Written first');
  });

  it('says so when it cannot be taken over, and can be asked again', async () => {
    const { session, calls, now, until } = begun('own');
    session.send({ type: 'writer.lost' });
    session.send({ type: 'writer.taken' });
    calls.takeOver.last().fail(new TypeError('no'));
    const { context } = await until({ journey: { elsewhere: 'waiting' } });
    expect(context.problem).toBe('unknown');
    expect(now().can({ type: 'writer.taken' })).toBe(true);
  });
});

describe('a save that finds what another tab saved', () => {
  it('brings that in where nothing was written here', async () => {
    const { session, calls, device, here } = await walking();
    session.send({ type: 'page.continued' });
    device.holds = [newer];
    calls.saveRecord.last().fail(new StorageOvertaken());
    await expect.poll(() => wordsOf(here())).toBe('Written in the other tab');
    expect(calls.saveRecord.last().input.over).toEqual(newer);
  });

  it('goes after it with what was written here, where the other only went on', async () => {
    const { session, calls, device, here } = await walking();
    session.send(writing('Written here'));
    device.holds = [{ ...old, at: 'shade.facts', sequence: 300 }];
    calls.saveRecord.last().fail(new StorageOvertaken());
    await expect.poll(() => calls.saveRecord.last().input.over?.sequence).toBe(300);
    expect([wordsOf(here()), here().sequence > 300]).toEqual(['Written here', true]);
  });

  it('keeps both where both wrote, and goes on with the one that the person chooses', async () => {
    for (const [choice, chosen] of [
      ['here', 'Written here'],
      ['there', 'Written in the other tab'],
    ] as const) {
      const { session, calls, until, device, now, here } = await walking();
      session.send(writing('Written here'));
      device.holds = [newer];
      calls.saveRecord.last().fail(new StorageOvertaken());
      await until({ journey: { twoCopies: 'keeping' } });
      const copy = { ...calls.saveBeside.last().input, id: copyId };
      device.holds = [copy, newer];
      calls.saveBeside.last().answer(copy);
      await until({ journey: { twoCopies: 'choosing' } });
      const { saveProblem, twin } = now().context;
      expect([screenOf(now()), wordsOf(here()), wordsOf(twin ?? undefined), saveProblem]).toEqual([
        'two-copies',
        'Written here',
        'Written in the other tab',
        null, // both are kept, so nothing is called unsaved
      ]);
      session.send({ type: 'sitting.resumed', id: choice === 'here' ? copyId : newer.id });
      await until({ journey: 'walking' });
      expect(wordsOf(here())).toBe(chosen);
      session.send(writing('And on'));
      const { record, over } = calls.saveRecord.last().input;
      expect(over?.id).toBe(record.id);
    }
  });

  it('lets go of what was written here only once the last words stand on the device', async () => {
    const { session, calls, until, device, here } = await walking();
    session.send(writing('Written here'));
    device.holds = [newer];
    calls.saveRecord.last().fail(new StorageOvertaken());
    await until({ journey: { twoCopies: 'keeping' } });
    const copy = { ...calls.saveBeside.last().input, id: copyId };
    device.holds = [copy, newer];
    calls.saveBeside.last().answer(copy);
    await until({ journey: { twoCopies: 'choosing' } });
    session.send(writing('Written here, and a last word'));
    session.send({ type: 'sitting.resumed', id: newer.id });
    expect(wordsOf(here())).toBe('Written here, and a last word');
    expect(wordsOf(calls.saveRecord.last().input.record)).toBe('Written here, and a last word');
    calls.saveRecord.last().fail(new StorageFull());
    await until({ journey: { twoCopies: 'choosing' } });
    session.send({ type: 'sitting.resumed', id: newer.id });
    calls.saveRecord.last().answer('14:06');
    await until({ journey: 'walking' });
    expect(wordsOf(here())).toBe('Written in the other tab');
  });

  it('goes on here, not saved, when there is no room for both; nothing is lost by trying again', async () => {
    const { session, calls, until, device, now, here } = await walking();
    session.send(writing('Written here'));
    device.holds = [newer];
    calls.saveRecord.last().fail(new StorageOvertaken());
    await until({ journey: { twoCopies: 'keeping' } });
    calls.saveBeside.last().fail(new StorageFull());
    await until({ journey: 'walking' });
    expect([wordsOf(here()), now().context.saveProblem]).toEqual(['Written here', 'StorageOvertaken']);
    const tries = calls.saveRecord.calls.length;
    session.send({ type: 'save.retried' });
    expect(calls.saveRecord.calls).toHaveLength(tries + 1);
    expect(wordsOf(calls.saveRecord.last().input.record)).toBe('Written here');
  });
});

describe('a save whose end nobody told', () => {
  it('is not taken for one of another tab', async () => {
    const { session, calls, until, device, here, now } = await walking();
    session.send(writing('Written'));
    device.holds = [calls.saveRecord.last().input.record];
    calls.saveRecord.last().fail(new StorageSilent());
    await until({ saving: 'refused' });
    session.send(writing('Written on'));
    calls.saveRecord.last().fail(new StorageOvertaken());
    await expect.poll(() => calls.saveRecord.last().input.over).toEqual(device.holds[0]);
    expect([wordsOf(here()), now().matches({ journey: 'walking' })]).toEqual(['Written on', true]);
  });
});

describe('a device on which everything was erased in another tab', () => {
  it('shows nothing here either, and leads to a clean first page', async () => {
    const { session, calls, until, device, now } = await walking();
    session.send({ type: 'writer.lost' });
    Object.defineProperty(device, 'holds', {
      get: () => {
        throw new StorageErased();
      },
    });
    session.send({ type: 'writer.taken' });
    calls.takeOver.last().answer(null);
    await until({ journey: 'gone' });
    expect([screenOf(now()), now().can({ type: 'page.backed' })]).toEqual(['gone', true]);
  });
});
