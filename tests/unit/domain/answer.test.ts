/** Giving, stating and taking back an answer: what does not fit is left out, and nothing that was said on another day is lost. */
import { ratingSteps, type RatingStep } from '#content/rating.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersOnPath,
  clearAnswer,
  giveAnswer,
  markUnanswered,
  stateAnswer,
  withOption,
} from '#domain/record/answer.ts';
import { addOwnItem } from '#domain/record/own-items.ts';
import { limits, type AnswersRecord, type Value } from '#domain/record/record.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { answering, moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { blanks } from './blanks.ts';
import { bonePack as pack } from '#tests/packs/bone-cancer.ts';

const give = (record: AnswersRecord, id: string, value: Value, day = moment.day) =>
  giveAnswer(record, pack, id, value, { ...moment, day });
const question = (id: string) => {
  const found = pack.questionById.get(id);
  if (!found) throw new RangeError(`The pack does not ask ${id}.`);
  return found;
};

describe('an answer', () => {
  it.each<[string, Value]>([
    ['about.stage', 'leaning'],
    ['about.place', ['knee', 'lung']],
    ['about.appointment', '2026-12-03'],
    ['about.name', 'x'.repeat(limits.line)],
    ['lifestyle.hardest', 'x'.repeat(limits.text)],
    ['lifestyle.running', 4],
  ])('to %s is kept when it fits', (id, value) => {
    expect(give(nobodyYet(), id, value).answers[id]).toMatchObject({ status: 'answered', value });
  });

  it.each<[string, Value]>([
    ['about.stage', 'cured'],
    ['about.stage', ['leaning']],
    ['about.place', ['knee', 'moon']],
    ['about.place', 'knee'],
    ['about.appointment', 'next Tuesday'],
    ['about.appointment', '0026-12-03'],
    ['about.appointment', '202612-12-03'],
    ['about.name', 'x'.repeat(limits.line + 1)],
    ['lifestyle.hardest', 'x'.repeat(limits.text + 1)],
    ['lifestyle.hardest', 3],
    ['lifestyle.running', 5 as RatingStep],
    ['lifestyle.running', 'very'],
    ['own.1', 4],
    ['weather', 'fine'],
  ])('to %s changes nothing when it does not fit (%j)', (id, value) => {
    const record = nobodyYet();
    expect(give(record, id, value)).toBe(record);
  });

  it.each(['about.name', 'lifestyle.hardest', 'lifestyle.miss'])('of blanks to %s is none', (id) => {
    for (const blank of blanks) {
      expect(give(nobodyYet(), id, blank).answers[id], JSON.stringify(blank)).toBeUndefined();
      const said = give(nobodyYet(), id, 'words');
      expect(give(said, id, blank).answers[id]).toMatchObject({ status: 'left-open' });
      expect(give(said, id, blank).answers[id]).not.toHaveProperty('value');
    }
  });

  it('to an own item is kept once the item is there', () => {
    const record = addOwnItem(nobodyYet(), 'My garden', moment);
    expect(give(record, 'own.1', 4).answers['own.1']?.value).toBe(4);
  });

  it('that is emptied is open again', () => {
    const written = give(nobodyYet(), 'lifestyle.hardest', 'Milking');
    expect(give(written, 'lifestyle.hardest', '').answers['lifestyle.hardest']?.status).toBe('left-open');
    const ticked = give(nobodyYet(), 'about.place', ['knee']);
    expect(give(ticked, 'about.place', []).answers['about.place']?.value).toBeUndefined();
  });

  it('never given cannot be taken back', () => {
    const record = nobodyYet();
    expect(clearAnswer(record, pack, 'about.stage', moment)).toBe(record);
  });

  it('counts each change once', () => {
    const record = nobodyYet();
    expect(give(record, 'about.stage', 'leaning').sequence).toBe(record.sequence + 1);
  });
});

describe('"not sure" and "I would rather talk about it"', () => {
  it('stand in place of a value and keep it as what was said before, on another day', () => {
    const said = give(nobodyYet(), 'together.decide', 'team', '2026-11-20');
    const { answers } = stateAnswer(said, pack, 'together.decide', 'rather-talk', moment);
    expect(answers['together.decide']).toMatchObject({
      status: 'rather-talk',
      earlier: [{ status: 'answered', value: 'team', day: '2026-11-20' }],
    });
    expect(answers['together.decide']).not.toHaveProperty('value');
  });

  it('are kept about questions and items only', () => {
    const record = nobodyYet();
    expect(stateAnswer(record, pack, 'weather', 'not-sure', moment)).toBe(record);
    expect(stateAnswer(record, pack, 'lifestyle.running', 'not-sure', moment)).not.toBe(record);
  });
});

