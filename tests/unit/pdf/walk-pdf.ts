/** The whole document as a reader meets it: its elements in order, each with its text, and everything that is not consistent. */
import { Name, OpenPdf, Reference, textOf, type Dictionary, type Value } from './open-pdf.ts';
import { PageContent } from './page-content.ts';

export interface Element {
  readonly type: string;
  readonly language: string | undefined;
  readonly alternative: string | undefined;
  /** Values of its attributes, by name. */
  readonly attributes: Readonly<Record<string, Value>>;
  /** What it says in place of its glyphs, whose order is that of the eye. */
  readonly actual: string | undefined;
  readonly text: string;
  readonly children: readonly Element[];
}

export interface WalkedPdf {
  readonly pdf: OpenPdf;
  readonly catalog: Dictionary;
  readonly root: Element;
  readonly pages: readonly Dictionary[];
  /** Text outside of the document, page by page. */
  readonly artifacts: readonly (readonly string[])[];
  readonly problems: readonly string[];
}

export function walkPdf(bytes: Uint8Array): WalkedPdf {
  const pdf = new OpenPdf(bytes);
  const catalog = pdf.dictionary(pdf.trailer['Root']);
  const pageRefs = pdf.list(pdf.dictionary(catalog['Pages'])['Kids']) as Reference[];
  const pages = pageRefs.map((ref) => pdf.dictionary(ref));
  const contents = pages.map((page) => new PageContent(pdf, page));
  const problems = contents.flatMap((content) => [...content.problems]);
  const tree = pdf.dictionary(catalog['StructTreeRoot']);
  const parents = parentTree(pdf, tree);
  const met = new Set<string>();

  const textAt = (page: Reference, id: number, owner: Reference, type: string): string => {
    const index = pageRefs.findIndex(({ number }) => number === page.number);
    const content = contents[index];
    met.add(`${index} ${id}`);
    if (parents.get(`${index} ${id}`) !== owner.number)
      problems.push(`${type}: the parent tree says otherwise`);
    if (content?.tags.get(id) !== type)
      problems.push(`${type} is marked as ${content?.tags.get(id) ?? 'nothing'}`);
    return content?.texts.get(id) ?? '';
  };

  const walk = (ref: Reference, parent: Reference): Element => {
    const element = pdf.dictionary(ref);
    const type = (element['S'] as Name).text;
    if ((element['P'] as Reference).number !== parent.number) problems.push(`${type} has another parent`);
    const kids = pdf.list(element['K']);
    const children = kids.filter((kid): kid is Reference => kid instanceof Reference);
    const texts = kids.map((kid) => {
      if (kid instanceof Reference) return '';
      if (typeof kid === 'number') return textAt(element['Pg'] as Reference, kid, ref, type);
      const { Pg, MCID } = kid as Dictionary;
      return textAt(Pg as Reference, MCID as number, ref, type);
    });
    if (children.length > 0 && children.length < kids.length)
      problems.push(`${type} mixes children and content`);
    const glyphs = texts.join('');
    const actual = element['ActualText'] === undefined ? undefined : textOf(element['ActualText']);
    if (actual !== undefined && sorted(actual) !== sorted(glyphs))
      problems.push(`${type} says "${actual}" and shows "${glyphs}"`);
    return {
      type,
      actual,
      language: element['Lang'] === undefined ? undefined : textOf(element['Lang']),
      alternative: element['Alt'] === undefined ? undefined : textOf(element['Alt']),
      attributes: Object.assign({}, ...pdf.list(element['A'])) as Record<string, Value>,
      text: actual ?? glyphs,
      children: children.map((child) => walk(child, ref)),
    };
  };

  const root = walk(tree['K'] as Reference, catalog['StructTreeRoot'] as Reference);
  contents.forEach(({ tags }, index) => {
    for (const id of tags.keys())
      if (!met.has(`${index} ${id}`)) problems.push(`content ${id} of page ${index + 1} has no element`);
  });
  return { pdf, catalog, root, pages, artifacts: contents.map((content) => content.artifacts), problems };
}

const sorted = (text: string): string => Array.from(text).sort().join('');

/** Number of the element by page and id. */
function parentTree(pdf: OpenPdf, tree: Dictionary): Map<string, number> {
  const entries = new Map<string, number>();
  const numbers = pdf.list(pdf.dictionary(tree['ParentTree'])['Nums']);
  for (let i = 0; i < numbers.length; i += 2)
    pdf.list(numbers[i + 1]).forEach((ref, id) => {
      entries.set(`${i / 2} ${id}`, (ref as Reference).number);
    });
  return entries;
}

/** The element and all below it, in reading order. */
export const allOf = (element: Element): Element[] => [element, ...element.children.flatMap(allOf)];
