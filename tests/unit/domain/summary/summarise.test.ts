/** The summary as data: everything a person said, in the order a surgeon reads it, valid wherever they stopped. */
import { describe, expect, it } from 'vitest';
import { stateAnswer } from '#domain/record/answer.ts';
import { leavePlace } from '#domain/journey/place-order.ts';
import { moveItem } from '#domain/priorities/own-order.ts';
import { mayBePrivate } from '#domain/sharing/team-only.ts';
import { placesOnPath, questionsOnPage } from '#domain/journey/path.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import type { BlockId, Line, Summary } from '#domain/summary/summary.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import type { Speaker } from '#domain/summary/context.ts';
import { exampleNames, exampleRecord } from '#tests/examples/examples.ts';
import { answering, farmer, father, moment, nobodyYet, parent } from '#tests/examples/answered-records.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';

const summaryOf = (record: AnswersRecord, language = 'en', speaker: Speaker = 'person'): Summary =>
  summariseRecord({
    record,
    pack,
    translator: translatorIn(language, record),
    speaker,
    address: 'https://example.org/waymark',
  });
const blocksOf = (summary: Summary) => [...summary.first, ...summary.rest];
const linesOf = (summary: Summary, id: BlockId): readonly Line[] =>
  blocksOf(summary).find((block) => block.id === id)?.lines ?? [];
const textsOf = (summary: Summary, id: BlockId) => linesOf(summary, id).map(({ text }) => text);
const symptoms = (answers: Readonly<Record<string, string>>) =>
  linesOf(summaryOf(answering(nobodyYet(), answers)), 'symptoms');

describe('page one', () => {
  it('stands in the order a surgeon reads it', () => {
    expect(summaryOf(farmer()).first.map(({ id }) => id)).toEqual([
      'head',
      'interpreter',
      'symptoms',
      'priorities',
      'must-ask',
      'hardest',
      'hopes',
      'deciding',
      'stage',
    ]);
  });

  it('says who, when, for which visit and in which language', () => {
    const facts = linesOf(summaryOf(farmer()), 'head').map(({ label, text }) => `${label ?? ''}: ${text}`);
    expect(facts).toContain('Name: M. B.');
    expect(facts).toContain('Visit: December 1, 2026');
    expect(facts).toContain('Written in: French');
    expect(textsOf(summaryOf(farmer(), 'fr'), 'head')).toContain('1er décembre 2026');
  });

  it('says whose answers they are when a daughter or a parent gives them', () => {
    expect(textsOf(summaryOf(father(), 'en', 'team'), 'head')).toContain('someone else, for the person');
    expect(textsOf(summaryOf(parent(), 'en', 'team'), 'head')).toContain('a parent, for the child');
    expect(summaryOf(parent()).title).toContain('my child');
  });

  it('holds five priorities, each with strength, its word and what it rests on', () => {
    const lines = linesOf(summaryOf(farmer()), 'priorities').filter(({ role }) => role === 'priority');
    expect(lines.map(({ priority }) => priority?.rank)).toEqual(['1', '2', '3', '4', '5']);
    expect(lines[0]?.priority?.reason).toContain('chosen 2 of 2 times');
    expect(lines[1]).toMatchObject({ text: 'Soulever ma petite-fille', own: true, lang: 'fr' });
    for (const { priority } of lines) expect(priority?.strengthWord).not.toBe('');
  });

  it('says when the person moved a priority by hand', () => {
    const moved = moveItem(farmer(), pack, 'healing.use-sooner', -1, moment);
    const summary = summaryOf(moved);
    const line = linesOf(summary, 'priorities').find(({ from }) => from.includes('healing.use-sooner'));
    expect(line?.priority).toMatchObject({ rank: '3', movedByHand: true });
    expect(line?.priority?.reason).toContain('moved by hand');
    expect(summary.first.find(({ id }) => id === 'priorities')?.lead).toContain('myself');
  });

  it('gives no numbers where no answer separates', () => {
    const alike = answering(nobodyYet(), { 'lifestyle.running': 4, 'healing.short': 4 });
    const summary = summaryOf(alike);
    expect(linesOf(summary, 'priorities').map(({ priority }) => priority?.rank)).toEqual(['', '']);
    expect(summary.first.find(({ id }) => id === 'priorities')?.lead).toContain('Not enough');
  });

  it('names three questions to ask first, the own one among them', () => {
    const must = linesOf(summaryOf(farmer()), 'must-ask');
    expect(must).toHaveLength(3);
    expect(must[0]).toMatchObject({ own: true, must: true });
  });
});

