/** The outline that readers show beside the pages: one entry for each main heading. */
import type { PdfObjects } from './objects.ts';
import { array, dictionary, name, textString, type Ref } from './syntax.ts';

export interface OutlineEntry {
  readonly title: string;
  readonly page: Ref;
  /** Distance from the lower edge of the page, in points. */
  readonly height: number;
}

/** The outline's root, or undefined without entries. */
export function addOutline(objects: PdfObjects, entries: readonly OutlineEntry[]): Ref | undefined {
  if (entries.length === 0) return undefined;
  const root = objects.reserve();
  const refs = entries.map(() => objects.reserve());
  entries.forEach(({ title, page, height }, index) => {
    const destination = array([page, name('XYZ'), 0, height, 'null']);
    const neighbours = { Prev: refs[index - 1], Next: refs[index + 1] };
    const ref = refs[index];
    if (ref)
      objects.set(
        ref,
        dictionary({ Title: textString(title), Parent: root, Dest: destination, ...neighbours }),
      );
  });
  objects.set(
    root,
    dictionary({ Type: name('Outlines'), First: refs[0], Last: refs.at(-1), Count: refs.length }),
  );
  return root;
}
