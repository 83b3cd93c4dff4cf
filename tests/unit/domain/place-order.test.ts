/** Moving through the journey: arriving, leaving, and going to another consideration first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAt, stepsInOrder } from '#domain/journey/path.ts';
import { arriveAt, leavePlace, visitFirst } from '#domain/journey/place-order.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { answering, moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const at = (record: AnswersRecord, id: string) => arriveAt(record, placeAt(id, record, pack));
const stepIds = (record: AnswersRecord) => stepsInOrder(record, pack).map(({ id }) => id);
const considerations = pack.questionnaire.considerations.map(({ id }) => id);

describe('somebody who arrives', () => {
  it('stands there, and is saved standing there', () => {
    const record = at(nobodyYet(), 'about.place');
    expect(record.at).toBe('about.place');
    expect(record.sequence).toBeGreaterThan(nobodyYet().sequence);
  });

  it('visits a consideration once, in the order of coming', () => {
    const walked = ['healing.facts', 'healing.home', 'lifestyle.facts', 'healing.words'].reduce(
      at,
      nobodyYet(),
    );
    expect(walked.visited).toEqual(['healing', 'lifestyle']);
  });
});

describe('somebody who leaves', () => {
  it('has passed the page, and what they left open there says so', () => {
    const record = answering(nobodyYet(), { 'about.name': 'A.' });
    const left = leavePlace(record, pack, placeAt('about.details', record, pack), 'left-open', moment);
    expect(left.passed).toEqual(['about.details']);
    expect(left.answers['about.name']?.status).toBe('answered');
    expect(left.answers['about.appointment']?.status).toBe('left-open');
  });

  it('passes a page once, however often they come by', () => {
    const place = placeAt('about.details', nobodyYet(), pack);
    const once = leavePlace(nobodyYet(), pack, place, 'skipped', moment);
    expect(leavePlace(once, pack, place, 'skipped', moment).passed).toEqual(['about.details']);
  });

  it('marks the items of their ratings page, not those of the next one', () => {
    const place = placeAt('healing.ratings.1', nobodyYet(), pack);
    const left = leavePlace(nobodyYet(), pack, place, 'skipped', moment);
    expect(Object.keys(left.answers).sort()).toEqual([...place.items].sort());
  });

  it('leaves no mark for a question that is not asked of them', () => {
    const left = leavePlace(nobodyYet(), pack, placeAt('about.place', nobodyYet(), pack), 'skipped', moment);
    expect(left.answers).not.toHaveProperty(['about.walk']);
  });
});

describe('going to another consideration first', () => {
  it('leads to its first page and puts the others after it', () => {
    const record = at(nobodyYet(), 'lifestyle.facts');
    const gone = visitFirst(record, pack, placeAt('lifestyle.facts', record, pack), 'side-effects');
    expect(gone.at).toBe('side-effects.facts');
    expect(stepIds(gone).slice(0, 4)).toEqual(['about', 'side-effects', 'lifestyle', 'healing']);
  });

  it('keeps those that were done before', () => {
    const walked = ['lifestyle.facts', 'healing.facts'].reduce(at, nobodyYet());
    const gone = visitFirst(walked, pack, placeAt('healing.facts', walked, pack), 'side-effects');
    expect(stepIds(gone).slice(1, 5)).toEqual(['lifestyle', 'side-effects', 'healing', 'body-image']);
  });

  it('never loses a step, whatever is chosen from wherever', () => {
    const places = fc.constantFrom(
      'about.who',
      'lifestyle.facts',
      'healing.words',
      'side-effects.now',
      'pairs',
    );
    const moves = fc.array(fc.tuple(places, fc.constantFrom(...considerations)), { maxLength: 8 });
    fc.assert(
      fc.property(moves, (chosen) => {
        const walked = chosen.reduce((record, [place, consideration]) => {
          const here = at(record, place);
          return visitFirst(here, pack, placeAt(place, here, pack), consideration);
        }, nobodyYet());
        expect([...stepIds(walked)].sort()).toEqual([...stepIds(nobodyYet())].sort());
        expect(stepIds(walked).at(0)).toBe('about');
      }),
    );
  });

  it('changes no answer', () => {
    const record = answering(at(nobodyYet(), 'lifestyle.facts'), { 'lifestyle.running': 3 });
    const gone = visitFirst(record, pack, placeAt('lifestyle.facts', record, pack), 'healing');
    expect(gone.answers).toEqual(record.answers);
  });
});
