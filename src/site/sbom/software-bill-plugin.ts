/** Makes the build leave the licences and the bill of materials of what it ships, and break when anything in it has no known licence. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { licencesFile, writeLicences } from './licences-file.ts';
import { ownPackage } from './licensed-package.ts';
import { originsIn, type Origin, type Project } from './origin.ts';
import { shippedPackage, type ShippedPackage } from './shipped-package.ts';
import { Shipment } from './shipment.ts';
import { ShipmentRefused } from './shipment-refused.ts';
import { billFile, writeBill, type ShippedFile } from './software-bill.ts';

interface Plugins {
  /** Last among the plugins of the pages. */
  readonly ofPages: Plugin;
  /** Last among those of the workers, which are bundled by themselves, before the pages. */
  readonly ofWorkers: Plugin;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

function packagesIn(shipment: Shipment, root: string): ShippedPackage[] {
  return [...shipment.sourcesByPackage()]
    .filter(([folder]) => folder !== root)
    .map(([folder, sources]) => shippedPackage(root, folder, sources))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** Every file that lies in the built folder, whoever put it there. */
function filesShipped(shipment: Shipment, outDir: string, publicDir: string): ShippedFile[] {
  const isOwn = (path: string) =>
    path === licencesFile || (publicDir !== '' && existsSync(join(publicDir, path)));
  const originsOf = (path: string): readonly Origin[] => {
    const origins = shipment.originsOf(path) ?? (isOwn(path) ? [] : undefined);
    if (origins) return origins;
    throw new ShipmentRefused(`${path} lies in the built folder, and this build did not make it.`);
  };
  return filesIn(outDir)
    .filter((path) => path !== billFile)
    .map((path) => ({ path, sha256: sha256(join(outDir, path)), origins: originsOf(path) }));
}

export function softwareBill(project: Project): Plugins {
  const { root } = project;
  const shipment = new Shipment(originsIn(project));
  let packages: readonly ShippedPackage[] | undefined;
  let folders = { outDir: '', publicDir: '' };
  const take: Plugin['generateBundle'] = {
    order: 'post',
    handler(_, bundle) {
      shipment.add(bundle, this);
    },
  };
  return {
    ofWorkers: { name: 'waymark:software-of-workers', generateBundle: take },
    ofPages: {
      name: 'waymark:software-bill',
      apply: 'build',
      enforce: 'post',
      configResolved: ({ build, publicDir }) => {
        folders = { outDir: resolve(root, build.outDir), publicDir };
      },
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          shipment.add(bundle, this);
          packages = packagesIn(shipment, root);
        },
      },
      closeBundle: {
        order: 'post',
        handler() {
          if (!packages) return; // the build broke before
          const own = ownPackage(root);
          const { outDir, publicDir } = folders;
          writeFileSync(join(outDir, licencesFile), writeLicences(own, packages));
          const files = filesShipped(shipment, outDir, publicDir);
          writeFileSync(join(outDir, billFile), writeBill(own, packages, files));
        },
      },
    },
  };
}
