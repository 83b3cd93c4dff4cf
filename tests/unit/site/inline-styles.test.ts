/** Styles move into a page with addresses that still lead to the same files, and with their hash. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { inlineStyles } from '#site/inline-styles.ts';

const sheet =
  "@font-face{src:url(./words-1.woff2)}h1{background:url('../marks/w.svg')}p{background:url(data:,x)}";
const link = (address: string) => `<head>\n  <link rel="stylesheet" crossorigin href="${address}">\n</head>`;

it('finds the files of a sheet from a page at the root', () => {
  const { html } = inlineStyles(link('./assets/first-1.css'), 'index.html', () => sheet);
  expect(html).toContain('url(assets/words-1.woff2)');
  expect(html).toContain("url('marks/w.svg')");
  expect(html).toContain('url(data:,x)');
  expect(html).not.toContain('<link');
});

it('finds them from a page in a folder', () => {
  const asked: string[] = [];
  const { html } = inlineStyles(link('../assets/first-1.css'), 'fr/index.html', (file) => {
    asked.push(file);
    return sheet;
  });
  expect(asked).toEqual(['assets/first-1.css']);
  expect(html).toContain('url(../assets/words-1.woff2)');
});

it('gives the hash of what stands between the tags', () => {
  const { html, hashes } = inlineStyles(link('./assets/first-1.css'), 'index.html', () => sheet);
  const [, inside = ''] = /<style>(.*)<\/style>/s.exec(html) ?? [];
  expect(hashes).toEqual([`sha256-${createHash('sha256').update(inside).digest('base64')}`]);
});
