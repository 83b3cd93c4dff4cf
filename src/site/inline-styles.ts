/** Puts the style sheets of a built page inside it, so that its first screen needs no second request. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';

const linkToStyles = /[ \t]*<link rel="stylesheet"[^>]*? href="([^"]+)"[^>]*>\n?/g;

/** Addresses inside a sheet are relative to the sheet; inside the page they are relative to the page. */
function movedInto(folder: string, sheet: string, css: string): string {
  return css.replace(/url\((["']?)(\.{1,2}\/[^"')]+)\1\)/g, (_, quote: string, address: string) => {
    const file = posix.join(posix.dirname(sheet), address);
    return `url(${quote}${posix.relative(folder, file)}${quote})`;
  });
}

/** The page with its sheets inside, and the hash of each for the policy. `cssOf` gives the text of a built file. */
export function inlineStyles(html: string, pageFile: string, cssOf: (file: string) => string) {
  const folder = posix.dirname(pageFile);
  const hashes: string[] = [];
  const page = html.replace(linkToStyles, (_, address: string) => {
    const sheet = posix.join(folder, address);
    const css = movedInto(folder, sheet, cssOf(sheet).trim());
    hashes.push(`sha256-${createHash('sha256').update(css).digest('base64')}`);
    return `    <style>${css}</style>\n`;
  });
  return { html: page, hashes };
}
