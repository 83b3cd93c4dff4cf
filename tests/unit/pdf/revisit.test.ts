/** The PDF of somebody who looked at their order again on a later day: both orders, each with its day. */
import { describe, expect, it } from 'vitest';
import { recordRevisit } from '#domain/priorities/revisit.ts';
import { moveItem } from '#domain/priorities/own-order.ts';
import { prioritiesOf } from '#domain/priorities/priorities.ts';
import { dayInWords } from '#domain/summary/format-date.ts';
import { summariseRecord } from '#domain/summary/summarise.ts';
import { exampleRecord } from '#tests/examples/examples.ts';
import { bonePack as pack, translatorIn } from '#tests/packs/bone-cancer.ts';
import { everythingIn } from './everything-in.ts';
import { onOneLine } from './expected-reading.ts';
import { pdfOf } from './faces-on-disk.ts';
import { jobOf } from './sample.ts';

const later = { day: '2026-12-03', at: '2026-12-03T09:00:00-05:00', time: '09:00' };

describe.each(pack.questionnaire.languages)('the PDF after a look on a later day, in %s', (language) => {
  const before = exampleRecord('amina-knee');
  const [first = ''] = prioritiesOf(before, pack)
    .groups.flat()
    .map(({ id }) => id);
  const looked = recordRevisit(before, pack, 'changed', later);
  const record = moveItem(looked, pack, first, 1, later);
  const translator = translatorIn(language, record);
  const summary = summariseRecord({ record, pack, translator, speaker: 'person', address: '' });
  const written = pdfOf(jobOf(summary, record)).then(everythingIn);

  it('holds the order before under its day, the order of now, and the day of the look', async () => {
    const pages = onOneLine((await written)['pages'] ?? '');
    const earlier = { before: dayInWords(before.computedOrder?.day ?? '', language) };
    expect(pages).toContain(onOneLine(translator.summary('earlier-order.heading', earlier)));
    const day = dayInWords(later.day, language);
    expect(pages).toContain(onOneLine(translator.summary('looked.changed-moved', { day, ...earlier })));
    const lines = summary.rest.find(({ id }) => id === 'earlier-order')?.lines ?? [];
    expect(lines.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
    for (const { text } of lines) expect(pages.split(onOneLine(text)).length).toBeGreaterThan(2);
  });

  it('carries both orders as data', async () => {
    expect((await written)['attachments']).toContain(JSON.stringify(looked.looks));
  });
});
