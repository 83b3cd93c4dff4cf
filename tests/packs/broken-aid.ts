/** A copy of the garden for a test to damage, as a stranger might. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

type Entries = Record<string, unknown>;
/** A parsed file, as deep as a test reaches into it. */
export type Sections = Record<string, Entries>;

export class BrokenAid {
  /** From the top of the project; two levels deep, as content/aids/ is. */
  readonly folder: string;

  constructor(readonly root = process.cwd()) {
    const folder = mkdtempSync(join(root, 'node_modules/.aid-'));
    cpSync(join(root, 'content/aids/garden'), folder, { recursive: true });
    this.folder = relative(root, folder);
  }

  pathOf(name: string): string {
    return join(this.root, this.folder, name);
  }

  read(name: string): Sections {
    return JSON.parse(readFileSync(this.pathOf(name), 'utf8')) as Sections;
  }

  write(name: string, data: unknown): void {
    writeFileSync(this.pathOf(name), JSON.stringify(data));
  }

  change(name: string, damage: (file: Sections) => void): void {
    const file = this.read(name);
    damage(file);
    this.write(name, file);
  }

  /** `place`: as in "/items/0/id"; `undefined` takes out what stands there. */
  put(name: string, place: string, value: unknown): void {
    this.change(name, (file) => put(file, place, value));
  }

  /** The text itself, where a fault is none of its data. */
  retype(name: string, damage: (text: string) => string): void {
    const before = readFileSync(this.pathOf(name), 'utf8');
    const after = damage(before);
    if (after === before) throw new Error(`${name} is as it was.`);
    writeFileSync(this.pathOf(name), after);
  }

  remove(): void {
    rmSync(join(this.root, this.folder), { recursive: true });
  }
}

/** The same for data that is read already. */
export function put(data: Entries, place: string, value: unknown): void {
  const keys = place.split('/').slice(1);
  const last = keys.pop() ?? '';
  const parent = keys.reduce((inner, key) => inner[key] as Entries, data);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
}

/** The first entry of a list in a parsed file. */
export function firstOf(list: unknown): Entries {
  const [first] = list as Entries[];
  if (!first) throw new Error('There is nothing to damage.');
  return first;
}
