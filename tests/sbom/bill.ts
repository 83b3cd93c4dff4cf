/** The bill of materials of a built site as its readers take it: by the schema of CycloneDX, and held against the files that lie beside it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import Ajv from 'ajv';
import { billFile } from '#site/sbom/software-bill.ts';

interface Component {
  readonly type: string;
  readonly name: string;
  readonly group?: string;
  readonly version?: string;
  readonly purl?: string;
  readonly copyright?: string;
  readonly licenses?: readonly ({ license: { id: string } } | { expression: string })[];
  readonly hashes?: readonly { alg: string; content: string }[];
  readonly components?: readonly Component[];
}

export interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

export const billIn = (folder: string): Bill =>
  JSON.parse(readFileSync(join(folder, billFile), 'utf8')) as Bill;

/** Every file of a folder, by its path in it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();

export const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The name of a package, as it is installed. */
export const nameOf = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);

/** What lies in the folder and is not in the bill so, and what the bill names and is not there. */
export function faultsIn(folder: string, bill: Bill): string[] {
  const said = new Map(
    bill.metadata.component.components?.map(({ name, hashes }) => [name, hashes?.[0]?.content]),
  );
  const there = filesIn(folder).filter((file) => file !== billFile);
  return [
    ...there
      .filter((file) => said.get(file) !== hashOf(join(folder, file)))
      .map((file) => (said.has(file) ? `${file} has another hash` : `${file} is not in the bill`)),
    ...[...said.keys()].filter((file) => !there.includes(file)).map((file) => `${file} is missing`),
  ];
}

/** Packages whose code the source maps of a folder name. */
export function packagesInMaps(folder: string): string[] {
  const sources = filesIn(folder)
    .filter((file) => file.endsWith('.js.map'))
    .flatMap((file) => {
      const map = join(folder, file);
      const { sources: named } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
      return named.map((source) => resolve(dirname(map), source));
    });
  const packages = sources.flatMap(
    (source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
  );
  return [...new Set(packages)].sort();
}

/** Packages that the bill names for programs, without those of which only faces or compiled files are there. */
export function packagesInPrograms({ components, dependencies }: Bill): string[] {
  const used = new Set(
    dependencies.filter(({ ref }) => ref.endsWith('.js')).flatMap(({ dependsOn = [] }) => dependsOn),
  );
  return components
    .filter(({ purl = '' }) => used.has(purl))
    .map(nameOf)
    .sort();
}

const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const fileOf = (name: string) => `${name}.SNAPSHOT.schema.json`;
const schemaIn = (name: string) => JSON.parse(readFileSync(join(schemas, fileOf(name)), 'utf8')) as object;

/** What the schema of CycloneDX 1.6, the known licences of SPDX included, refuses in it. */
export function schemaFaults(bill: Bill): string[] {
  const ajv = new Ajv({ allErrors: true, extendRefs: true, unknownFormats: ['iri-reference', 'idn-email'] });
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(schemaIn(name), `http://cyclonedx.org/schema/${fileOf(name)}`);
  const validate = ajv.compile(schemaIn('bom-1.6'));
  void validate(bill);
  return (validate.errors ?? []).map(({ dataPath, message = '' }) => `${dataPath} ${message}`);
}
