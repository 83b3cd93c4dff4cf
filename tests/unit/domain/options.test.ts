/** The order of the options: the place of the tumour puts some first, all stay, and chance keeps any from being always first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Options } from '#content/schema.ts';
import { stateAnswer } from '#domain/record/answer.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { cellOfQuestion, cellQuestionId, drawingOf, optionsInOrder } from '#domain/options/options.ts';
import { boneFiles } from '#tests/packs/bone-cancer.ts';
import { answering, moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const options: Options = boneFiles.options;
const inFile = options.options.map(({ id }) => id);
const placed = (places: readonly string[], seed = 7): AnswersRecord => ({
  ...answering(nobodyYet(), { 'about.place': [...places] }),
  seed,
});
const orderFor = (record: AnswersRecord) => optionsInOrder(record, pack, options).map(({ id }) => id);
const limb = ['limb-sparing', 'autograft', 'allograft', 'endoprosthesis', 'arthrodesis', 'amputation'];
const seeds = Array.from({ length: 600 }, (_, seed) => seed);

describe('the options', () => {
  it('all stay, each once, whatever the place and the seed', () => {
    const places = pack.questionById.get('about.place')?.options?.map(({ id }) => id) ?? [];
    fc.assert(
      fc.property(fc.subarray(places, { minLength: 1 }), fc.nat(), (chosen, seed) => {
        expect([...orderFor(placed(chosen, seed))].sort()).toEqual([...inFile].sort());
      }),
    );
  });

  it('stand as in the source for somebody who is not sure where', () => {
    expect(orderFor(nobodyYet())).toEqual(inFile);
    expect(orderFor(stateAnswer(nobodyYet(), pack, 'about.place', 'not-sure', moment))).toEqual(inFile);
  });

  it('begin with those for a limb, shuffled among themselves, for a knee', () => {
    for (const seed of seeds.slice(0, 50))
      expect(
        orderFor(placed(['knee'], seed))
          .slice(0, 6)
          .sort(),
      ).toEqual([...limb].sort());
  });

  it('begin with each option for a limb about as often as with any other', () => {
    const first = seeds.map((seed) => orderFor(placed(['knee'], seed))[0]);
    for (const option of limb) {
      const share = first.filter((id) => id === option).length / seeds.length;
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThan(0.24);
    }
  });

  it('put keeping the limb before taking it off as often as after', () => {
    const before = seeds.filter((seed) => {
      const order = orderFor(placed(['thigh'], seed));
      return order.indexOf('limb-sparing') < order.indexOf('amputation');
    });
    expect(before.length / seeds.length).toBeGreaterThan(0.42);
    expect(before.length / seeds.length).toBeLessThan(0.58);
  });

  it('stand the same for one person each time they look', () => {
    expect(orderFor(placed(['knee']))).toEqual(orderFor(placed(['knee'])));
  });

  it('begin with those for both places when there are two, a limb first', () => {
    const order = orderFor(placed(['hip', 'pelvis']));
    const ofHip = ['limb-sparing', 'autograft', 'allograft', 'endoprosthesis', 'amputation'];
    expect(order.slice(0, 5).sort()).toEqual([...ofHip].sort());
    expect(order.slice(5, 7)).toEqual(['wide-resection', 'other-treatment']);
  });

  it('name two places in one limb as one group, so that neither comes first by its place', () => {
    const first = new Set(seeds.slice(0, 100).map((seed) => orderFor(placed(['thigh', 'knee'], seed))[0]));
    expect([...first].sort()).toEqual([...limb].sort());
  });

  it('begin with the lung for a lung, and with the spine’s own for a spine', () => {
    expect(orderFor(placed(['lung']))[0]).toBe('lung-wedge');
    expect(orderFor(placed(['spine'])).slice(0, 3)).toEqual(['curettage', 'arthrodesis', 'wide-resection']);
  });
});

describe('the drawing of an option', () => {
  const withPlaces = options.options.filter(({ drawings = [] }) => drawings.length > 1);
  const drawnFor = (record: AnswersRecord) => withPlaces.map((option) => drawingOf(option, record, pack));

  it('is that of the person’s own place where there is one', () => {
    expect(withPlaces.length).toBeGreaterThan(0);
    for (const option of withPlaces)
      for (const { id, places = [] } of option.drawings ?? [])
        for (const place of places) expect(drawingOf(option, placed([place]), pack)).toBe(id);
  });

  it('is the first one for any other place, and while none is known', () => {
    const first = withPlaces.map(({ drawings }) => drawings?.[0]?.id);
    expect(drawnFor(placed(['jaw']))).toEqual(first);
    expect(drawnFor(nobodyYet())).toEqual(first);
  });

  it('is none for an option that has none', () => {
    const bare = { id: 'new-kind', number: 1, possible: [], cells: {} };
    expect(drawingOf(bare, placed(['knee']), pack)).toBeUndefined();
  });
});

describe('the ready question of an empty cell', () => {
  it('names its option and its consideration', () => {
    expect(cellOfQuestion(cellQuestionId('amputation', 'body-image'))).toEqual({
      option: 'amputation',
      consideration: 'body-image',
    });
  });

  it.each(['q.pain', 'own-question.1', 'ask.amputation', ''])('is not %j', (id) => {
    expect(cellOfQuestion(id)).toBeUndefined();
  });
});
