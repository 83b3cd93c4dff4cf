/** Coming back, files and the end: nothing is replaced unasked, and erased is erased. */
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '#domain/record/answer.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { screenOf } from '#machines/questionnaire/screen.ts';
import { NotAPdf } from '#pdf/read-errors.ts';
import { StorageFull } from '#storage/record-store.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';
import { freshRecord } from '#tests/model/session-model.ts';
import { begun, opened } from './session.ts';

const saved = (why: string): AnswersRecord => ({
  ...giveAnswer(freshRecord(pack), pack, 'start.why', why, moment),
  at: 'shade.facts',
});
const why = (record: AnswersRecord) => record.answers['start.why']?.value;
const file = new File(['%PDF-1.7'], 'summary.pdf');

describe('somebody who comes back', () => {
  it('stands where they were, with their answers', () => {
    const record = saved('food');
    const { session, now } = opened([record]);
    session.send({ type: 'sitting.resumed', id: record.id });
    expect([now().context.record.at, why(now().context.record)]).toEqual(['shade.facts', 'food']);
    expect(now().context.device).toBe('own');
  });

  it('has a French form loaded in French', () => {
    const record = { ...saved('food'), language: 'fr' };
    const { session, calls } = opened([record]);
    session.send({ type: 'sitting.resumed', id: record.id });
    expect(calls.loadWords.last().input).toBe('fr');
  });
});

/** On a device of their own that holds `here`, asked whether to open a file that holds `inFile`. */
async function askedOver(here: AnswersRecord, inFile = saved('food')) {
  const open = opened([here]);
  open.session.send({ type: 'device.chosen', device: 'own' });
  open.session.send({ type: 'file.chosen', file });
  open.calls.readFile.last().answer(inFile);
  await open.until({ journey: { opening: 'confirming' } });
  return open;
}

