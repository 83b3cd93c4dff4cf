/** The hard choices: lists and pairs one after the other, each can be taken back, and the person stops when they like. */
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '#domain/record/answer.ts';
import { keepDraftChoices } from '#domain/comparisons/choices.ts';
import { isRateable } from '#domain/pack/items.ts';
import type { DraftChoices } from '#domain/record/record.ts';
import { moment } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { comparing, rated, weighing } from './hard-choices.ts';

const reloaded = ({ now }: ReturnType<typeof weighing>) => weighing(now().context.record);

describe('somebody before a short list', () => {
  it('is asked by what the record says, whoever changed it', () => {
    const { session, child, set, answerList } = weighing();
    const list = [...set()];
    const first = list[0] ?? '';
    answerList(first);
    expect(set()).not.toEqual(list);
    session.send({ type: 'choice.undone', set: list, open: { until: 0, ticked: [first] } });
    expect(set()).toEqual(list);
    expect(child.getSnapshot().context).toMatchObject({ made: [], open: { ticked: [first] } });
  });

  it('chooses up to three of eight, and the record keeps the whole list', () => {
    const { set, state, choices, answerList } = weighing();
    const list = [...set()];
    expect([state(), list.length]).toEqual(['listing', 8]);
    answerList(...list.slice(2, 5));
    expect(choices()).toMatchObject([{ kind: 'pick', set: list, chosen: list.slice(2, 5), said: 'chosen' }]);
    expect(state()).toBe('comparing');
  });

  it('may choose fewer, or go on without choosing', () => {
    const one = weighing();
    one.answerList(one.set()[0] ?? '');
    expect(one.choices()[0]?.chosen).toHaveLength(1);
    const none = weighing();
    none.answerList();
    expect(none.choices()).toMatchObject([{ chosen: [], said: 'none' }]);
    expect(none.state()).toBe('comparing');
  });

  it('cannot tick a fourth, and can again when one is unticked', () => {
    const { set, child, tick } = weighing();
    const [first = '', second = '', third = '', fourth = ''] = set();
    for (const item of [first, second, third, fourth]) tick(item);
    expect(child.getSnapshot().context.open.ticked).toEqual([first, second, third]);
    tick(first, false);
    tick(fourth);
    expect(child.getSnapshot().context.open.ticked).toEqual([second, third, fourth]);
  });

  it('adds one thing that matters more to the list, and no second one', () => {
    const { set, choices, answerList } = weighing();
    const list = [...set()];
    const [more = '', another = ''] = pack.questionnaire.items
      .map(({ id }) => id)
      .filter((id) => !list.includes(id));
    answerList(more, another, list[0] ?? '');
    expect(choices()).toMatchObject([{ set: [...list, more], chosen: [more, list[0]] }]);
  });

  it('is shown two or three lists when nearly everything has the same mark', () => {
    const { state, set, answerList } = weighing(rated(() => 4));
    let lists = 0;
    for (; state() === 'listing'; lists += 1) answerList(set()[0] ?? '');
    expect(lists).toBe(3);
  });

  it('finds what was ticked after a reload, and after going back', () => {
    const before = weighing();
    const item = before.set()[3] ?? '';
    before.tick(item);
    expect(reloaded(before).child.getSnapshot().context.open.ticked).toEqual([item]);
    before.session.send({ type: 'page.backed' });
    expect(before.now().context.record.openChoices?.ticked).toEqual([item]);
    expect(before.choices()).toEqual([]);
  });

  it('who leaves with ticks has chosen them, and without ticks has chosen nothing', () => {
    const ticking = weighing();
    const item = ticking.set()[3] ?? '';
    ticking.tick(item);
    ticking.child.send({ type: 'choices.left' });
    expect(ticking.choices()).toMatchObject([{ chosen: [item] }]);
    expect(ticking.now().context.record.openChoices).toBeUndefined();
    const leaving = weighing();
    leaving.child.send({ type: 'choices.left' });
    expect(leaving.choices()).toEqual([]);
  });

  it('who taps late, on the list before, answers nothing', () => {
    const { child, set, choices, answerList, sayOfPair } = weighing(rated(() => 4));
    const first = [...set()];
    answerList(first[0] ?? '');
    child.send({ type: 'list.answered', set: first });
    sayOfPair('equal');
    expect(choices()).toHaveLength(1);
  });

  it('whose ticks no longer fit, because ratings have changed, keeps those that do', () => {
    const [first = '', ...rest] = weighing().set();
    const off = pack.questionnaire.items.map(({ id }) => id).filter((id) => ![first, ...rest].includes(id));
    const open: DraftChoices = { until: 0, ticked: [first, ...off.slice(0, 2)] };
    const { child } = weighing(keepDraftChoices(rated(), open, moment));
    expect(child.getSnapshot().context.open.ticked).toEqual([first, off[0]]);
  });
});

