/** Closing a sheet: only after its whole file was found, and then nothing of it stays, and nothing of others goes. */
import { describe, expect, it } from 'vitest';
import { screenOf } from '#machines/questionnaire/screen.ts';
import { addressAnswer } from '#domain/sharing/only-for-team.ts';
import { giveAnswer } from '#domain/record/answer.ts';
import { freshRecord, moment } from '#tests/model/sitting-model.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';
import { opened } from './sitting.ts';

const answered = giveAnswer(freshRecord(pack), pack, 'shade.words', 'My oak', moment);
const atSummary = (record = answered) => {
  const open = opened([{ ...record, at: 'summary' }]);
  open.sitting.send({ type: 'sitting.resumed', id: record.id });
  return open;
};

describe('somebody who closes their sheet', () => {
  it('cannot, before they have found its file', () => {
    const { sitting, now } = atSummary();
    sitting.send({ type: 'closing.asked' });
    expect([now().matches({ aside: 'closing' }), now().can({ type: 'sheet.closed' })]).toEqual([true, false]);
  });

  it('has it taken off the device, and nothing is saved after it', async () => {
    const { sitting, calls, until, now } = atSummary();
    sitting.send({ type: 'file.found', audience: 'everyone' });
    sitting.send({ type: 'closing.asked' });
    sitting.send({ type: 'sheet.closed' });
    expect(calls.removeRecord.last().input).toBe(answered.id);
    const saves = calls.saveRecord.calls.length;
    calls.removeRecord.last().answer(null);
    await until({ journey: 'closed' });
    sitting.send({ type: 'answer.given', question: 'start.why', value: 'food' });
    expect([calls.saveRecord.calls.length, screenOf(now())]).toEqual([saves, 'closed']);
  });

  it('needs the file that is whole, when something is only for the team', () => {
    const { sitting, now } = atSummary(addressAnswer(answered, pack, 'shade.words', 'team', moment));
    sitting.send({ type: 'closing.asked' });
    sitting.send({ type: 'file.found', audience: 'everyone' });
    expect(now().can({ type: 'sheet.closed' })).toBe(false);
    sitting.send({ type: 'file.found', audience: 'team' });
    expect(now().can({ type: 'sheet.closed' })).toBe(true);
  });

  it('needs a new file after a change', () => {
    const { sitting, now } = atSummary();
    sitting.send({ type: 'file.found', audience: 'everyone' });
    sitting.send({ type: 'place.chosen', place: 'start.why' });
    sitting.send({ type: 'answer.given', question: 'start.why', value: 'food' });
    sitting.send({ type: 'place.chosen', place: 'summary' });
    sitting.send({ type: 'closing.asked' });
    expect(now().can({ type: 'sheet.closed' })).toBe(false);
  });

  it('is told when the device would not let go of it', async () => {
    const { sitting, calls, until } = atSummary();
    sitting.send({ type: 'file.found', audience: 'everyone' });
    sitting.send({ type: 'closing.asked' });
    sitting.send({ type: 'sheet.closed' });
    calls.removeRecord.last().fail(new DOMException('blocked', 'InvalidStateError'));
    expect((await until({ journey: 'closed' })).context.problem).toBe('unknown');
  });
});
