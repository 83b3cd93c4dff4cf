/** The logical structure of a document: what each thing is, in the order in which it is read (ISO 32000-1, 14.7). */

/** Standard types that our documents use. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Figure';

export interface StructureAttributes {
  /** BCP 47; '' when the language is not known. */
  readonly language?: string;
  /** What a figure shows, in words. */
  readonly alternative?: string;
  /** What a header cell is the header of. */
  readonly scope?: 'Row' | 'Column';
  readonly numbering?: 'None' | 'Disc' | 'Decimal';
}

/** Left, lower, right and upper edge on the page, in points. */
export type Box = readonly [number, number, number, number];

/** A page that content is drawn on. */
export interface MarkedPage {
  /** Elements by the id of their marked content. */
  readonly elements: readonly StructureElement[];
}

/** A stretch of drawn content: a marked sequence on a page. */
export interface MarkedContent {
  readonly page: MarkedPage;
  readonly id: number;
}

/** Holds either other elements or drawn content, never both: so its children are always in reading order. */
export class StructureElement {
  readonly children: StructureElement[] = [];
  readonly content: MarkedContent[] = [];
  /** Set when a figure is drawn. */
  box: Box | undefined;
  /** What its content says, where the glyphs do not say it in the order of reading. */
  actualText: string | undefined;

  constructor(
    readonly type: StructureType,
    readonly attributes: StructureAttributes = {},
    readonly parent?: StructureElement,
  ) {}

  /** A new last child. Throws RangeError when content was drawn into this element. */
  add(type: StructureType, attributes: StructureAttributes = {}): StructureElement {
    if (this.content.length > 0) throw new RangeError(`${this.type} holds drawn content and takes no child.`);
    const child = new StructureElement(type, attributes, this);
    this.children.push(child);
    return child;
  }

  /** Throws RangeError when it has children: put the content into one of them. */
  hold(content: MarkedContent): void {
    if (this.children.length > 0) throw new RangeError(`${this.type} has children and takes no content.`);
    this.content.push(content);
  }
}