describe('somebody before a pair', () => {
  it('is asked another one after each answer, and the record keeps what was chosen of which', () => {
    const { choices, set, chooseFirst } = comparing();
    const [first, second] = set();
    chooseFirst();
    expect(choices().at(-1)).toMatchObject({ kind: 'pair', set: [first, second], chosen: [first] });
    expect(set()).not.toEqual([first, second]);
  });

  it('may say that both matter the same, or that they would rather not choose', () => {
    const { sayOfPair, choices } = comparing();
    sayOfPair('equal');
    sayOfPair('none');
    expect(choices().slice(-2)).toMatchObject([
      { said: 'equal', chosen: [] },
      { said: 'none', chosen: [] },
    ]);
  });

  it('who taps late, on the pair before, chooses nothing, even when the card stands in the next one too', () => {
    const { child, choices, set, choose, chooseFirst } = comparing();
    const before = set();
    chooseFirst();
    const made = choices().length;
    for (const item of [...before, ...set()]) choose(item, before);
    child.send({ type: 'pair.answered', set: before, said: 'equal' });
    choose('weather');
    child.send({ type: 'pair.answered', set: set(), said: 'chosen' });
    child.send({ type: 'list.answered', set: set() });
    expect(choices()).toHaveLength(made);
  });

  it('has enough after seven of the method and at most two of the source, may ask for five more, and ends at twelve', () => {
    const { child, choices, state, goOn, question } = comparing();
    const pairs = () => choices().filter(({ kind }) => kind === 'pair').length;
    while (state() !== 'enough') goOn();
    expect(pairs()).toBeLessThanOrEqual(9);
    const before = pairs();
    child.send({ type: 'choices.extended' });
    expect(question()?.kind).toBe('pair');
    while (state() !== 'enough') goOn();
    expect(pairs()).toBe(Math.min(12, before + 5));
  });

  it('stands at the same pair after a reload, also among the few more', () => {
    const person = comparing();
    person.chooseFirst();
    expect(reloaded(person).question()).toEqual(person.question());
    while (person.state() !== 'enough') person.goOn();
    person.child.send({ type: 'choices.extended' });
    expect(person.state()).toBe('comparing');
    expect(reloaded(person).question()).toEqual(person.question());
  });

  it('may leave at any time, and stands on the next page with what was chosen', () => {
    const { child, now, choices, chooseFirst } = comparing();
    chooseFirst();
    const made = choices().length;
    child.send({ type: 'choices.left' });
    expect(now().context.record).toMatchObject({ passed: expect.arrayContaining(['pairs']) as string[] });
    expect(now().context.record.at).not.toBe('pairs');
    expect(choices()).toHaveLength(made);
  });
});

