/** Each option has its drawing, in one frame and within one size, drawn with nothing but lines and areas, and said in every language. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawingWith } from '#content/all-drawings.ts';
import { drawingIn } from '#aid-check/drawing-in.ts';
import { quantitiesIn, wordings } from '#aid-check/facts-rules.ts';
import { aidFolder, readAidUnderTest } from './aid-under-test.ts';

const folder = `${aidFolder}/drawings`;
const mostBytes = 4000;
const files = readdirSync(folder);
const { options, questionnaire, languages } = readAidUnderTest();
const drawn = options.options.flatMap(({ id: option, drawings = [], about = [], possible, cells }) =>
  drawings.map((drawing) => ({
    ...drawing,
    option,
    mayShow: [
      ...about,
      ...possible,
      ...Object.values(cells).flat(),
      ...Object.values(options.general).flat(),
    ],
  })),
);
const places = questionnaire.questions
  .filter(({ role }) => role === 'place')
  .flatMap(({ options = [] }) => options.map(({ id }) => id));

describe('the drawings', () => {
  it('are one for each option, or one for each of its places, and none lies about unused', () => {
    expect(drawn.map(({ id }) => `${id}.svg`).sort()).toEqual(files.sort());
    for (const { id, drawings = [] } of options.options) {
      expect(drawings.length, id).toBeGreaterThan(0);
      if (drawings.length === 1) continue;
      const shown = drawings.map((drawing) => drawing.places ?? []);
      expect(
        shown.filter((list) => list.length === 0),
        id,
      ).toEqual([]);
      expect(new Set(shown.flat()).size, id).toBe(shown.flat().length);
      expect(
        shown.flat().filter((place) => !places.includes(place)),
        id,
      ).toEqual([]);
    }
  });

  it.each(files)('hold lines and areas in the one frame, and are small: %s', (file) => {
    expect(statSync(`${folder}/${file}`).size).toBeLessThan(mostBytes);
    expect(drawingIn(readFileSync(`${folder}/${file}`, 'utf8'), file).shapes.length).toBeGreaterThan(0);
  });

  it('come into the app as they stand in their files', () => {
    for (const { id } of drawn)
      expect(drawingWith(id)).toEqual(drawingIn(readFileSync(`${folder}/${id}.svg`, 'utf8'), id));
  });

  it('show facts that the comparison tells of their option or of all, and say which', () => {
    expect(drawn.filter(({ facts }) => facts.length === 0)).toEqual([]);
    const others = drawn.flatMap(({ id, facts, mayShow }) =>
      facts.filter((fact) => !mayShow.includes(fact)).map((fact) => `${id}: ${fact}`),
    );
    expect(others).toEqual([]);
  });
});

describe.each(questionnaire.languages)('what the drawings show, in %s', (language) => {
  const words = languages.get(language)?.find((part) => part.words.drawings)?.words.drawings ?? {};

  it('is told for each of them, and for no other', () => {
    expect(Object.keys(words).sort()).toEqual(drawn.map(({ id }) => id).sort());
  });

  it('names no number, chance or time', () => {
    expect(
      Object.values(words)
        .flatMap(wordings)
        .flatMap((text) => quantitiesIn(text, language)),
    ).toEqual([]);
  });
});

describe('a drawing is refused', () => {
  const svg = (inside: string, frame = '0 0 320 240') =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}">${inside}</svg>`;
  const line = '<path d="M0 0h9"/>';

  it.each([
    ['with a style', svg('<path style="fill:red" d="M0 0"/>')],
    ['with a class', svg('<path class="bone" d="M0 0"/>')],
    ['with an id', svg('<g id="a"><path d="M0 0"/></g>')],
    ['with a script', svg('<path onload="alert()" d="M0 0"/>')],
    ['with text', svg('<text>3</text>')],
    ['with a title', svg('<title>Bone</title>')],
    ['with loose words', svg(`bone ${line}`)],
    ['with a picture', svg('<image href="https://example.org/x.png"/>')],
    ['in another frame', svg(line, '0 0 640 480')],
    ['that is not closed', svg(`<g>${line}`).replace('</svg>', '')],
    ['that goes on after its end', svg(line) + line],
    ['in a colour that a dark page swallows', svg('<path stroke="#000" d="M0 0h9"/>')],
  ])('%s', (_, text) => {
    expect(() => drawingIn(text, 'planted.svg')).toThrow('drawings/planted.svg: ');
  });

  it('by the name of the shape that may not be there, wherever its line begins', () => {
    const text = svg('\n  <circle cx="9" cy="9" r="9"/>\n');
    expect(() => drawingIn(text, 'planted.svg')).toThrow('<circle> does not belong there.');
  });

  it('but not without a reason', () => {
    expect(drawingIn(svg(`<g>${line}</g>`), 'planted.svg').shapes).toHaveLength(1);
    expect(drawingIn(svg(`\n  <g>\n    ${line}\n  </g>\n`), 'planted.svg')).toEqual(
      drawingIn(svg(`<g>${line}</g>`), 'planted.svg'),
    );
  });
});
