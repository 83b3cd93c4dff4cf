/** The places of a journey: every person has their own, and for everybody the same laws hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '#domain/record/answer.ts';
import { itemsOnPath } from '#domain/pack/items.ts';
import { packOf } from '#domain/pack/pack.ts';
import {
  considerationsAhead,
  nextPlace,
  optionsOffered,
  placeAt,
  placesOnPath,
  previousPlace,
  questionsOnPage,
  stepsInOrder,
} from '#domain/journey/path.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { answering, moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { freshRecord } from '#tests/model/session-model.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';
import { gardenPack } from '#tests/packs/garden.ts';
import { anyRecord } from './arbitrary-record.ts';

const idsOf = (record: AnswersRecord) => placesOnPath(record, pack).map(({ id }) => id);
const asksOn = (record: AnswersRecord, place: string) =>
  questionsOnPage(placeAt(place, record, pack), record, pack).map(({ id }) => id);
const lawful = (law: (record: AnswersRecord) => void) => {
  fc.assert(fc.property(anyRecord, law), { numRuns: 40 });
};

describe('the path of anybody at all', () => {
  it('has nine steps, numbered in order, whatever is answered', () => {
    lawful((record) => {
      const places = placesOnPath(record, pack);
      expect(new Set(places.map(({ steps }) => steps))).toEqual(new Set([9]));
      const numbers = places.map(({ stepNumber }) => stepNumber);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(new Set(numbers)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]));
    });
  });

  it('passes each place once, and ends with the check and the summary', () => {
    lawful((record) => {
      const ids = idsOf(record);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.slice(-2)).toEqual(['check', 'summary']);
    });
  });

  it('leads back where it led on from', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), (record, anywhere) => {
        const places = placesOnPath(record, pack);
        const place = places[anywhere % (places.length - 1)];
        const next = place && nextPlace(place, record, pack);
        expect(next && previousPlace(next, record, pack)).toEqual(place);
        expect(place && placeAt(place.id, record, pack)).toEqual(place);
      }),
    );
  });

  it('rates every item of the person’s set once, at most three on a page', () => {
    lawful((record) => {
      const pages = placesOnPath(record, pack).map(({ items }) => items);
      expect(pages.every((items) => items.length <= 3)).toBe(true);
      expect(pages.flat().sort()).toEqual(itemsOnPath(record, pack).sort());
    });
  });

  it('has no page of questions where nothing is asked', () => {
    lawful((record) => {
      const questionPages = placesOnPath(record, pack).filter(({ page }) => page.kind === 'questions');
      expect(questionPages.filter((place) => questionsOnPage(place, record, pack).length === 0)).toEqual([]);
    });
  });
});

describe('a question that hangs on another', () => {
  it('stays in the record and leaves the page when the other answer changes', () => {
    const pelvis = answering(nobodyYet(), { 'about.place': ['pelvis'], 'about.walk': 'yes' });
    expect(asksOn(pelvis, 'about.place')).toEqual(['about.place', 'about.walk']);
    const rib = giveAnswer(pelvis, pack, 'about.place', ['rib'], moment);
    expect(asksOn(rib, 'about.place')).toEqual(['about.place']);
    expect(rib.answers['about.walk']?.value).toBe('yes');
  });

  it('brings the calm page after any symptom, and the page goes when the symptom does', () => {
    const pain = answering(nobodyYet(), { 'side-effects.now.pain': 'yes' });
    expect(idsOf(pain)).toContain('side-effects.call');
    expect(idsOf(giveAnswer(pain, pack, 'side-effects.now.pain', 'no', moment))).not.toContain(
      'side-effects.call',
    );
  });

  it('asks about the graft only after surgery', () => {
    const biopsy = answering(nobodyYet(), { 'side-effects.before': 'biopsy' });
    const surgery = answering(nobodyYet(), { 'side-effects.before': 'surgery' });
    expect(asksOn(biopsy, 'side-effects.now')).not.toContain('side-effects.now.graft');
    expect(asksOn(surgery, 'side-effects.now')).toContain('side-effects.now.graft');
  });

  it('asks a parent what the child says, and nobody else', () => {
    expect(asksOn(exampleRecord('maya-parent'), 'lifestyle.words')).toContain('lifestyle.child-says');
    expect(asksOn(exampleRecord('leo-teen'), 'lifestyle.words')).not.toContain('lifestyle.child-says');
  });

  it('offers a teenager their own words about closeness', () => {
    const wishes = pack.questionnaire.questions.find(({ id }) => id === 'body-image.wishes');
    const offered = (name: string) =>
      wishes ? optionsOffered(wishes, exampleRecord(name), pack).map(({ id }) => id) : [];
    expect(offered('leo-teen')).toEqual(expect.arrayContaining(['closeness-teen']));
    expect(offered('leo-teen')).not.toContain('closeness');
    expect(offered('amina-knee')).not.toContain('closeness-teen');
  });

  it('takes its page along when nothing else is asked there', () => {
    const [start] = gardenPack.questionnaire.questions;
    const garden = packOf({
      ...gardenPack.questionnaire,
      questions: [
        ...(start ? [start] : []),
        {
          id: 'shade.words',
          number: 2,
          kind: 'words',
          from: [],
          when: { question: 'start.why', has: ['food'] },
        },
      ],
    });
    const pagesOf = (why: string) =>
      placesOnPath(giveAnswer(freshRecord(garden), garden, 'start.why', why, moment), garden).map(
        ({ id }) => id,
      );
    expect(pagesOf('food')).toContain('shade.words');
    expect(pagesOf('beauty')).not.toContain('shade.words');
  });

  it('asks about recovery or one’s own limb only where there is a limb to keep', () => {
    expect(idsOf(exampleRecord('amina-knee'))).toContain('tension');
    expect(idsOf(exampleRecord('paul-lung'))).not.toContain('tension');
    expect(idsOf(exampleRecord('empty'))).not.toContain('tension');
  });
});

describe('ratings pages', () => {
  it('are as many as the items need: fewer for the lung', () => {
    const partsOf = (name: string) =>
      placesOnPath(exampleRecord(name), pack).filter(({ id }) => id.startsWith('lifestyle.ratings')).length;
    expect([partsOf('amina-knee'), partsOf('paul-lung')]).toEqual([2, 2]);
    const healing = placesOnPath(exampleRecord('paul-lung'), pack).filter(
      ({ page }) => page.kind === 'ratings',
    );
    expect(healing.map(({ part, parts }) => `${part}/${parts}`)).toEqual([
      '1/2',
      '2/2',
      '1/2',
      '2/2',
      '1/2',
      '2/2',
      '1/2',
      '2/2',
    ]);
  });

  it('show the items in an order that belongs to the person, never to the file', () => {
    const orders = Array.from({ length: 20 }, (_, seed) =>
      placeAt('lifestyle.ratings.1', { ...nobodyYet(), seed }, pack).items.join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(5);
  });
});

describe('considerations in the person’s own order', () => {
  const record = { ...nobodyYet(), visited: ['side-effects'] };

  it('come first, then the others as the pack has them', () => {
    expect(stepsInOrder(record, pack).map(({ id }) => id)).toEqual([
      'about',
      'side-effects',
      'lifestyle',
      'healing',
      'body-image',
      'hard-choices',
      'priorities',
      'questions',
      'together',
    ]);
  });

  it('that are still ahead may be chosen to be next', () => {
    const here = placeAt('side-effects.facts', record, pack);
    expect(considerationsAhead(here, record, pack)).toEqual(['lifestyle', 'healing', 'body-image']);
    expect(considerationsAhead(placeAt('summary', record, pack), record, pack)).toEqual([]);
  });

  it('keep somebody near where they were when their page goes', () => {
    const symptom = answering(record, { 'side-effects.now.pain': 'yes' });
    const gone = giveAnswer(symptom, pack, 'side-effects.now.pain', 'no', moment);
    expect(placeAt('side-effects.call', symptom, pack).id).toBe('side-effects.call');
    expect(placeAt('side-effects.call', gone, pack).id).toBe('side-effects.now');
  });
});

describe('a place that is not on the path', () => {
  it('gives the nearest one before it', () => {
    expect(placeAt('tension', exampleRecord('paul-lung'), pack).id).toBe('pairs');
    const oneItemLess = { ...nobodyYet(), answers: exampleRecord('paul-lung').answers };
    expect(placeAt('lifestyle.ratings.9', oneItemLess, pack).page.id).toBe('lifestyle.ratings');
  });

  it('gives the first one when nobody knows it', () => {
    expect(placeAt('weather', nobodyYet(), pack).id).toBe('about.who');
    expect(placeAt('', nobodyYet(), pack).id).toBe('about.who');
  });

  it('has nothing next to it', () => {
    const lost = { ...placeAt('about.who', nobodyYet(), pack), id: 'weather' };
    expect([nextPlace(lost, nobodyYet(), pack), previousPlace(lost, nobodyYet(), pack)]).toEqual([
      null,
      null,
    ]);
  });
});
