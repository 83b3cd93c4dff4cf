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

export const pages: readonly Page[] = [
  { name: 'person-en', file: 'index.html', language: 'en', entry: '/src/main.ts', kind: 'person' },
  { name: 'person-fr', file: 'fr/index.html', language: 'fr', entry: '/src/main.ts', kind: 'person' },
  { name: 'review', file: 'review/index.html', language: 'en', entry: '/src/review-main.ts', kind: 'review' },
  {
    name: 'invitation',
    file: 'invitation/index.html',
    language: 'en',
    entry: '/src/invitation-main.ts',
    kind: 'invitation',
  },
];

/** The addresses under which a host serves a page: its folder and the file itself. */
export function addressesOf(page: Page): string[] {
  return [`/${page.file.replace(/index\.html$/, '')}`, `/${page.file}`];
}

/** The page that a host serves for an address, without query or fragment. */
export function pageAt(address: string): Page | undefined {
  return pages.find((page) => addressesOf(page).includes(address));
}
