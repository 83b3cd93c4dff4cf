/** Who answered and who typed: said once at the start, and per consideration by a parent. */
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '#domain/record/answer.ts';
import { respondentOf, withRespondents } from '#domain/record/respondent.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { answering, moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const by = (record: AnswersRecord, id: string) => {
  const { answeredBy, typedBy } = record.answers[id] ?? {};
  return { answeredBy, typedBy };
};

describe('the answers', () => {
  it.each([
    ['self', 'person', 'person'],
    ['teen', 'person', 'person'],
    ['parent', 'parent', 'parent'],
    ['parent-with-child', 'together', 'parent'],
    ['other-adult', 'other', 'other'],
  ])('of somebody who says "%s" are the %s’s, typed by %s', (who, answeredBy, typedBy) => {
    const record = answering(nobodyYet(), { 'about.who': who, 'lifestyle.running': 3 });
    expect(by(record, 'lifestyle.running')).toEqual({ answeredBy, typedBy });
  });

  it('are the person’s when nobody said who answers', () => {
    expect(respondentOf(nobodyYet(), pack, 'lifestyle.running')).toEqual({
      answeredBy: 'person',
      typedBy: 'person',
    });
  });

  it('of Theo’s daily life are his own, of healing his mother’s, of body image theirs', () => {
    const maya = exampleRecord('maya-parent');
    expect(by(maya, 'lifestyle.running')).toEqual({ answeredBy: 'person', typedBy: 'parent' });
    expect(by(maya, 'lifestyle.hardest')).toEqual({ answeredBy: 'person', typedBy: 'parent' });
    expect(by(maya, 'healing.short')).toEqual({ answeredBy: 'parent', typedBy: 'parent' });
    expect(by(maya, 'body-image.look')).toEqual({ answeredBy: 'together', typedBy: 'parent' });
    expect(by(maya, 'together.decide')).toEqual({ answeredBy: 'parent', typedBy: 'parent' });
  });

  it('of Gérard are marked as typed by somebody else', () => {
    const answers = Object.values(exampleRecord('claire-for-father').answers);
    expect(new Set(answers.map(({ typedBy }) => typedBy))).toEqual(new Set(['other']));
  });

  it('follow when it is corrected who answers', () => {
    const parent = answering(nobodyYet(), {
      'about.who': 'parent',
      'lifestyle.running': 3,
      'lifestyle.answered-by': 'parent',
    });
    const corrected = withRespondents(giveAnswer(parent, pack, 'about.who', 'self', moment), pack);
    expect(by(corrected, 'lifestyle.running')).toEqual({ answeredBy: 'person', typedBy: 'person' });
  });
});
