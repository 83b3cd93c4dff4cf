/** The file in the built site with the words of every licence under which something in it is shared. */
import type { Licensed } from './licensed-package.ts';
import type { ShippedPackage } from './shipped-package.ts';

export const licencesFile = 'licences.txt';

const line = '='.repeat(78);

const titleOf = ({ name, version }: Licensed): string => [name, version].filter(Boolean).join(' ');

const sectionOf = (title: string, { licence, texts }: Licensed, notices: readonly string[] = []): string =>
  [`${line}\n${title}\n${licence}\n${line}`, ...notices, ...texts].join('\n\n');

function sectionsOf(shipped: ShippedPackage): string[] {
  const { parts, notices } = shipped;
  const title = titleOf(shipped);
  return [
    sectionOf(title, shipped, notices),
    ...parts.map((part) => sectionOf(`${titleOf(part)}, compiled into ${title}`, part)),
  ];
}

/** The project's own licence stands first. */
export function writeLicences(own: Licensed, packages: readonly ShippedPackage[]): string {
  const count = packages.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
  const lead = `${titleOf(own)} is shared under the licence that stands first. It holds ${count} works of others; each is shared under the licence that stands with its name.`;
  return `${[lead, sectionOf(titleOf(own), own), ...packages.flatMap(sectionsOf)].join('\n\n')}\n`;
}