describe('symptoms now', () => {
  it('are told apart: not asked, asked and not answered, none reported, some reported', () => {
    expect(textsOf(summaryOf(nobodyYet()), 'symptoms')).toEqual(['Not asked.']);
    const place = placesOnPath(nobodyYet(), pack).find(({ page }) =>
      page.questions?.includes('side-effects.now.pain'),
    );
    if (!place) throw new RangeError('The pack asks about no symptoms.');
    const skipped = leavePlace(nobodyYet(), pack, place, 'skipped', moment);
    expect(textsOf(summaryOf(skipped), 'symptoms')).toEqual(['Asked, and not answered.']);
    expect(symptoms({ 'side-effects.now.pain': 'no' }).map(({ text }) => text)).toEqual(['None reported.']);
    expect(symptoms({ 'side-effects.now.pain': 'yes' })[0]).toMatchObject({ role: 'symptom', text: 'Pain' });
  });

  it('that a person is not sure about are shown, and say so', () => {
    const unsure = stateAnswer(nobodyYet(), pack, 'side-effects.now.limp', 'not-sure', moment);
    expect(linesOf(summaryOf(unsure), 'symptoms')[0]).toMatchObject({
      role: 'symptom',
      label: 'Not sure yet',
    });
  });

  it('carry their day, and the words of the person', () => {
    const block = summaryOf(farmer()).first.find(({ id }) => id === 'symptoms');
    expect(block?.heading).toContain('November 23, 2026');
    expect(block?.lines.find(({ role }) => role === 'quote')?.text).toBe('Depuis vendredi, pire la nuit.');
  });

  it('no longer count when the question left the path', () => {
    const wound = { 'side-effects.before': 'surgery', 'side-effects.now.wound': 'yes' };
    expect(symptoms(wound)[0]?.text).toContain('Wound');
    const changed = answering(answering(nobodyYet(), wound), { 'side-effects.before': 'no' });
    expect(JSON.stringify(summaryOf(changed))).not.toContain('Wound');
  });
});

describe('the pages after it', () => {
  it('quote everything the person wrote, whole, untouched and in their language', () => {
    const quotes = linesOf(summaryOf(farmer()), 'own-words');
    expect(quotes.map(({ text }) => text)).toContain(farmer().answers['lifestyle.hardest']?.value);
    for (const quote of quotes) expect(quote).toMatchObject({ own: true, lang: 'fr' });
    expect(linesOf(summaryOf(farmer(), 'fr'), 'own-words')[0]?.lang).toBeUndefined();
  });

  it('mark words in other letters with the language that the person named, else with none', () => {
    const words = 'أمشي بدون عكازين';
    const said = { 'about.interpreter': 'yes', 'lifestyle.hardest': words };
    const quoteOf = (language: string) =>
      linesOf(
        summaryOf(answering(nobodyYet(), { ...said, 'about.interpreter-language': language })),
        'own-words',
      ).find(({ text }) => text === words);
    expect(['Arabic', 'Cantonese', '?'].map((language) => quoteOf(language)?.lang)).toEqual(['ar', '', '']);
  });

  it('say who answered when it was not the person alone', () => {
    const [hardest] = linesOf(summaryOf(parent(), 'en', 'team'), 'own-words');
    expect(hardest?.label).toContain('parent and child together');
  });

  it('name hard choices, where the person is unsure, and each consideration without a place in the five', () => {
    const summary = summaryOf(farmer());
    expect(textsOf(summary, 'hard-choices')[0]).toContain(' over ');
    expect(textsOf(summary, 'unsure')).toContain('Being able to lift heavy things');
    expect(textsOf(summary, 'unsure')).toContain('Has had enough time');
    expect(textsOf(summary, 'also-important')).toContain('Body image: nothing among the first five.');
  });

  it('give every question on the path one row, with its answer or why there is none; a private one only with its answer', () => {
    const record = farmer();
    const isPrivate = mayBePrivate(record, pack);
    const rows = linesOf(summaryOf(record), 'all-answers').flatMap(({ from }) => from);
    const asked = placesOnPath(record, pack).flatMap((place) => [
      ...questionsOnPage(place, record, pack).map(({ id }) => id),
      ...place.items,
    ]);
    for (const id of asked.filter((one) => !isPrivate(one))) expect(rows, id).toContain(id);
    expect(rows.filter(isPrivate)).toEqual([]);
    expect(linesOf(summaryOf(record), 'not-asked').flatMap(({ from }) => from.filter(isPrivate))).toEqual([]);
    const said = answering(record, { 'together.without-whom': 'mon frère' });
    expect(textsOf(summaryOf(said), 'all-answers')).toContain('mon frère');
  });

  it('tell skipped, left open and not asked apart', () => {
    const texts = textsOf(summaryOf(farmer()), 'not-asked').join(' ');
    expect(texts).toContain('Skipped: At home');
    expect(texts).toContain('Not asked: Playing sports');
  });

  it('tell the care team how the order was made, with what was really answered', () => {
    const method = (record: AnswersRecord, speaker: Speaker = 'person') =>
      textsOf(summaryOf(record, 'en', speaker), 'method').join(' ');
    expect(method(farmer())).toContain('Head-to-head questions answered: 4.');
    expect(method(farmer())).toContain('has not come to the page');
    const moved = moveItem(farmer(), pack, 'side-effects.pain', -1, moment);
    expect(method(moved)).toContain('Moved: “Having little pain later on”');
    const kept = { ...farmer(), ownOrder: farmer().computedOrder };
    expect(method(kept)).toContain('The answers now give the same one.');
    expect(method(nobodyYet())).toContain('There is no order');
    const alike = Object.fromEntries(pack.questionnaire.items.map(({ id }) => [id, 4 as const]));
    const knee = answering(answering(nobodyYet(), { 'about.place': ['knee'] }), alike);
    expect(method(knee, 'team')).toContain('24 of 24 were marked “Very”');
    expect(method(knee)).not.toContain('were marked');
  });

  it('name a step of choices as not asked only when none was made', () => {
    expect(textsOf(summaryOf(farmer()), 'not-asked')).not.toContain('Not asked: Hard choices');
    const labels = linesOf(summaryOf(nobodyYet()), 'not-asked').map(({ label }) => label);
    expect(labels).toContain('Body image');
  });

  it('leave room for who has seen the sheet, where the answers to the questions are written', () => {
    const ids = summaryOf(farmer()).rest.map(({ id }) => id);
    expect(ids[ids.indexOf('questions') + 1]).toBe('seen');
    expect(textsOf(summaryOf(farmer(), 'fr'), 'seen')).toEqual(['Vu par', 'Le']);
  });

  it('end with what the tool is not and where the file opens', () => {
    const texts = textsOf(summaryOf(farmer()), 'about').join(' ');
    expect(texts).toContain('no medical advice');
    expect(texts).toContain('https://example.org/waymark/review/');
  });
});

