/** Says from which file of which package a module or a file of the build comes; the project itself is one of the packages. */
import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { ShipmentRefused } from './shipment-refused.ts';

export interface Origin {
  readonly file: string;
  /** Of the package that holds it. */
  readonly folder: string;
}

/** As the build names a module (`/x/node_modules/idb/build/index.js?a`, `\0vite/preload-helper.js`), or a file by its path from the project. */
export type OriginOf = (id: string) => Origin;

export interface Project {
  readonly root: string;
  /** The folder of its aid, which may lie elsewhere. */
  readonly folder: string;
  /** Files that the build itself makes, each with what it is made from; asked once, when the first bundle is there. */
  readonly madeFrom: () => ReadonlyMap<string, string>;
}

const inPackage = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;
/** Modules that a tool of the build puts in bear its name. */
const putIn = /^\0((?:@[^/]+\/)?[^/]+)\//;
/** What Vite puts in for a module of Node. */
const viteStub = '__vite-browser-external';

const isIn = (folder: string, file: string): boolean => file.startsWith(`${folder}/`);

/** The function throws ShipmentRefused when no package holds it. */
export function originsIn({ root, folder: aid, madeFrom }: Project): OriginOf {
  let made: ReadonlyMap<string, string> | undefined;
  const ofTool = (tool = ''): string | undefined => {
    const folder = join(root, 'node_modules', tool);
    return tool !== '' && existsSync(join(folder, 'package.json')) ? folder : undefined;
  };
  const ofFile = (file: string): string | undefined =>
    inPackage.exec(file)?.[0] ?? ([root, aid].some((own) => isIn(own, file)) ? root : undefined);
  return (id) => {
    const [name = ''] = id.split('?');
    const tool = name.startsWith(viteStub) ? 'vite' : putIn.exec(name)?.[1];
    const unmarked = name.replace('\0', '');
    const isFile = tool === undefined && (unmarked === name || isAbsolute(unmarked));
    const path = resolve(root, unmarked);
    made ??= madeFrom();
    const file = made.get(path) ?? path;
    const folder = isFile ? ofFile(file) : ofTool(tool);
    if (folder !== undefined) return { file, folder };
    throw new ShipmentRefused(`The build ships ${JSON.stringify(name)}, and no package holds it.`);
  };
}
