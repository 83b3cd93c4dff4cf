/** What a build ships: its files with what each was made from, filled as the bundles are made and read once all are. */
import type { Rolldown } from 'vite';
import type { Origin, OriginOf } from './origin.ts';
import { ShipmentRefused } from './shipment-refused.ts';

/** What a build tells of its modules. */
interface Graph {
  readonly getModuleIds: () => Iterable<string>;
}

const isStyle = (id: string): boolean => /\.css(?:\?|$)/.test(id);
const ofChunk = (map: string): string => map.replace(/\.map$/, '');

/** Those that left code in it: others were shaken off. */
const modulesIn = ({ modules }: Rolldown.OutputChunk): string[] =>
  Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);

export class Shipment {
  readonly #originOf: OriginOf;
  readonly #files = new Map<string, readonly Origin[]>();

  constructor(originOf: OriginOf) {
    this.#originOf = originOf;
  }

  /** Takes in what a build of pages or of a worker made. Throws ShipmentRefused when anything in it is of unknown origin. */
  add(bundle: Rolldown.OutputBundle, graph: Graph): void {
    const joined = this.#joinedStyles(bundle, graph);
    for (const output of Object.values(bundle)) {
      const { fileName } = output;
      const ids = output.type === 'chunk' ? modulesIn(output) : output.originalFileNames;
      const origins = ids.map(this.#originOf);
      // The sheet of a chunk names the page or nothing, never the styles that are in it.
      if (isStyle(fileName) && !ids.some(isStyle)) origins.push(...joined);
      // Files of a worker come a second time, with the pages that start it, and then name nothing.
      if (output.type === 'chunk' || origins.length > 0) this.#files.set(fileName, origins);
      else if (!this.#files.has(ofChunk(fileName))) throw ofUnknownOrigin(fileName);
    }
  }

  /** By the path from the top of the site: what the file was made from. */
  originsOf(file: string): readonly Origin[] | undefined {
    return this.#files.get(file) ?? this.#files.get(ofChunk(file));
  }

  /** By the folder of a package: its files that are shipped, in whatever form. */
  sourcesByPackage(): Map<string, Set<string>> {
    const sources = new Map<string, Set<string>>();
    for (const { folder, file } of [...this.#files.values()].flat())
      sources.set(folder, (sources.get(folder) ?? new Set()).add(file));
    return sources;
  }

  /** Styles that are joined into the sheets of chunks: all but those that are a file of their own. */
  #joinedStyles(bundle: Rolldown.OutputBundle, graph: Graph): Origin[] {
    const named = Object.values(bundle).flatMap((output) =>
      output.type === 'asset' ? output.originalFileNames : [],
    );
    const alone = new Set(named.map((name) => this.#originOf(name).file));
    return [...graph.getModuleIds()]
      .filter(isStyle)
      .map(this.#originOf)
      .filter(({ file }) => !alone.has(file));
  }
}

const ofUnknownOrigin = (file: string) =>
  new ShipmentRefused(
    `The build ships ${file}, and nothing says what it is made from: name its originalFileName where it is emitted.`,
  );
