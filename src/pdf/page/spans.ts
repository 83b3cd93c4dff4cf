/** A paragraph as it comes to the page: stretches of text, each with its look and the element it belongs to. */
import type { Cluster } from '#pdf/font/cluster.ts';
import type { Face } from '#pdf/font/face.ts';
import type { ArtifactKind, Page } from '#pdf/tag/page.ts';
import type { Colour, Pen } from '#pdf/tag/pen.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';
import type { Direction } from './direction.ts';

export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  readonly colour: Colour;
}

/** What a text belongs to: an element of the document, or nothing that a reader should stop at. */
export type Target = StructureElement | ArtifactKind;

export interface Span {
  readonly text: string;
  readonly style: TextStyle;
  readonly target: Target;
}

/** Faces of each weight, the first one first. */
export interface FaceSet {
  readonly regular: readonly Face[];
  readonly bold: readonly Face[];
  /** There when the text needs it. */
  readonly complex?: ComplexText;
}

/** What text needs that does not simply run from left to right, a glyph for each character. */
export interface ComplexText {
  /** The level of each UTF-16 unit of a text without line ends, in a paragraph of this direction. */
  levels(text: string, direction: Direction): Uint8Array;
  /** The character that is drawn for this one where text runs from right to left. */
  mirrored(character: string): string;
  /** Clusters in reading order; each is drawn as a whole. */
  shape(text: string, face: Face, direction: Direction): readonly Cluster[];
}

/** Draws content of an element, or an artifact. */
export function paint(page: Page, target: Target, draw: (pen: Pen) => void): void {
  if (typeof target === 'string') page.artifact(target, draw);
  else page.mark(target, draw);
}
