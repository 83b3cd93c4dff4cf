/** Writes the structure elements and the tree by which readers find the element of a stretch of content (ISO 32000-1, 14.7.4). */
import type { PdfObjects } from '#pdf/file/objects.ts';
import { array, ascii, dictionary, name, textString, type Entries, type Ref } from '#pdf/file/syntax.ts';
import type { MarkedPage, StructureElement } from './structure.ts';

/** Adds the tree; the page at index n has n as its key (StructParents). */
export function addStructureTree(
  objects: PdfObjects,
  root: StructureElement,
  pages: ReadonlyMap<MarkedPage, Ref>,
): Ref {
  const tree = objects.reserve();
  const refs = new Map<StructureElement, Ref>();
  const number = (element: StructureElement) => {
    refs.set(element, objects.reserve());
    element.children.forEach(number);
  };
  number(root);
  const refOf = (element: StructureElement | undefined): Ref => refs.get(element ?? root) ?? tree;
  for (const [element, ref] of refs) {
    const parent = element.parent ? refOf(element.parent) : tree;
    objects.set(ref, dictionary(entriesOf(element, parent, refOf, pages)));
  }
  const keys = [...pages.keys()].flatMap((page, key) => [key, array(page.elements.map(refOf))]);
  objects.set(
    tree,
    dictionary({
      Type: name('StructTreeRoot'),
      K: refOf(root),
      ParentTree: dictionary({ Nums: array(keys) }),
      ParentTreeNextKey: pages.size,
    }),
  );
  return tree;
}

function entriesOf(
  element: StructureElement,
  parent: Ref,
  refOf: (element: StructureElement) => Ref,
  pages: ReadonlyMap<MarkedPage, Ref>,
): Entries {
  const { type, attributes, children, content, actualText } = element;
  const home = content[0]?.page;
  const kids = [
    ...children.map(refOf),
    ...content.map(({ page, id }) =>
      page === home ? id : dictionary({ Type: name('MCR'), Pg: pages.get(page), MCID: id }),
    ),
  ];
  const { language, alternative } = attributes;
  return {
    S: name(type),
    P: parent,
    Pg: home && pages.get(home),
    K: kids.length > 0 ? array(kids) : undefined,
    Lang: language === undefined ? undefined : ascii(languageTag(language)),
    Alt: alternative === undefined ? undefined : textString(alternative),
    ActualText: actualText === undefined ? undefined : textString(actualText),
    A: attributeObjects(element),
  };
}

/** PDF/UA wants a tag in every case: 'und' stands for a language that is not known. */
const languageTag = (language: string): string =>
  /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(language) ? language : 'und';

function attributeObjects({ attributes, box }: StructureElement): string | undefined {
  const { scope, numbering } = attributes;
  const owned = [
    scope && dictionary({ O: name('Table'), Scope: name(scope) }),
    numbering && dictionary({ O: name('List'), ListNumbering: name(numbering) }),
    box && dictionary({ O: name('Layout'), Placement: name('Block'), BBox: array(box) }),
  ].filter((written) => written !== undefined);
  return owned.length > 0 ? array(owned) : undefined;
}
