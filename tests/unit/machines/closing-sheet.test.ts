/** Closing a sheet: only after its whole file was found, and then nothing of it stays, and nothing of others goes. */
import { describe, expect, it } from 'vitest';
import { screenOf } from '#machines/questionnaire/screen.ts';
import { addressAnswer } from '#domain/sharing/team-only.ts';
import { giveAnswer } from '#domain/record/answer.ts';
import { freshRecord, moment } from '#tests/model/session-model.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';
import { opened } from './session.ts';

const answered = giveAnswer(freshRecord(pack), pack, 'shade.words', 'My oak', moment);
const atSummary = (record = answered) => {
  const open = opened([{ ...record, at: 'summary' }]);
  open.session.send({ type: 'sitting.resumed', id: record.id });
  return open;
};

describe('somebody who closes their sheet', () => {
  it('cannot, before they have found its file', () => {
    const { session, now } = atSummary();
    session.send({ type: 'closing.asked' });
    expect([now().matches({ overlay: 'closing' }), now().can({ type: 'sheet.closed' })]).toEqual([
      true,
      false,
    ]);
  });

  it('has it taken off the device, and nothing is saved after it', async () => {
    const { session, calls, until, now } = atSummary();
    session.send({ type: 'file.found', audience: 'everyone' });
    session.send({ type: 'closing.asked' });
    session.send({ type: 'sheet.closed' });
    expect(calls.removeRecord.last().input).toBe(answered.id);
    const saves = calls.saveRecord.calls.length;
    calls.removeRecord.last().answer(null);
    await until({ journey: 'closed' });
    session.send({ type: 'answer.given', question: 'start.why', value: 'food' });
    expect([calls.saveRecord.calls.length, screenOf(now())]).toEqual([saves, 'closed']);
  });

  it('needs the file that is whole, when something is only for the team', () => {
    const { session, now } = atSummary(addressAnswer(answered, pack, 'shade.words', 'team', moment));
    session.send({ type: 'closing.asked' });
    session.send({ type: 'file.found', audience: 'everyone' });
    expect(now().can({ type: 'sheet.closed' })).toBe(false);
    session.send({ type: 'file.found', audience: 'team' });
    expect(now().can({ type: 'sheet.closed' })).toBe(true);
  });

  it('needs a new file after a change', () => {
    const { session, now } = atSummary();
    session.send({ type: 'file.found', audience: 'everyone' });
    session.send({ type: 'place.chosen', place: 'start.why' });
    session.send({ type: 'answer.given', question: 'start.why', value: 'food' });
    session.send({ type: 'place.chosen', place: 'summary' });
    session.send({ type: 'closing.asked' });
    expect(now().can({ type: 'sheet.closed' })).toBe(false);
  });

  it('is told when the device would not let go of it', async () => {
    const { session, calls, until } = atSummary();
    session.send({ type: 'file.found', audience: 'everyone' });
    session.send({ type: 'closing.asked' });
    session.send({ type: 'sheet.closed' });
    calls.removeRecord.last().fail(new DOMException('blocked', 'InvalidStateError'));
    expect((await until({ journey: 'closed' })).context.problem).toBe('unknown');
  });
});