describe('what was said before', () => {
  const steps = fc.array(
    fc.record({ day: fc.integer({ min: 10, max: 28 }), step: fc.constantFrom(...ratingSteps) }),
    { minLength: 1, maxLength: 70 },
  );
  const dayOf = (day: number) => `2026-11-${String(day)}`;

  it('is kept for each other day, oldest first, and one day is one thought', () => {
    fc.assert(
      fc.property(steps, (said) => {
        const inTime = [...said].sort((a, b) => a.day - b.day);
        const record = inTime.reduce(
          (before, { day, step }) => give(before, 'lifestyle.running', step, dayOf(day)),
          nobodyYet(),
        );
        const days = [...new Set(inTime.map(({ day }) => dayOf(day)))];
        const answer = record.answers['lifestyle.running'];
        expect([...(answer?.earlier ?? []), answer].map((given) => given?.day)).toEqual(days);
        expect(answer?.value).toBe(inTime.at(-1)?.step);
      }),
    );
  });

  it('never outgrows what a record can hold', () => {
    const record = Array.from({ length: 80 }, (_, index) => index).reduce(
      (before, index) =>
        give(
          before,
          'lifestyle.running',
          index % 2 === 0 ? 2 : 4,
          `20${String(10 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-01`,
        ),
      nobodyYet(),
    );
    expect(record.answers['lifestyle.running']?.earlier).toHaveLength(50);
  });
});

describe('a page that is left', () => {
  const asked = ['about.stage', 'about.name', 'about.interpreter'];

  it('marks what was asked and not answered, and touches no answer', () => {
    const record = markUnanswered(
      give(nobodyYet(), 'about.stage', 'chosen'),
      pack,
      asked,
      'left-open',
      moment,
    );
    expect(asked.map((id) => record.answers[id]?.status)).toEqual(['answered', 'left-open', 'left-open']);
  });

  it('turns "left open" into "skipped", never the other way round', () => {
    const open = markUnanswered(nobodyYet(), pack, asked, 'left-open', moment);
    const skipped = markUnanswered(open, pack, asked, 'skipped', moment);
    const again = markUnanswered(skipped, pack, asked, 'left-open', moment);
    expect(asked.map((id) => again.answers[id]?.status)).toEqual(['skipped', 'skipped', 'skipped']);
  });
});

describe('one more option', () => {
  const mentioned = question('about.mentioned');

  it('is ticked and unticked', () => {
    expect(withOption(mentioned, ['amputation'], 'chemotherapy')).toEqual(['amputation', 'chemotherapy']);
    expect(withOption(mentioned, ['amputation', 'chemotherapy'], 'amputation')).toEqual(['chemotherapy']);
  });

  it('stands alone when it means "nothing yet", and leaves when something else is ticked', () => {
    expect(withOption(mentioned, ['amputation', 'chemotherapy'], 'nothing-yet')).toEqual(['nothing-yet']);
    expect(withOption(mentioned, ['nothing-yet'], 'amputation')).toEqual(['amputation']);
  });

  it('leaves the list as it was when it is ticked and unticked again', () => {
    const ids = (mentioned.options ?? []).filter(({ exclusive }) => !exclusive).map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (chosen, option) => {
        fc.pre(!chosen.includes(option));
        expect(withOption(mentioned, withOption(mentioned, chosen, option), option)).toEqual(chosen);
      }),
    );
  });
});

describe('what goes to the summary, the PDF and the file', () => {
  it('leaves out what the person can no longer see, and the record keeps it', () => {
    const asked = answering(nobodyYet(), {
      'about.mentioned': ['something-else'],
      'about.other-surgery': 'rotationplasty',
    });
    const changed = give(asked, 'about.mentioned', ['amputation']);
    expect(answersOnPath(changed, pack)).not.toHaveProperty(['about.other-surgery']);
    expect(changed.answers['about.other-surgery']?.value).toBe('rotationplasty');
    expect(answersOnPath(give(changed, 'about.mentioned', ['something-else']), pack)).toHaveProperty([
      'about.other-surgery',
    ]);
  });

  it('leaves out the ratings of items that belong to another place of the tumour', () => {
    const knee = exampleRecord('amina-knee');
    const lung = give(knee, 'about.place', ['lung']);
    expect(answersOnPath(knee, pack)).toHaveProperty(['lifestyle.bending']);
    expect(answersOnPath(lung, pack)).not.toHaveProperty(['lifestyle.bending']);
    expect(lung.answers['lifestyle.bending']).toEqual(knee.answers['lifestyle.bending']);
  });

  it('leaves out ids that the pack does not know', () => {
    const answer = give(nobodyYet(), 'about.name', 'A').answers['about.name'];
    if (!answer) throw new RangeError('The name was not kept.');
    const record = { ...nobodyYet(), answers: { 'own.7': answer, weather: answer } };
    expect(answersOnPath(record, pack)).toEqual({});
  });
});