describe('a summary', () => {
  it('is whole for somebody who has said nothing', () => {
    const summary = summaryOf(nobodyYet());
    expect(summary.first.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['head', 'symptoms', 'priorities']),
    );
    expect(textsOf(summary, 'priorities')).toEqual(['Nothing has been rated yet.']);
  });

  it.each(exampleNames)('of %s is told to both, in both languages, without a gap', (name) => {
    const record = exampleRecord(name);
    const unfilled = /\{[a-z]+\}/iu;
    const typed = JSON.stringify(record);
    for (const language of ['en', 'fr'])
      for (const speaker of ['person', 'team'] as const) {
        const blocks = blocksOf(summaryOf(record, language, speaker));
        const texts = blocks.flatMap(({ lines }) => lines.map(({ text }) => text));
        expect(
          texts.filter(
            (text) =>
              text.trim() === '' || (unfilled.test(text) && !typed.includes(text.match(unfilled)?.[0] ?? '')),
          ),
        ).toEqual([]);
        expect(blocks.every(({ heading }) => heading !== '')).toBe(true);
      }
  });

  it('holds the same answers whoever it is told to', () => {
    const from = (speaker: Speaker) =>
      blocksOf(summaryOf(farmer(), 'fr', speaker)).map(({ id, lines }) => [
        id,
        lines.map((line) => line.from),
      ]);
    expect(from('team')).toEqual(from('person'));
  });

  it('survives answers that this version does not know, and counts them', () => {
    const base = farmer();
    const place = base.answers['about.place'];
    if (!place) throw new RangeError('The farmer named a place.');
    const strange: AnswersRecord = {
      ...base,
      answers: { ...base.answers, 'about.place': { ...place, value: ['elbow'] }, 'new.question': place },
    };
    const summary = summaryOf(strange);
    expect(textsOf(summary, 'head')).toContain('An answer from another version');
    expect(textsOf(summary, 'all-answers').at(-1)).toContain('not shown here: 1');
  });

  it('shows words without signs that hide or turn', () => {
    const tricky = answering(nobodyYet(), { 'lifestyle.hardest': 'walk\u202Esriats\u200B' });
    expect(textsOf(summaryOf(tricky), 'hardest')).toEqual(['walksriats']);
  });
});
