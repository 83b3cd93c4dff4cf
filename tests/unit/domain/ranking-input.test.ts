/** What the ranking sees of a record: the items on the path, and of each question the last answer. */
import { describe, expect, it } from 'vitest';
import { packOf } from '#domain/pack/pack.ts';
import { giveAnswer, stateAnswer } from '#domain/record/answer.ts';
import { makeChoice } from '#domain/comparisons/choices.ts';
import { choicesAmong, rankingInputOf } from '#domain/ranking/input.ts';
import type { AnswersRecord, Choice } from '#domain/record/record.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';
import { choiceOf, moment, nobodyYet } from './garden-record.ts';

const items = ['shade.cool', 'shade.dark', 'water.rain', 'water.pond', 'shade.birds', 'water.hose'];
const among = (known: string[], ...choices: Choice[]) =>
  choicesAmong(choices, known).map(({ set, chosen, said }) => `${set.join()}:${chosen.join()}:${said}`);

describe('the ranking sees of a record', () => {
  it('its items, ratings, tensions and seed', () => {
    const rated = ([1, 2, 3, 4, 1, 2] as const).reduce(
      (record: AnswersRecord, value, index) => giveAnswer(record, pack, items[index] ?? '', value, moment),
      nobodyYet,
    );
    const sun: [string, string] = ['shade.cool', 'water.pond'];
    const tense = packOf({
      ...pack.questionnaire,
      tensions: [{ id: 'tension.sun', number: 1, items: sun, from: ['gap'] }],
    });
    expect(rankingInputOf(rated, tense)).toEqual({
      items,
      ratings: {
        'shade.cool': 1,
        'shade.dark': 2,
        'water.rain': 3,
        'water.pond': 4,
        'shade.birds': 1,
        'water.hose': 2,
      },
      choices: [],
      tensions: [['shade.cool', 'water.pond']],
      seed: 7,
    });
  });

  it('nothing of what was not rated, or is not sure', () => {
    const unsure = stateAnswer(nobodyYet, pack, 'shade.dark', 'not-sure', moment);
    expect(Object.values(rankingInputOf(unsure, pack).ratings)).toEqual(items.map(() => null));
  });

  it('its choices, without day and voice', () => {
    const record = makeChoice(nobodyYet, choiceOf(['water.rain', 'shade.cool'], 'shade.cool'), moment);
    expect(rankingInputOf(record, pack).choices).toEqual([
      { kind: 'pair', set: ['water.rain', 'shade.cool'], chosen: ['shade.cool'], said: 'chosen' },
    ]);
  });
});

describe('of several answers about the same items', () => {
  it('the last counts, whichever way round', () => {
    expect(among(['a', 'b'], choiceOf(['a', 'b'], 'a'), choiceOf(['b', 'a'], 'b'))).toEqual(['b,a:b:chosen']);
    expect(among(['a', 'b'], choiceOf(['a', 'b'], 'a'), choiceOf(['a', 'b']))).toEqual(['a,b::none']);
  });

  it('those about others stay, also when one set is part of another', () => {
    const choices = [
      choiceOf(['a', 'b'], 'a'),
      choiceOf(['a', 'c'], 'c'),
      choiceOf(['a', 'b', 'c'], 'b'),
      choiceOf(['c', 'b'], 'b'),
    ];
    expect(among(['a', 'b', 'c'], ...choices)).toHaveLength(4);
  });
});

describe('when items have left the path', () => {
  it('a pair does not count', () => {
    expect(among(['a'], choiceOf(['a', 'b'], 'a'))).toEqual([]);
    expect(among([], choiceOf(['a', 'b']))).toEqual([]);
  });

  it('a list counts for those that are left, when there are two', () => {
    expect(among(['a', 'c'], choiceOf(['a', 'b', 'c'], 'a', 'b'))).toEqual(['a,c:a:chosen']);
    expect(among(['a'], choiceOf(['a', 'b', 'c'], 'a', 'b'))).toEqual([]);
  });

  it('a list does not count when nothing that was chosen is left', () => {
    expect(among(['a', 'c'], choiceOf(['a', 'b', 'c'], 'b'))).toEqual([]);
    expect(among(['a', 'c'], choiceOf(['a', 'b', 'c']))).toEqual(['a,c::none']);
  });
});
