/** The rows behind a person's priorities: each consideration once, none that is too thin to stand, and own words apart. */
import { describe, expect, it } from 'vitest';
import type { Options } from '#content/schema.ts';
import { considerationsOfPriorities } from '#domain/priorities/considerations-of-priorities.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { rowsOf } from '#domain/rows/consideration-rows.ts';
import { everyOptionQuestionId } from '#domain/options/options.ts';
import { readyQuestionText } from '#domain/team-questions/team-question-text.ts';
import { keepQuestion, teamQuestionsOf } from '#domain/team-questions/team-questions.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import { sanitiseLine } from '#domain/texts/sanitise-text.ts';
import { boneFiles } from '#tests/packs/bone-cancer.ts';
import { answering, farmer, moment, nobodyYet } from '#tests/examples/answered-records.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';

const options: Options = boneFiles.options;
const behind = (record: Parameters<typeof prioritiesOf>[0]) =>
  considerationsOfPriorities(prioritiesOf(record, pack), pack);
const standing = (added: Parameters<typeof rowsOf>[2] = []) =>
  rowsOf(
    pack.questionnaire.considerations.map(({ id }) => id),
    options,
    added,
  )
    .filter(({ stands }) => stands)
    .map(({ consideration }) => consideration);

describe('the rows behind the priorities', () => {
  it('name a consideration once, whatever number of priorities it has', () => {
    const record = answering(nobodyYet(), {
      'about.place': ['knee'],
      'lifestyle.running': 4,
      'lifestyle.bending': 4,
      'healing.short': 4,
    });
    expect([...behind(record).considerations].sort()).toEqual(['healing', 'lifestyle']);
    expect([...behind(record).itemsOf('lifestyle')].sort()).toEqual([
      'lifestyle.bending',
      'lifestyle.running',
    ]);
    expect(rowsOf(['healing', 'lifestyle', 'healing'], options, [])).toHaveLength(2);
  });

  it('leave a person’s own words apart: the source has nothing on them', () => {
    expect(behind(farmer()).ownItems).toEqual(['own.1']);
    expect(behind(farmer()).considerations.some((id) => behind(farmer()).itemsOf(id).includes('own.1'))).toBe(
      false,
    );
  });

  it('are none for somebody who marked nothing', () => {
    expect(behind(nobodyYet())).toMatchObject({ considerations: [], ownItems: [] });
  });

  it('stand where three options or more have a cell, and not for body image', () => {
    expect(standing()).toEqual(['lifestyle', 'healing', 'side-effects']);
  });

  it('stand for body image once the clinic has added a fact for a third kind', () => {
    const add = (option: string) => standing([{ kind: option, consideration: 'body-image' }]);
    expect(add('amputation')).not.toContain('body-image');
    expect(add('endoprosthesis')).toContain('body-image');
  });

  it('carry what is said of all options, row or not', () => {
    for (const { consideration, general } of rowsOf(['body-image', 'healing'], options, []))
      expect(general).toEqual(options.general[consideration]);
  });
});

describe.each(pack.questionnaire.languages)('the one question about every option, in %s', (language) => {
  it('goes onto the list of the person and into their summary in its own words', () => {
    const id = everyOptionQuestionId('body-image');
    const record = { ...keepQuestion(nobodyYet(), pack, id, moment), language };
    const translator = translatorIn(language, record);
    const text = readyQuestionText(id, translator);
    expect(text).toContain(translator.inQuestion('body-image'));
    expect(teamQuestionsOf(record, pack).listed.map((line) => line.id)).toContain(id);
    const summary = summariseRecord({ record, pack, translator, speaker: 'team', address: '' });
    const lines = [...summary.first, ...summary.rest].flatMap((block) => block.lines);
    expect(lines.map((line) => line.text)).toContain(sanitiseLine(text));
  });
});
