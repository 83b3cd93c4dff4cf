/** The short way of somebody to whom it is too much: a list that favours nothing, choices that the ranking reads, and a way back that loses nothing. */
import { describe, expect, it } from 'vitest';
import { answersOnPath, giveAnswer } from '#domain/record/answer.ts';
import { uncoveredConsiderations } from '#domain/priorities/uncovered-considerations.ts';
import { toShareable } from '#domain/sharing/shareable-record.ts';
import { limits, type AnswersRecord } from '#domain/record/record.ts';
import { parseRecord } from '#domain/parsing/parse-record.ts';
import { placeAt, placesWalked } from '#domain/journey/path.ts';
import { arriveAt } from '#domain/journey/place-order.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { addMost, pickMost, shortList, shortPicks } from '#domain/journey/quick-list.ts';
import { leaveQuickPath, onWayTo, takeQuickPath } from '#domain/journey/quick-path.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import type { Speaker } from '#domain/summary/context.ts';
import { addQuestion, teamQuestionsOf } from '#domain/team-questions/team-questions.ts';
import { answering, moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';

const standing = (record: AnswersRecord, at: string) => arriveAt(record, placeAt(at, record, pack));
const taken = (record = standing(nobodyYet(), 'about.place')) => takeQuickPath(record, pack);
const pick = (record: AnswersRecord, ...items: string[]) =>
  items.reduce((before, item) => pickMost(before, pack, item, true, moment), record);
const placeIds = (record: AnswersRecord) => placesWalked(record, pack).map(({ id }) => id);
const sheetOf = (record: AnswersRecord, speaker: Speaker = 'person') =>
  summariseRecord({
    record,
    pack,
    translator: translatorIn('en', record),
    speaker,
    address: 'https://x.org',
  });
const textOf = (record: AnswersRecord, speaker?: Speaker) => JSON.stringify(sheetOf(record, speaker));
const overwhelmed = answering(taken(), { 'too-much.feeling': ['overwhelmed'] });
const sharing = answering(overwhelmed, { 'too-much.team': ['may-see'] });

describe('the list of the short way', () => {
  it('gives each consideration the same room, to everyone alike', () => {
    for (const seed of [1, 7, 99, 4711]) {
      const list = shortList(taken({ ...standing(nobodyYet(), 'about.place'), seed }), pack);
      const counts = pack.questionnaire.considerations.map(
        ({ id }) => list.filter((item) => pack.itemById.get(item)?.consideration === id).length,
      );
      expect(counts).toEqual([2, 2, 2, 2]);
    }
  });

  it('is another one with another seed, and stays the same for one person', () => {
    const lists = [1, 2, 3, 4].map((seed) =>
      shortList(taken({ ...standing(nobodyYet(), 'about.place'), seed }), pack).join(),
    );
    expect(new Set(lists).size).toBe(4);
    const record = taken();
    const [first = ''] = shortList(record, pack);
    expect(shortList(takeQuickPath(leaveQuickPath(pick(record, first), pack), pack), pack)).toEqual(
      shortList(record, pack),
    );
  });

  it('begins with what somebody rated highest before it was too much', () => {
    const amina = exampleRecord('amina-knee');
    const list = shortList(takeQuickPath(amina, pack), pack);
    const ratingOf = (item: string) => Number(amina.answers[item]?.value ?? 0);
    for (const { id } of pack.questionnaire.considerations) {
      const items = pack.questionnaire.items.filter((item) => item.consideration === id);
      const highest = Math.max(...items.map((item) => ratingOf(item.id)));
      const listed = list.filter((item) => pack.itemById.get(item)?.consideration === id);
      expect(Math.max(...listed.map(ratingOf)), id).toBe(highest);
    }
  });
});

describe('what matters most on the short way', () => {
  it('is one choice that the ranking reads, with the whole list that was asked', () => {
    const [a = '', b = '', c = ''] = shortList(taken(), pack);
    const record = pick(taken(), a, b, c);
    expect(record.choices).toMatchObject([{ kind: 'pick', set: shortList(record, pack), chosen: [a, b, c] }]);
    const first = prioritiesOf(record, pack).groups.flat();
    expect(first.map(({ id }) => id).sort()).toEqual([a, b, c].sort());
  });

  it('is three things at most; one taken back makes room', () => {
    const [a = '', b = '', c = '', d = ''] = shortList(taken(), pack);
    const full = pick(taken(), a, b, c);
    expect(pick(full, d)).toBe(full);
    expect(shortPicks(pick(pickMost(full, pack, b, false, moment), d), pack)).toEqual([a, c, d]);
  });

  it('takes the person’s own words like the others', () => {
    const [a = ''] = shortList(taken(), pack);
    const record = addMost(pick(taken(), a), pack, 'Being there for my sister', moment);
    expect(shortPicks(record, pack)).toEqual([a, 'own.1']);
    expect(record.choices).toHaveLength(1);
    expect(
      prioritiesOf(record, pack)
        .groups.flat()
        .map(({ id }) => id),
    ).toContain('own.1');
  });

  it('says nothing more once everything is taken back, also on another day', () => {
    const [a = ''] = shortList(taken(), pack);
    const later = { ...moment, day: '2026-11-30' };
    expect(pickMost(pick(taken(), a), pack, a, false, later).choices).toEqual([]);
  });

  it('is still known after the place of the tumour has changed', () => {
    const record = taken(answering(standing(nobodyYet(), 'about.place'), { 'about.place': ['knee'] }));
    const left = shortList(giveAnswer(record, pack, 'about.place', ['lung'], moment), pack);
    const [a = '', b = ''] = left;
    const lung = giveAnswer(pick(record, a), pack, 'about.place', ['lung'], moment);
    expect(shortPicks(lung, pack)).toEqual([a]);
    expect(shortPicks(pick(lung, b), pack)).toEqual([a, b]);
  });
});

describe('three questions for the team', () => {
  const must = (record: AnswersRecord) =>
    teamQuestionsOf(record, pack)
      .listed.filter((line) => line.must)
      .map(({ id }) => id);

  it('have room for the person’s own: the last ready one gives its mark up', () => {
    const before = must(taken());
    const record = addQuestion(taken(), pack, 'Who will be with me?', moment);
    expect(must(record)).toEqual(['own-question.1', ...before.slice(0, 2)]);
  });

  it('keep three of the person’s own; a fourth one is on the list without a mark', () => {
    const record = ['One?', 'Two?', 'Three?', 'Four?'].reduce(
      (before, text) => addQuestion(before, pack, text, moment),
      taken(),
    );
    expect(must(record)).toEqual(['own-question.3', 'own-question.2', 'own-question.1']);
    expect(teamQuestionsOf(record, pack).listed[0]?.id).toBe('own-question.4');
  });

  it('change nothing with empty words', () => {
    expect(addQuestion(taken(), pack, '  ', moment)).toEqual(taken());
  });
});

describe('the way', () => {
  it('is short, and ends at the summary', () => {
    expect(placeIds(taken())).toEqual([
      'short.matters',
      'short.questions',
      'side-effects.before',
      'side-effects.now',
      'summary',
    ]);
    expect(placesWalked(taken(), pack).map(({ stepNumber, steps }) => `${stepNumber}/${steps}`)).toEqual([
      '1/4',
      '2/4',
      '3/4',
      '4/4',
      '4/4',
    ]);
  });

  it('has the calm page as well when a symptom is named', () => {
    const ill = answering(taken(), { 'side-effects.now.fever': 'yes' });
    expect(placeIds(ill)).toContain('side-effects.call');
  });

  it('leads back to where the person was, with every answer kept', () => {
    const ill = answering(taken(), { 'side-effects.now.fever': 'yes' });
    const back = leaveQuickPath(ill, pack);
    expect(back.at).toBe('about.place');
    expect(answersOnPath(back, pack)).toEqual(answersOnPath(ill, pack));
    expect(placeIds(back).length).toBeGreaterThan(20);
  });

  it('follows the browser’s own Back from one way to the other', () => {
    const back = leaveQuickPath(taken(), pack);
    expect(onWayTo('short.matters', back, pack).shortWay?.isTaken).toBe(true);
    expect(onWayTo('about.place', taken(), pack).shortWay?.isTaken).toBe(false);
    expect(onWayTo('nowhere', back, pack)).toBe(back);
  });

  it('is stored with the record, and a longer list than there can be is refused', () => {
    const record = taken();
    expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
    const flooded = { ...record, shortWay: { ...record.shortWay, list: Array(limits.choices).fill('a') } };
    expect(() => parseRecord(flooded)).toThrow();
  });
});

describe('the summary of the short way', () => {
  it('says that the rest was not asked, until the person goes on', () => {
    const note = translatorIn('en', taken()).summary('head.short-way');
    expect(textOf(taken())).toContain(note);
    expect(textOf(leaveQuickPath(taken(), pack))).not.toContain(note);
  });

  it.each(['person', 'team'] as const)(
    'keeps from the %s that it was too much, unless the person lets the team know',
    (speaker) => {
      expect(textOf(overwhelmed, speaker)).not.toContain('overwhelmed');
      expect(textOf(sharing, speaker)).toContain('overwhelmed');
    },
  );

  it('claims nothing about what was only passed over on the list', () => {
    const chosen = pick(taken(), ...shortList(taken(), pack).slice(0, 1));
    const { notFirst, notAsked } = uncoveredConsiderations(prioritiesOf(chosen, pack), chosen, pack);
    expect(notFirst).toEqual([]);
    expect(notAsked).toHaveLength(3);
  });

  it('lists only what was asked, and all of it once the person goes on', () => {
    const rowsOf = (record: AnswersRecord) =>
      sheetOf(record)
        .rest.filter(({ id }) => id === 'all-answers')
        .flatMap(({ lines }) => lines.flatMap(({ from }) => from));
    const ill = answering(taken(), { 'side-effects.now.fever': 'yes' });
    expect(rowsOf(ill)).toEqual(['side-effects.now.fever']);
    expect(rowsOf(leaveQuickPath(ill, pack)).length).toBeGreaterThan(20);
  });

  it('hands nothing of it over either', () => {
    expect(JSON.stringify(toShareable(overwhelmed, pack, moment, 'everyone'))).not.toContain('overwhelmed');
    expect(JSON.stringify(toShareable(sharing, pack, moment, 'everyone'))).toContain('overwhelmed');
    const unsaid = giveAnswer(sharing, pack, 'too-much.team', [], { ...moment, day: '2026-11-30' });
    expect(JSON.stringify(toShareable(unsaid, pack, moment, 'everyone'))).not.toContain('overwhelmed');
  });
});
