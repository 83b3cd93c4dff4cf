/** The PDF of a summary says all of it once and in order, tagged as both standards ask, whatever was typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAttachedJson } from '#pdf/read.ts';
import { exampleNames, exampleRecord } from '#tests/examples/examples.ts';
import { expectedReading, onOneLine } from './expected-reading.ts';
import { facesFor, pdfOf } from './faces-on-disk.ts';
import { Name } from './open-pdf.ts';
import { PageContent } from './page-content.ts';
import { jobOf, summaryOf, summaryWith } from './sample.ts';
import { textsIn } from './told-in-order.ts';
import { allOf, walkPdf } from './walk-pdf.ts';

/** The longest takes seconds for each; `npm run conformance` walks it too, and every file on both papers and for the team. */
const people = exampleNames.filter((name) => name !== 'overwhelming');
const sheets = people.flatMap((name) => [
  { name, language: 'en', paper: 'letter' as const },
  { name, language: 'fr', paper: 'a4' as const },
]);

describe.each(sheets)('the PDF of $name in $language', ({ name, language, paper }) => {
  const summary = summaryOf(name, language);
  const walked = pdfOf(jobOf(summary, {}, paper)).then(walkPdf);

  test('says every line of the summary once, in order', async () => {
    const { root, problems } = await walked;
    expect(problems).toEqual([]);
    expect(textsIn(root)).toEqual(expectedReading(summary));
  });

  test('says what the summary is on one page, then what the tool is on pages of its own', async () => {
    const { pdf, pages } = await walked;
    const textsByPage = pages.map((page) =>
      onOneLine([...new PageContent(pdf, page).texts.values()].join(' ')),
    );
    const pageOf = (text = '') => textsByPage.findIndex((texts) => texts.includes(onOneLine(text)));
    const about = pageOf(summary.rest.at(-1)?.heading);
    expect(textsByPage[about]).toContain(
      onOneLine(summary.rest.at(-1)?.lines.at(-1)?.text ?? '').slice(0, 40),
    );
    expect(pageOf(summary.last?.[0]?.heading)).toBe(about + 1);
    expect(pageOf(summary.last?.at(-1)?.heading)).toBe(pages.length - 1);
  });
});

describe('the PDF of a person', () => {
  test('holds the attached answers, byte for byte the same data', async () => {
    const record = exampleRecord('amina-knee');
    expect(readAttachedJson(await pdfOf(jobOf(summaryOf('amina-knee', 'en'), record)))).toEqual([record]);
  });

  test('is the same file when it is written again', async () => {
    const job = jobOf(summaryOf('leo-teen', 'fr'), exampleRecord('leo-teen'));
    expect(Buffer.from(await pdfOf(job)).equals(await pdfOf(job))).toBe(true);
  });

  test('numbers its pages and says what it is not on the first one', async () => {
    const { pages, artifacts } = walkPdf(await pdfOf(jobOf(summaryOf('amina-knee', 'en'), {})));
    expect(pages.length).toBeGreaterThan(3);
    artifacts.forEach((texts, index) => {
      expect(texts.join('')).toContain(`Page ${index + 1} of ${pages.length}`);
    });
    expect(artifacts[0]?.join('')).toContain('gives no medical advice');
  });

  test('takes any number of attachments, in the order of their names', async () => {
    const job = jobOf(summaryWith('x'), { a: 1 });
    const [attachment] = job.attachments;
    if (!attachment) throw new Error('The job has an attachment.');
    const bytes = new TextEncoder().encode('{"b":2}');
    const attachments = [attachment, { ...attachment, name: 'another.json', bytes }];
    expect(readAttachedJson(await pdfOf({ ...job, attachments }))).toEqual([{ a: 1 }, { b: 2 }]);
    const { catalog, pdf } = walkPdf(await pdfOf({ ...job, attachments: [] }));
    expect(pdf.get(catalog['AF'])).toBeUndefined();
  });
});

