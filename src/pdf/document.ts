/** A tagged document in the making: its pages, its structure and its fonts; at the end, the bytes of the file. */
import { addAttachments, type Attachment } from './file/attachments.ts';
import { bytesOf } from './file/bytes.ts';
import { fileOf } from './file/cross-reference.ts';
import { addInformation, addMetadata, type Description } from './file/metadata.ts';
import { PdfObjects } from './file/objects.ts';
import { addOutline } from './file/outline.ts';
import { addOutputIntent } from './file/output-intent.ts';
import { array, ascii, dictionary, name, type Ref } from './file/syntax.ts';
import { DrawnFonts } from './font/drawn-fonts.ts';
import { embedFont } from './font/embedded-font.ts';
import { Page, type PageSize } from './tag/page.ts';
import { addStructureTree } from './tag/structure-tree.ts';
import { StructureElement } from './tag/structure.ts';

interface Bookmark {
  readonly title: string;
  readonly page: Page;
  /** Points below the upper edge. */
  readonly top: number;
}

/** Elements go under `structure` in reading order; pages stand in the order in which they are added. */
export class TaggedDocument {
  readonly structure = new StructureElement('Document');
  readonly pages: Page[] = [];
  readonly bookmarks: Bookmark[] = [];
  readonly #fonts = new DrawnFonts();

  /** An empty page at the end. */
  addPage(size: PageSize): Page {
    const page = new Page(size, this.#fonts);
    this.pages.push(page);
    return page;
  }

  /** The file, PDF 1.7, PDF/UA-1 and PDF/A-3a. The same document gives the same bytes. */
  bytes(description: Description, attachments: readonly Attachment[]): Uint8Array<ArrayBuffer> {
    const objects = new PdfObjects();
    // First in the file, so that a file that breaks off late still holds them.
    const attached = addAttachments(objects, attachments, description.made);
    const pages = this.#addPages(objects);
    const outline = addOutline(
      objects,
      this.bookmarks.map(({ title, page, top }) => ({
        title,
        page: refOf(pages, page),
        height: page.size.height - top,
      })),
    );
    const catalog = objects.addDictionary({
      Type: name('Catalog'),
      Pages: this.#addPageTree(objects, pages),
      Lang: ascii(description.language),
      MarkInfo: dictionary({ Marked: 'true' }),
      StructTreeRoot: addStructureTree(objects, this.structure, pages),
      ViewerPreferences: dictionary({ DisplayDocTitle: 'true' }),
      Metadata: addMetadata(objects, description),
      OutputIntents: addOutputIntent(objects),
      Outlines: outline,
      ...attached,
    });
    return fileOf(objects, catalog, addInformation(objects, description));
  }

  #addPages(objects: PdfObjects): Map<Page, Ref> {
    return new Map(this.pages.map((page) => [page, objects.reserve()]));
  }

  #addPageTree(objects: PdfObjects, pages: ReadonlyMap<Page, Ref>): Ref {
    const tree = objects.reserve();
    const contents = this.pages.map((page) => objects.addStream({}, bytesOf(page.operators())));
    const fonts = this.#fonts.all().map((font) => [font.resource, embedFont(objects, font)] as const);
    const resources = dictionary({ Font: dictionary(Object.fromEntries(fonts)) });
    this.pages.forEach((page, key) => {
      const { width, height } = page.size;
      objects.set(
        refOf(pages, page),
        dictionary({
          Type: name('Page'),
          Parent: tree,
          MediaBox: array([0, 0, width, height]),
          Resources: resources,
          Contents: contents[key],
          StructParents: key,
          Tabs: name('S'),
        }),
      );
    });
    const kids = array([...pages.values()]);
    objects.set(tree, dictionary({ Type: name('Pages'), Count: pages.size, Kids: kids }));
    return tree;
  }
}

function refOf(pages: ReadonlyMap<Page, Ref>, page: Page): Ref {
  const ref = pages.get(page);
  if (!ref) throw new RangeError('This page is not part of the document.');
  return ref;
}
