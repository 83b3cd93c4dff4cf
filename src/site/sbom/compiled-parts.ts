/** What compiled files hold: no module graph sees into them, so this table says it, for exactly one version of their package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Licensed, LicensedPackage } from './licensed-package.ts';
import { ShipmentRefused } from './shipment-refused.ts';

export interface CompiledPart extends Licensed {
  /** A package URL: the name that databases of weaknesses look for. */
  readonly purl: string;
}

const notice = (name: string): string[] => [
  readFileSync(join(import.meta.dirname, 'notices', `${name}.txt`), 'utf8').trim(),
];

const partsOf = (name: string): readonly CompiledPart[] | undefined =>
  name === 'harfbuzzjs 1.6.4'
    ? [
        {
          name: 'harfbuzz',
          version: '15.0.0',
          licence: 'MIT-Modern-Variant',
          texts: notice('harfbuzz'),
          purl: 'pkg:github/harfbuzz/harfbuzz@15.0.0',
        },
        {
          name: 'emscripten',
          licence: 'MIT',
          texts: notice('emscripten'),
          purl: 'pkg:github/emscripten-core/emscripten',
        },
        { name: 'musl', licence: 'MIT', texts: notice('musl'), purl: 'pkg:generic/musl' },
      ]
    : undefined;

export const isCompiled = (file: string): boolean => file.endsWith('.wasm');

/** What is inside the compiled files of this package. Throws ShipmentRefused for a package, or a version, that nobody has looked into. */
export function compiledParts({ name, version }: LicensedPackage): readonly CompiledPart[] {
  const parts = partsOf(`${name} ${version}`);
  if (parts) return parts;
  throw new ShipmentRefused(
    `The build ships a compiled file of ${name} ${version}. Look what it is compiled from, and say so in src/site/sbom/compiled-parts.ts.`,
  );
}