describe('somebody who opens their own file', () => {
  it('is asked on whose device, before anything is read', () => {
    const { session, calls, now } = opened();
    session.send({ type: 'file.chosen', file });
    expect([now().context.problem, calls.readFile.calls.length]).toEqual(['device-not-chosen', 0]);
  });

  it('is where they were when the device holds nothing else', async () => {
    const { session, calls, until } = opened();
    session.send({ type: 'device.chosen', device: 'shared' });
    session.send({ type: 'file.chosen', file });
    calls.readFile.last().answer(saved('food'));
    expect(why((await until({ journey: 'walking' })).context.record)).toBe('food');
  });

  it('is asked before it stands in place of answers that are here, and may say no', async () => {
    const { session, now } = await askedOver(saved('beauty'));
    expect(why(now().context.record)).toBeUndefined();
    session.send({ type: 'restore.cancelled' });
    expect([now().matches({ journey: 'welcome' }), now().context.opened]).toEqual([true, null]);
  });

  it('is asked so also when the answers came here after the page did', async () => {
    const { session, calls, until } = opened([], pack, () => [saved('beauty')]);
    session.send({ type: 'device.chosen', device: 'own' });
    session.send({ type: 'file.chosen', file });
    calls.readFile.last().answer(saved('food'));
    expect((await until({ journey: { opening: 'confirming' } })).context.saved.map(why)).toEqual(['beauty']);
  });

  it('has it saved after what stood there, however old it is', async () => {
    const here = { ...saved('beauty'), sequence: 500 };
    const { session, calls, until } = await askedOver(here, { ...saved('food'), sequence: 100 });
    session.send({ type: 'restore.confirmed' });
    const kept = calls.saveBeside.last();
    expect([why(kept.input), kept.input.sequence]).toEqual(['beauty', 500]);
    kept.answer({ ...kept.input, id: 'beside' });
    await until({ journey: 'walking' });
    const { record, over } = calls.saveRecord.last().input;
    expect([why(record), record.sequence > 500, over?.sequence]).toEqual(['food', true, 500]);
  });

  it('agrees, and has both: the file to go on with, the others beside it', async () => {
    const { session, calls, until } = await askedOver(saved('beauty'));
    session.send({ type: 'restore.confirmed' });
    calls.saveBeside.last().answer({ ...saved('beauty'), id: 'beside' });
    const { context } = await until({ journey: 'walking' });
    expect([context.record, ...context.saved].map(why)).toEqual(['food', 'beauty', 'beauty']);
  });

  it('opens nothing when the device cannot keep both', async () => {
    const { session, calls, until } = await askedOver(saved('beauty'));
    session.send({ type: 'restore.confirmed' });
    calls.saveBeside.last().fail(new StorageFull());
    const { context } = await until({ journey: { opening: 'confirming' } });
    expect([context.problem, context.saved.map(why)]).toEqual(['StorageFull', ['beauty']]);
  });

  it('has no second copy of what the device says too', async () => {
    const { session, calls, until } = await askedOver({ ...saved('food'), sequence: 900 });
    session.send({ type: 'restore.confirmed' });
    await until({ journey: 'walking' });
    expect(calls.saveBeside.calls).toEqual([]);
  });

  it('is asked on a shared device too, where the answers are in the page only', async () => {
    const { session, calls, until } = begun('shared');
    session.send({ type: 'page.backed' });
    session.send({ type: 'file.chosen', file });
    calls.readFile.last().answer(saved('food'));
    await until({ journey: { opening: 'confirming' } });
  });

  it('is asked nothing there when the file says what the page says', async () => {
    const { session, calls, now, until } = begun('shared');
    session.send({ type: 'page.backed' });
    session.send({ type: 'file.chosen', file });
    calls.readFile.last().answer(now().context.record);
    await until({ journey: 'walking' });
  });

  it('is told when it is not ours, and may choose another one', async () => {
    const { session, calls, now, until } = opened();
    session.send({ type: 'device.chosen', device: 'shared' });
    session.send({ type: 'file.chosen', file });
    calls.readFile.last().fail(new NotAPdf());
    await until({ journey: { opening: 'refused' } });
    expect([screenOf(now()), now().context.problem]).toEqual(['loading', 'NotAPdf']);
    calls.loadWords
      .last()
      .answer({ words: {}, options: null as never, localFacts: { facts: [], problems: [] } });
    await until({ words: 'ready' });
    expect(screenOf(now())).toBe('refused');
    session.send({ type: 'file.chosen', file });
    calls.readFile.last().answer(saved('food'));
    expect((await until({ journey: 'walking' })).context.problem).toBeNull();
  });
});

describe('somebody who erases everything', () => {
  it('is asked once, and may go back to where they were', () => {
    const { session, calls, now } = begun('own');
    session.send({ type: 'erase.asked' });
    expect(screenOf(now())).toBe('erasing');
    session.send({ type: 'aside.closed' });
    expect([screenOf(now()), calls.eraseEverything.calls.length]).toEqual(['questions', 0]);
  });

  it('leaves nothing behind, and nothing is saved after it', async () => {
    const { session, calls, now, until } = begun('own');
    session.send({ type: 'answer.given', question: 'start.why', value: 'food' });
    session.send({ type: 'erase.asked' });
    session.send({ type: 'erase.confirmed' });
    calls.eraseEverything.last().answer(undefined);
    await until({ journey: 'erased' });
    const saves = calls.saveRecord.calls.length;
    calls.saveRecord.last().answer('14:05');
    await until({ saving: 'saved' });
    session.send({ type: 'answer.given', question: 'start.why', value: 'beauty' });
    session.send({ type: 'save.retried' });
    expect(calls.saveRecord.calls).toHaveLength(saves);
    expect(screenOf(now())).toBe('erased');
  });

  it('is told when the device would not let go of it', async () => {
    const { session, calls, until } = begun('own');
    session.send({ type: 'erase.asked' });
    session.send({ type: 'erase.confirmed' });
    calls.eraseEverything.last().fail(new DOMException('blocked', 'InvalidStateError'));
    expect((await until({ journey: 'erased' })).context.problem).toBe('unknown');
  });
});