describe('somebody who takes choices back', () => {
  it('is asked the same again, pair or list, with the ticks of the list as they were', () => {
    const { child, choices, set, state, answerList, chooseFirst } = weighing();
    const list = [...set()];
    answerList(...list.slice(0, 2));
    const pair = set();
    chooseFirst();
    child.send({ type: 'last.undone' });
    expect([state(), set()]).toEqual(['comparing', pair]);
    child.send({ type: 'last.undone' });
    expect([state(), set()]).toEqual(['listing', list]);
    expect(child.getSnapshot().context.open.ticked).toEqual(list.slice(0, 2));
    expect(choices()).toEqual([]);
    expect(child.getSnapshot().can({ type: 'last.undone' })).toBe(false);
  });

  it('can do so when enough was asked', () => {
    const { child, choices, state, goOn } = weighing();
    while (state() !== 'enough') goOn();
    const made = choices().length;
    child.send({ type: 'last.undone' });
    expect([choices().length, state()]).toEqual([made - 1, 'comparing']);
  });

  it('can do so when they come back, and is not asked the same pair again before', () => {
    const before = comparing();
    const first = before.set();
    before.chooseFirst();
    const again = reloaded(before);
    expect(again.set()).not.toEqual(first);
    again.child.send({ type: 'last.undone' });
    expect(again.set()).toEqual(first);
  });

  it('never takes back what stands in no list or pair that they see', () => {
    const knee = comparing(giveAnswer(rated(), pack, 'about.place', ['knee'], moment));
    while (knee.state() === 'comparing') knee.chooseFirst();
    const lung = giveAnswer(knee.now().context.record, pack, 'about.place', ['lung'], moment);
    const isSeen = isRateable(lung, pack);
    const seen = weighing({ ...lung, at: 'pairs' });
    while (seen.child.getSnapshot().can({ type: 'last.undone' })) seen.child.send({ type: 'last.undone' });
    expect(seen.choices().length).toBeGreaterThan(0);
    expect(seen.choices().filter(({ set }) => set.every(isSeen))).toEqual([]);
  });
});

describe('somebody who looks at a pair once more', () => {
  const revisiting = () => {
    const person = comparing();
    const [first = '', second = ''] = person.set();
    person.chooseFirst();
    const open: DraftChoices = { until: 0, ticked: [], again: [first, second] };
    return { ...weighing(keepDraftChoices(person.now().context.record, open, moment)), first, second };
  };

  it('is asked that pair, and the answer takes the place of the one before', () => {
    const { choose, state, set, now, choices, first, second } = revisiting();
    expect([state(), set()]).toEqual(['reconsidering', [first, second]]);
    choose(second);
    expect(choices().filter((choice) => choice.set.join() === [first, second].join())).toHaveLength(2);
    expect(now().context.record.at).not.toBe('pairs');
    expect(now().context.record.openChoices).toBeUndefined();
    const back = weighing({ ...now().context.record, at: 'pairs' });
    const counted = back.child.getSnapshot().context.ranking.choices;
    expect(counted.find((choice) => choice.set.join() === [first, second].join())?.chosen).toEqual([second]);
  });

  it('may leave it as it is', () => {
    const { child, now, choices } = revisiting();
    const before = choices();
    child.send({ type: 'choices.left' });
    expect(choices()).toEqual(before);
    expect(now().context.record.openChoices).toBeUndefined();
  });
});

describe('a rating changed later', () => {
  it('is asked about when it brings something new to the top, and the rest stays', () => {
    const person = weighing();
    while (person.state() !== 'enough') person.goOn();
    const made = person.choices();
    const seen = new Set(made.flatMap(({ set }) => set));
    const [low = ''] = pack.questionnaire.items
      .map(({ id }) => id)
      .filter((id) => !seen.has(id) && person.now().context.record.answers[id]?.value === 2);
    const changed = giveAnswer(person.now().context.record, pack, low, 4, moment);
    const again = weighing({ ...changed, at: 'pairs' });
    expect(again.choices()).toEqual(made);
    expect(['enough', 'comparing']).toContain(again.state());
  });
});
