/** The bill of materials of the built site, in CycloneDX: which packages are in it, and every file with its hash. */
import { ComponentType, HashAlgorithm, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  ComponentRepository,
  HashDictionary,
  LicenseExpression,
  LicenseRepository,
  LifecycleRepository,
  Metadata,
  SpdxLicense,
  type OptionalComponentProperties,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import type { Licensed, LicensedPackage } from './licensed-package.ts';
import type { Origin } from './origin.ts';
import type { ShippedPackage } from './shipped-package.ts';

export const billFile = 'sbom.cdx.json';

export interface ShippedFile {
  /** From the top of the site. */
  readonly path: string;
  readonly sha256: string;
  readonly origins: readonly Origin[];
}

const licencesOf = ({ licence }: Licensed): LicenseRepository =>
  new LicenseRepository([
    isSupportedSpdxId(licence) ? new SpdxLicense(licence) : new LicenseExpression(licence),
  ]);

function component(type: ComponentType, licensed: Licensed, more: OptionalComponentProperties): Component {
  const [, group, name = ''] = /^(?:(@[^/]+)\/)?(.+)$/.exec(licensed.name) ?? [];
  const named = { ...(group && { group }), ...(licensed.version && { version: licensed.version }) };
  return new Component(type, name, { ...named, licenses: licencesOf(licensed), ...more });
}

function libraryOf({ parts, notices, sha512, ...licensed }: ShippedPackage): Component {
  const purl = `pkg:npm/${licensed.name.replace('@', '%40')}@${licensed.version}`;
  const inside = parts.map((part) =>
    component(ComponentType.Library, part, { purl: part.purl, bomRef: part.purl }),
  );
  return component(ComponentType.Library, licensed, {
    purl,
    bomRef: purl,
    components: new ComponentRepository(inside),
    ...(sha512 && { hashes: new HashDictionary([[HashAlgorithm['SHA-512'], sha512]]) }),
    ...(notices.length > 0 && { copyright: notices.join('\n') }),
  });
}

const fileComponent = ({ path, sha256 }: ShippedFile): Component =>
  new Component(ComponentType.File, path, {
    bomRef: path,
    hashes: new HashDictionary([[HashAlgorithm['SHA-256'], sha256]]),
  });

/** A file depends on the packages whose work is in it, the site on all. Without a time or a number of its own: the same site has the same bill. */
export function writeBill(
  own: LicensedPackage,
  packages: readonly ShippedPackage[],
  files: readonly ShippedFile[],
): string {
  const libraries = new Map(packages.map((shipped) => [shipped.folder, libraryOf(shipped)]));
  const site = component(ComponentType.Application, own, { bomRef: own.name });
  for (const file of files) {
    const made = fileComponent(file);
    site.components.add(made);
    for (const { folder } of file.origins) {
      const library = libraries.get(folder);
      if (library) made.dependencies.add(library.bomRef);
    }
  }
  for (const library of libraries.values()) site.dependencies.add(library.bomRef);
  const metadata = new Metadata({
    component: site,
    lifecycles: new LifecycleRepository([LifecyclePhase.Build]),
  });
  const bill = new Bom({ metadata, components: new ComponentRepository(libraries.values()) });
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bill, { sortLists: true, space: 1 })}\n`;
}
