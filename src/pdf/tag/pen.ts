/** The drawing operators of a page (ISO 32000-1, 8 and 9). Points; x from the left, y down from the upper edge. */
import type { Cluster } from '#pdf/font/cluster.ts';
import type { DrawnFonts } from '#pdf/font/drawn-fonts.ts';
import type { Face } from '#pdf/font/face.ts';
import { number, textString, wideString } from '#pdf/file/syntax.ts';

/** Red, green and blue, 0 to 1, in sRGB. */
export type Colour = readonly [number, number, number];

export interface Stroke {
  readonly colour: Colour;
  /** Points. */
  readonly width: number;
  /** Lengths of line and gap. */
  readonly dash?: readonly [number, number];
}

export interface GlyphRun {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly colour: Colour;
  /** In the order in which they stand from left to right. */
  readonly clusters: readonly Cluster[];
  /** What the glyphs stand for, when they do not say it themselves. */
  readonly actualText?: string;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far the control points of a quarter circle lie from its ends. */
const quarter = 0.5523;

/** Places are rounded to a tenth of a point. */
export class Pen {
  readonly #operators: string[];
  readonly #pageHeight: number;
  readonly #fonts: DrawnFonts;

  constructor(operators: string[], pageHeight: number, fonts: DrawnFonts) {
    this.#operators = operators;
    this.#pageHeight = pageHeight;
    this.#fonts = fonts;
  }

  /** Draws from `left` along the baseline. */
  text({ face, size, colour, clusters, actualText }: GlyphRun, left: number, baseline: number): void {
    const font = this.#fonts.fontOf(face);
    const codes = wideString(clusters.map((cluster) => font.codeOf(cluster)));
    const place = `${this.#at(left, baseline)} Td`;
    const shown = `BT ${rgb(colour)} rg /${font.resource} ${number(size)} Tf ${place} ${codes} Tj ET`;
    this.#operators.push(
      ...(actualText === undefined
        ? [shown]
        : [`/Span <</ActualText ${textString(actualText)}>> BDC`, shown, 'EMC']),
    );
  }

  line(from: readonly [number, number], to: readonly [number, number], stroke: Stroke): void {
    this.#operators.push(`${strokeState(stroke)} ${this.#at(...from)} m ${this.#at(...to)} l S`);
  }

  /** A rectangle with round corners; `radius` in points. */
  fill(area: Area, radius: number, colour: Colour): void {
    this.#operators.push(`${rgb(colour)} rg ${this.#roundedPath(area, radius)} f`);
  }

  /** The outline of the same. */
  frame(area: Area, radius: number, stroke: Stroke): void {
    this.#operators.push(`${strokeState(stroke)} ${this.#roundedPath(area, radius)} s`);
  }

  /** An open line with round ends and corners; filled too when it is a `shape`. */
  round(points: readonly (readonly [number, number])[], stroke: Stroke, kind: 'line' | 'shape'): void {
    const path = points.map((point, i) => `${this.#at(...point)} ${i === 0 ? 'm' : 'l'}`).join(' ');
    const state = `${strokeState(stroke)} ${rgb(stroke.colour)} rg 1 J 1 j`;
    this.#operators.push(`q ${state} ${path} ${kind === 'shape' ? 'b' : 'S'} Q`);
  }

  /** A square grid of modules; the true ones are filled. A stencil of one bit each: as a path it would be four times as large. */
  grid({ left, top, width, height }: Area, rows: readonly (readonly boolean[])[], colour: Colour): void {
    const placed = `${number(width)} 0 0 ${number(height)} ${this.#at(left, top + height)} cm`;
    const stencil = `/W ${number(rows.length)} /H ${number(rows.length)} /IM true /BPC 1 /D [1 0] /F /AHx`;
    const image = `BI ${stencil} ID ${rows.map(hexOf).join('')}> EI`;
    this.#operators.push(`q ${rgb(colour)} rg ${placed} ${image} Q`);
  }

  #at(x: number, y: number): string {
    return `${tenths(x)} ${tenths(this.#pageHeight - y)}`;
  }

  #roundedPath({ left, top, width, height }: Area, radius: number): string {
    const r = Math.min(radius, width / 2, height / 2);
    const [right, bottom] = [left + width, top + height];
    const c = r * (1 - quarter);
    const curve = (...points: readonly (readonly [number, number])[]) =>
      `${points.map(([x, y]) => this.#at(x, y)).join(' ')} c`;
    return [
      `${this.#at(left + r, top)} m ${this.#at(right - r, top)} l`,
      curve([right - c, top], [right, top + c], [right, top + r]),
      `${this.#at(right, bottom - r)} l`,
      curve([right, bottom - c], [right - c, bottom], [right - r, bottom]),
      `${this.#at(left + r, bottom)} l`,
      curve([left + c, bottom], [left, bottom - c], [left, bottom - r]),
      `${this.#at(left, top + r)} l`,
      curve([left, top + c], [left + c, top], [left + r, top]),
    ].join(' ');
  }
}

/** One bit each, in whole bytes. */
const hexOf = (row: readonly boolean[]): string =>
  Array.from({ length: Math.ceil(row.length / 8) }, (_, byte) => {
    const bits = Array.from({ length: 8 }, (__, bit) => (row[byte * 8 + bit] ? '1' : '0')).join('');
    return Number.parseInt(bits, 2).toString(16).padStart(2, '0');
  }).join('');

/** A tenth of a point is finer than a printer's dot at 600 to the inch. */
const tenths = (points: number): string => number(Math.round(points * 10) / 10);

const rgb = (colour: Colour): string => colour.map(number).join(' ');

const strokeState = ({ colour, width, dash }: Stroke): string =>
  `${rgb(colour)} RG ${number(width)} w [${dash ? dash.map(number).join(' ') : ''}] 0 d`;
