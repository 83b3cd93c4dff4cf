/** A paragraph as it comes to the page: stretches of text, each with its look and the element it belongs to. */
import type { Face } from '#pdf/font/face.ts';
import type { ArtifactKind, Page } from '#pdf/tag/page.ts';
import type { Colour, Pen } from '#pdf/tag/pen.ts';
import type { StructureElement } from '#pdf/tag/structure.ts';

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
}

/** Draws content of an element, or an artifact. */
export function paint(page: Page, target: Target, draw: (pen: Pen) => void): void {
  if (typeof target === 'string') page.artifact(target, draw);
  else page.mark(target, draw);
}
