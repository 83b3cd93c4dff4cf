/** What a translator or clinician gets holds everything that Waymark says, whoever it speaks to, with what it rests on. */
import { describe, expect, it } from 'vitest';
import { textsOf } from '#aid-check/content-texts.ts';
import { boneFiles } from '#tests/packs/bone-cancer.ts';
import { reviewDocument } from '#tests/content-review/document.ts';

const pack = boneFiles;
const { languages } = pack.questionnaire;
const written = reviewDocument(pack);

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** All texts that stand in the column of a language, as often as they stand there. */
const saidIn = (html: string, language: string): string[] =>
  [...html.matchAll(new RegExp(`<td lang="${language}">(.*?)</td>`, 'gs'))].flatMap(([, cell = '']) =>
    [...cell.matchAll(/<p class="said">(.*?)<\/p>/gs)].map(([, said = '']) => plain(said)),
  );

describe.each(languages)('the document for reviewers, in %s', (language) => {
  it('holds every text of the content, in each of its variants, as often as the content does', () => {
    const texts = textsOf(pack, language).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(500);
    expect(saidIn(written, language).sort()).toEqual(texts.sort());
  });

  it('holds a text that comes tomorrow', () => {
    const copy = structuredClone(pack);
    const [file] = copy.languages.get(language) ?? [];
    Object.assign(file?.words ?? {}, { ui: { ...file?.words.ui, planted: { teen: 'Planted & <new>.' } } });
    const html = reviewDocument(copy);
    expect(saidIn(html, language)).toContain('Planted & <new>.');
    expect(html).toContain('ui &gt; planted');
    expect(html).toContain('missing');
  });
});

describe('the document for reviewers', () => {
  it('leads from every cited line to its place in the source', () => {
    const targets = [...written.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    const cited = new Set(pack.options.facts.flatMap(({ lines }) => lines.map((line) => `line-${line}`)));
    expect([...cited].filter((id) => !targets.includes(id))).toEqual([]);
    expect(targets.filter((id) => !written.includes(`id="${id}"`))).toEqual([]);
  });

  it('says that the text of the source is not there, or that it is another one', () => {
    const other = reviewDocument(pack, 'A heading\n\nA sentence of another source.');
    expect(written).toContain('The text of the source is not here');
    expect(other).toContain('ANOTHER ONE');
    expect(written).not.toContain('<blockquote');
  });

  it('sets each paragraph beside the facts that rest on it, when the text is there', () => {
    const [fact] = pack.options.facts;
    const line = fact?.lines[0] ?? 0;
    const text = Array.from({ length: line }, (_, index) => `Paragraph ${index + 1}.`).join('\n');
    const row = reviewDocument(pack, text)
      .split('</tr>')
      .find((candidate) => candidate.includes(`facts &gt; ${fact?.id ?? ''}<`));
    expect(row).toContain(`Paragraph ${line}.</blockquote>`);
  });

  it('shows every drawing once, with what it shows in words', () => {
    const drawings = pack.options.options.flatMap(({ drawings: own = [] }) => own);
    const figures = [...written.matchAll(/<figure>.*?<\/figure>/gs)].map(([figure]) => figure);
    expect(figures).toHaveLength(drawings.length);
    for (const [index, { id }] of drawings.entries()) {
      expect(figures[index]).toContain(`<h3>${id}</h3>`);
      expect(figures[index]).toContain('<svg ');
      for (const language of languages)
        expect(figures[index]).toMatch(new RegExp(`<p lang="${language}">\\s*\\S`));
    }
  });

  it('counts for each option its words, its good and hard points and its empty cells', () => {
    const section = /<section id="balance">.*?<\/section>/s.exec(written)?.[0] ?? '';
    const rows = [...section.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, kind]) => kind);
    expect(rows).toEqual(pack.options.options.map(({ id }) => id));
    const donor = plain(/<th scope="row">allograft<\/th>.*?<\/tr>/s.exec(section)?.[0] ?? '').split(/\s+/);
    expect(donor).toEqual(expect.arrayContaining(['1', '4', 'allograft.active', 'allograft.infection']));
    expect(donor.join(' ')).toContain('1 of 4 1');
  });
});
