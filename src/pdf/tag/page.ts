/** One page. The only ways to draw on it are `mark` (content of the document) and `artifact` (everything else). */
import type { DrawnFonts } from '#pdf/font/drawn-fonts.ts';
import { number } from '#pdf/file/syntax.ts';
import { Pen, type Area } from './pen.ts';
import type { MarkedPage, StructureElement } from './structure.ts';

/** Layout: rules, boxes and bullets. Footer: what stands below every page. Repeated: a table's header, once more. */
export type ArtifactKind = 'Layout' | 'Footer' | 'Repeated';

const artifactProperties: Readonly<Record<ArtifactKind, string>> = {
  Layout: '/Type /Layout',
  Footer: '/Type /Pagination /Subtype /Footer',
  Repeated: '/Type /Pagination',
};

/** Points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Each stretch of content belongs to one element; what is drawn stands in the order of drawing. */
export class Page implements MarkedPage {
  readonly #operators: string[] = [];
  readonly #pen: Pen;
  readonly #elements: StructureElement[] = [];
  #open: StructureElement | undefined;

  constructor(
    readonly size: PageSize,
    fonts: DrawnFonts,
  ) {
    this.#pen = new Pen(this.#operators, size.height, fonts);
  }

  get elements(): readonly StructureElement[] {
    return this.#elements;
  }

  /** Draws content of an element. Throws RangeError when the element has children. */
  mark(element: StructureElement, draw: (pen: Pen) => void): void {
    if (this.#open !== element) {
      this.#close();
      element.hold({ page: this, id: this.#elements.length });
      this.#operators.push(`/${element.type} <</MCID ${number(this.#elements.length)}>> BDC`);
      this.#elements.push(element);
      this.#open = element;
    }
    draw(this.#pen);
  }

  /** Draws a figure that keeps within `area`. */
  figure(element: StructureElement, area: Area, draw: (pen: Pen) => void): void {
    const { left, top, width, height } = area;
    const lower = this.size.height - top - height;
    element.box = [left, lower, left + width, lower + height];
    this.mark(element, draw);
  }

  /** Draws what is no content: readers pass over it. */
  artifact(kind: ArtifactKind, draw: (pen: Pen) => void): void {
    this.#close();
    this.#operators.push(`/Artifact <<${artifactProperties[kind]}>> BDC`);
    draw(this.#pen);
    this.#operators.push('EMC');
  }

  /** The content stream; nothing can be drawn into an open sequence after it. */
  operators(): string {
    this.#close();
    return this.#operators.join('\n');
  }

  #close(): void {
    if (this.#open) this.#operators.push('EMC');
    this.#open = undefined;
  }
}
