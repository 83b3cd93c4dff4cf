/** Reads a drawing of an aid strictly: one frame, lines and areas, nothing that the page's policy or style must allow. */
import { frame, type Drawing, type Shape } from '#content/drawing.ts';

const namespace = 'http://www.w3.org/2000/svg';
const tags = ['g', 'path'] as const;
const looks = ['', '-opacity', '-width', '-dasharray', '-linecap', '-linejoin'].map((end) => `stroke${end}`);
const allowed = new Set(['d', 'transform', 'fill', 'fill-opacity', ...looks]);
const tagPattern = /\s*<(\/?)(\w+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>/y;
/** They follow the page; any other is lost on a dark one. */
const colour = /^(?:none|currentColor|var\(--[a-z-]+(?:,#[0-9a-f]{3,6})?\))$/iu;
const attributePattern = /([\w-]+)="([^"]*)"/g;

/** A drawing holds something that no drawing may hold. */
export class DrawingInvalid extends Error {
  override readonly name = 'DrawingInvalid';
  constructor(file: string, problem: string) {
    super(`drawings/${file}: ${problem}. Draw with <g> and <path> in the frame ${frame} alone.`);
  }
}

interface Tag {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly closes: boolean;
  readonly isEmpty: boolean;
}

function tagsOf(svg: string, file: string): Tag[] {
  const found: Tag[] = [];
  for (tagPattern.lastIndex = 0; tagPattern.lastIndex < svg.length;) {
    const at = tagPattern.lastIndex;
    const [, slash, name = '', attributes = '', end] = tagPattern.exec(svg) ?? [];
    if (name === '') throw new DrawingInvalid(file, `“${svg.slice(at, at + 20)}” is no tag`);
    const pairs = [...attributes.matchAll(attributePattern)];
    found.push({
      name,
      closes: slash === '/',
      isEmpty: end === '/',
      attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value] as const)),
    });
  }
  return found;
}

function checkedAttributes(attributes: Tag['attributes'], file: string): Tag['attributes'] {
  const strange = Object.keys(attributes).find((name) => !allowed.has(name));
  if (strange) throw new DrawingInvalid(file, `it has the attribute ${strange}`);
  const { fill = 'none', stroke = 'none' } = attributes;
  const fixed = [fill, stroke].find((value) => !colour.test(value));
  if (fixed)
    throw new DrawingInvalid(
      file,
      `it has the colour ${fixed}; write currentColor, none, or one that follows the page, such as var(--teal)`,
    );
  return attributes;
}

/** Shapes up to the tag that closes their group; takes what it reads off the list. */
function shapesFrom(rest: Tag[], group: string, file: string): Shape[] {
  const shapes: Shape[] = [];
  for (let tag = rest.shift(); tag; tag = rest.shift()) {
    const { name, attributes, closes, isEmpty } = tag;
    if (closes && name === group) return shapes;
    const known = tags.find((candidate) => candidate === name);
    if (!known || closes)
      throw new DrawingInvalid(file, `<${closes ? '/' : ''}${name}> does not belong there`);
    const inside = isEmpty ? [] : shapesFrom(rest, name, file);
    shapes.push({ tag: known, attributes: checkedAttributes(attributes, file), inside });
  }
  throw new DrawingInvalid(file, `<${group}> is not closed`);
}

/** The drawing in the text of an SVG file. Throws DrawingInvalid. */
export function drawingIn(svg: string, file: string): Drawing {
  const [first, ...rest] = tagsOf(svg.trim(), file);
  const { viewBox, xmlns, ...attributes } = first?.attributes ?? {};
  if (first?.name !== 'svg' || viewBox !== frame || xmlns !== namespace)
    throw new DrawingInvalid(file, 'its frame is another one');
  const shapes = shapesFrom(rest, 'svg', file);
  if (rest.length > 0) throw new DrawingInvalid(file, 'something follows the drawing');
  return { attributes: checkedAttributes(attributes, file), shapes };
}
