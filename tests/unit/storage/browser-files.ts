/** The files of a browser's own (OPFS) as the standard has them, as far as a site uses them; a test reaches into them as a disk would. */

type Fault = () => Promise<never>;

const refuse =
  (name: string): Fault =>
  () =>
    Promise.reject(new DOMException('planted', name));
const nothingThere = refuse('NotFoundError');

export class BrowserFiles {
  /** Text by folder and name. */
  readonly folders = new Map<string, Map<string, string>>();
  /** What comes before each look at the files: it may end with an error, or not end. */
  before: () => Promise<void> = () => Promise.resolve();
  /** What every write ends with. */
  writeFault: Fault | null = null;
  /** What a file holds in place of what was written to it. */
  changes = (text: string): string => text;

  readonly storage = {
    getDirectory: async () => {
      await this.before();
      return this.#root();
    },
  } as unknown as StorageManager;

  /** Every file, as its path and text. */
  get all(): [string, string][] {
    return [...this.folders].flatMap(([folder, files]) =>
      [...files].map(([name, text]): [string, string] => [`${folder}/${name}`, text]),
    );
  }

  /** Something happens to the text of every file. */
  change(to: (text: string) => string): void {
    for (const files of this.folders.values()) for (const [name, text] of files) files.set(name, to(text));
  }

  refuses(name: string): void {
    this.before = refuse(name);
  }

  answersAgain(): void {
    this.before = () => Promise.resolve();
  }

  refusesToWrite(name: string): void {
    this.writeFault = refuse(name);
  }

  #root() {
    return {
      getDirectoryHandle: (name: string, { create = false } = {}) => {
        if (!this.folders.has(name) && !create) return nothingThere();
        const files = this.folders.get(name) ?? new Map<string, string>();
        this.folders.set(name, files);
        return Promise.resolve(this.#folder(files));
      },
      removeEntry: (name: string) => (this.folders.delete(name) ? Promise.resolve() : nothingThere()),
    };
  }

  #folder(files: Map<string, string>) {
    const handle = (name: string) => this.#file(files, name);
    return {
      getFileHandle: (name: string, { create = false } = {}) => {
        if (!files.has(name) && !create) return nothingThere();
        if (!files.has(name)) files.set(name, '');
        return Promise.resolve(handle(name));
      },
      removeEntry: (name: string) => (files.delete(name) ? Promise.resolve() : nothingThere()),
      values: async function* () {
        for (const name of [...files.keys()]) yield await Promise.resolve(handle(name));
      },
    };
  }

  #file(files: Map<string, string>, name: string) {
    return {
      kind: 'file',
      name,
      getFile: () => (files.has(name) ? Promise.resolve(new Blob([files.get(name) ?? ''])) : nothingThere()),
      createWritable: () => {
        let written = '';
        return (
          this.writeFault?.() ??
          Promise.resolve({
            write: (text: string) => Promise.resolve(void (written += text)),
            close: () => Promise.resolve(void files.set(name, this.changes(written))),
          })
        );
      },
    };
  }
}
