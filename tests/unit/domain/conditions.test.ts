/** What conditions see: the voice, the set of items, and only answers that are on the path. */
import { describe, expect, it } from 'vitest';
import { giveAnswer, stateAnswer } from '#domain/record/answer.ts';
import { conditionsOf } from '#domain/pack/conditions.ts';
import { readerProfileOf } from '#domain/texts/reader-profile.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { answering, moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const placed = (...places: string[]) => answering(nobodyYet(), { 'about.place': places });

describe('the set of items', () => {
  it.each([
    [['knee'], 'leg'],
    [['shoulder'], 'arm'],
    [['knee', 'hand'], 'limb'],
    [['spine'], 'trunk'],
    [['lung'], 'lung'],
    [['knee', 'lung'], 'leg'],
    [['spine', 'lung'], 'trunk'],
    [['hand', 'jaw', 'lung'], 'arm'],
    [[], 'neutral'],
  ])('for %j is that of the %s', (places, set) => {
    const record = places.length > 0 ? placed(...places) : nobodyYet();
    expect(conditionsOf(record, pack).itemSet).toBe(set);
  });

  it('is the neutral one for somebody who is not sure where', () => {
    const record = stateAnswer(nobodyYet(), pack, 'about.place', 'not-sure', moment);
    expect(conditionsOf(record, pack).itemSet).toBe('neutral');
  });

  it('is that of the leg when a tumour of the pelvis changes the walk, and only then', () => {
    const walks = answering(placed('pelvis'), { 'about.walk': 'yes' });
    expect(conditionsOf(walks, pack).itemSet).toBe('leg');
    expect(conditionsOf(placed('pelvis'), pack).itemSet).toBe('trunk');
    const moved = giveAnswer(walks, pack, 'about.place', ['rib'], moment);
    expect(conditionsOf(moved, pack).itemSet).toBe('trunk');
  });
});

describe('a condition', () => {
  const { isMet } = conditionsOf(exampleRecord('amina-knee'), pack, [
    'own.1',
    'lifestyle.bending',
    'healing.holds',
  ]);

  it('looks at options and at what is said in their place', () => {
    expect(isMet({ question: 'about.place', has: ['knee', 'hip'] })).toBe(true);
    expect(isMet({ question: 'about.place', has: ['hip'] })).toBe(false);
    expect(isMet({ question: 'side-effects.now.numbness', has: ['not-sure'] })).toBe(true);
  });

  it('looks at words, voice, set, ratings and first places', () => {
    expect(isMet({ question: 'lifestyle.hardest', filled: true })).toBe(true);
    expect(isMet({ question: 'about.other-surgery', filled: true })).toBe(false);
    expect(isMet({ voice: ['teen', 'parent'] })).toBe(false);
    expect(isMet({ itemSet: ['leg', 'limb'] })).toBe(true);
    expect(isMet({ item: 'side-effects.pain', rated: 4 })).toBe(true);
    expect(isMet({ item: 'healing.short', rated: 4 })).toBe(false);
    expect(isMet({ item: 'healing.holds', top: 3 })).toBe(true);
    expect(isMet({ item: 'healing.holds', top: 2 })).toBe(false);
  });

  it('joins others by all, any and not', () => {
    const [yes, no] = [{ itemSet: ['leg'] }, { itemSet: ['arm'] }];
    expect(isMet({ all: [yes, { not: no }] })).toBe(true);
    expect(isMet({ all: [yes, no] })).toBe(false);
    expect(isMet({ any: [no, yes] })).toBe(true);
    expect(isMet({ any: [] })).toBe(false);
  });

  it('does not see a rating of an item that left the path', () => {
    const lung = giveAnswer(
      answering(placed('knee'), { 'side-effects.nerves': 4 }),
      pack,
      'about.place',
      ['lung'],
      moment,
    );
    expect(conditionsOf(lung, pack).isMet({ item: 'side-effects.nerves', rated: 4 })).toBe(false);
  });
});

describe('the reader profile', () => {
  it.each([
    ['amina-knee', 'en', 'adult', 'leg'],
    ['leo-teen', 'fr', 'teen', 'leg'],
    ['maya-parent', 'en', 'parent', 'arm'],
    ['one-section', 'fr', 'parent', 'arm'],
    ['claire-for-father', 'fr', 'adult', 'leg'],
    ['nora-spine', 'fr', 'adult', 'trunk'],
    ['paul-lung', 'en', 'adult', 'lung'],
    ['empty', 'en', 'adult', 'neutral'],
  ])('of %s is in %s, to a %s, about the %s', (name, language, voice, itemSet) => {
    expect(readerProfileOf(exampleRecord(name), pack)).toEqual({ language, voice, itemSet });
  });

  it('may be in the reader’s language instead', () => {
    expect(readerProfileOf(exampleRecord('leo-teen'), pack, 'en')).toMatchObject({
      language: 'en',
      voice: 'teen',
    });
  });
});
