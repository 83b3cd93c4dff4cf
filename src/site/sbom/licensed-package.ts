/** Reads what must be known of a package before it may be shipped: version, licence by SPDX, the words of that licence, and the hash of what npm fetched. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { ShipmentRefused } from './shipment-refused.ts';

export interface Licensed {
  readonly name: string;
  /** None where what was compiled does not say it. */
  readonly version?: string;
  /** An SPDX identifier, or an expression of several. */
  readonly licence: string;
  /** The licence as its authors wrote it. */
  readonly texts: readonly string[];
}

export interface LicensedPackage extends Licensed {
  readonly version: string;
  /** Of the archive that npm fetched, in hexadecimal; none for the project itself. */
  readonly sha512?: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}
interface Lock {
  readonly packages: Readonly<Record<string, { version?: string; integrity?: string }>>;
}

const licenceFile = /^(?:licen[cs]e|copying|notice)/i;
/** Packages that bundle others list them behind their own licence; the build ships the package's own code alone. */
const ofBundled = /^# Licenses of bundled dependencies$/m;

const jsonIn = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const refused = ({ name, version }: Manifest, why: string) =>
  new ShipmentRefused(`The build ships the package ${name} ${version}, ${why}`);

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenceFile.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').split(ofBundled)[0] ?? '')
    .map((text) => text.replaceAll('\r\n', '\n').trim())
    .filter((text) => text !== '');
}

/** `(MIT OR Apache-2.0)` is known when each of its licences is. */
const isKnown = (licence: string): boolean =>
  licence
    .replace(/[()]/g, ' ')
    .trim()
    .split(/\s+(?:AND|OR)\s+/)
    .every(isSupportedSpdxId);

function licensed(folder: string): Manifest & { readonly license: string; readonly texts: string[] } {
  const manifest = jsonIn(join(folder, 'package.json')) as Manifest;
  const { license } = manifest;
  if (typeof license !== 'string') throw refused(manifest, 'which names no licence.');
  if (!isKnown(license)) throw refused(manifest, `whose licence “${license}” SPDX does not know.`);
  const texts = textsIn(folder);
  if (texts.length === 0)
    throw refused(manifest, `which has no text of its licence ${license} in ${folder}.`);
  return { ...manifest, license, texts };
}

/** The project itself. Throws ShipmentRefused. */
export function ownPackage(root: string): LicensedPackage {
  const { name, version, license, texts } = licensed(root);
  return { name, version, licence: license, texts };
}

/** An installed package; it must be the one that package-lock.json holds. Throws ShipmentRefused. */
export function installedPackage(root: string, folder: string): LicensedPackage {
  const { name, version, license, texts } = licensed(folder);
  const { packages } = jsonIn(join(root, 'package-lock.json')) as Lock;
  const locked = packages[folder.slice(folder.indexOf('node_modules/'))];
  const [algorithm, hash = ''] = locked?.integrity?.split('-') ?? [];
  if (locked?.version !== version || algorithm !== 'sha512')
    throw refused({ name, version }, 'which package-lock.json does not hold: run npm ci.');
  return { name, version, licence: license, texts, sha512: Buffer.from(hash, 'base64').toString('hex') };
}
