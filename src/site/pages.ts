/** The documents of the site: where each stands, its language, its program and its security policy. */

export interface Page {
  readonly name: string;
  /** Path from the root of the built site. */
  readonly file: string;
  readonly language: string;
  /** Composition root, from the top of the project. */
  readonly entry: string;
  readonly kind: PageKind;
}

/** A person's journey, the review of a sheet, or the page on which a clinic makes its invitation. */
export type PageKind = 'person' | 'review' | 'invitation';

/** The first language stands at the root, each other in a folder of its own; pages for the care team serve all of them. */
export function pagesIn(languages: readonly string[]): Page[] {
  const [first = 'en'] = languages;
  const own = languages.map((language): Page => {
    const folder = language === first ? '' : `${language}/`;
    const file = `${folder}index.html`;
    return { name: `person-${language}`, file, language, entry: '/src/app/patient/main.ts', kind: 'person' };
  });
  const forTeam = (['review', 'invitation'] as const).map((kind): Page => ({
    name: kind,
    file: `${kind}/index.html`,
    language: first,
    entry: `/src/app/${kind}/main.ts`,
    kind,
  }));
  return [...own, ...forTeam];
}

/** The person's page in a language, from the root of the site: '' or 'fr/'. */
export const folderOf = (pages: readonly Page[], language: string): string =>
  pages
    .find((page) => page.kind === 'person' && page.language === language)
    ?.file.replace(/index\.html$/, '') ?? '';

/** The addresses under which a host serves a page: its folder and the file itself. */
export function addressesOf(page: Page): string[] {
  return [`/${page.file.replace(/index\.html$/, '')}`, `/${page.file}`];
}

/** The page that a host serves for an address, without query or fragment. */
export function pageAt(pages: readonly Page[], address: string): Page | undefined {
  return pages.find((page) => addressesOf(page).includes(address));
}