describe('a tagged document', () => {
  const walked = pdfOf(jobOf(summaryWith('Walking'), {})).then(walkPdf);

  test('claims PDF/A-3a and PDF/UA-1 and has what both ask of the catalog', async () => {
    const { pdf, catalog, pages } = await walked;
    const xmp = new TextDecoder().decode(pdf.data(catalog['Metadata']));
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('pdfaExtension:schemas');
    expect(pdf.dictionary(catalog['MarkInfo'])['Marked']).toBe(true);
    expect(pdf.dictionary(catalog['ViewerPreferences'])['DisplayDocTitle']).toBe(true);
    expect(catalog['Lang']).toBe('en');
    expect(pdf.list(catalog['OutputIntents'])).toHaveLength(1);
    expect(pages.map((page) => (page['Tabs'] as Name).text)).toEqual(pages.map(() => 'S'));
    expect(pdf.list(pdf.trailer['ID'])).toHaveLength(2);
  });

  test('gives headers a scope, bars words and a place, lists their kind', async () => {
    const elements = allOf((await walked).root);
    const scopes = elements.filter(({ type }) => type === 'TH').map(({ attributes }) => attributes['Scope']);
    expect(scopes.every((scope) => scope instanceof Name)).toBe(true);
    const figures = elements.filter(({ type }) => type === 'Figure');
    expect(figures.map(({ alternative }) => alternative)).toEqual(['medium', 'medium']);
    for (const { attributes } of figures) expect(attributes['BBox']).toHaveLength(4);
    for (const { attributes } of elements.filter(({ type }) => type === 'L'))
      expect(attributes['ListNumbering']).toBeInstanceOf(Name);
  });

  test('marks words in another language, or in one that nobody named', async () => {
    const elements = allOf((await walked).root);
    expect(elements.find(({ type }) => type === 'BlockQuote')?.language).toBe('und');
    const cells = elements.filter(({ type }) => type === 'TD');
    expect(cells.flatMap(({ language }) => language ?? [])).toEqual(['fr']);
  });

  test('has bookmarks for its main headings', async () => {
    const { pdf, catalog } = await walked;
    const titles: unknown[] = [];
    for (let entry = pdf.dictionary(pdf.dictionary(catalog['Outlines'])['First']); entry['Title'];) {
      titles.push(entry['Title']);
      entry = pdf.dictionary(entry['Next']);
    }
    expect(titles.slice(0, 2)).toEqual(['Symptoms now', 'What matters most']);
  });
});

describe('words of any kind', () => {
  test('are drawn as "?" where no face has them, read back whole, and reported', async () => {
    const summary = summaryWith('Hello ᏣᎳ 𒀀 !');
    const faces = await facesFor(summary);
    expect(faces.missing).toEqual(['Ꮳ', 'Ꮃ', '𒀀']);
    const { root, problems } = walkPdf(await pdfOf(jobOf(summary, {})));
    expect(problems).toEqual([]);
    expect(textsIn(root)).toEqual(expectedReading(summary));
  });

  test('go on on the next page when they are long, with the header of their table once more', async () => {
    const summary = summaryWith(`${'long '.repeat(1500)}end`);
    const { root, artifacts, pages } = walkPdf(await pdfOf(jobOf(summary, {}, 'letter')));
    expect(textsIn(root)).toEqual(expectedReading(summary));
    expect(artifacts[0]?.join('')).toContain('More on page 2');
    expect(artifacts.flat().filter((text) => text === 'Said').length).toBeGreaterThan(1);
    expect(pages.length).toBeGreaterThan(5);
  });

  test('give a PDF that holds them all, whatever was typed', { timeout: 60_000 }, async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '()\\',
        ' ',
        '\n\n',
        '\u202Eabc',
        'e\u0301',
        '\uD800',
        '\u0000',
        '👩🏽‍⚕️',
        ')'.repeat(9),
        'x'.repeat(2000),
      ),
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (typed) => {
        const summary = summaryWith(typed);
        const bytes = await pdfOf(jobOf(summary, { typed }));
        const { root, problems } = walkPdf(bytes);
        expect(problems).toEqual([]);
        expect(textsIn(root).join(' ')).toBe(expectedReading(summary).join(' '));
        expect(readAttachedJson(bytes)).toEqual([{ typed: JSON.parse(JSON.stringify(typed)) as string }]);
      }),
      { numRuns: 40 },
    );
  });
});
