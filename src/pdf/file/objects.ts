/** The indirect objects of a file, numbered in the order in which they were asked for. */
import { zlibSync } from 'fflate';
import { dictionary, name, type Entries, type Ref } from './syntax.ts';

/** What stands between `obj` and `endobj`: written text, or a stream with its data as stored. */
type Body = string | Stream;

export interface Stream {
  readonly entries: Entries;
  readonly data: Uint8Array;
}

/** Numbers begin at 1. Written bodies hold one byte in each character. */
export class PdfObjects {
  readonly #bodies: (Body | undefined)[] = [];

  /** A number for an object whose body comes later. */
  reserve(): Ref {
    this.#bodies.push(undefined);
    return `${this.#bodies.length} 0 R`;
  }

  set(ref: Ref, body: Body): void {
    this.#bodies[Number.parseInt(ref) - 1] = body;
  }

  add(body: Body): Ref {
    const ref = this.reserve();
    this.set(ref, body);
    return ref;
  }

  addDictionary(entries: Entries): Ref {
    return this.add(dictionary(entries));
  }

  /** A stream, deflated. */
  addStream(entries: Entries, data: Uint8Array): Ref {
    return this.add(deflated(entries, data));
  }

  /** All bodies, first number first. Throws RangeError when one was reserved and never set. */
  all(): readonly Body[] {
    return this.#bodies.map((body, index) => {
      if (body === undefined) throw new RangeError(`Object ${index + 1} was reserved and has no body.`);
      return body;
    });
  }
}

/** A stream whose data is stored deflated. */
export const deflated = (entries: Entries, data: Uint8Array): Stream => ({
  entries: { ...entries, Filter: name('FlateDecode') },
  data: zlibSync(data, { level: 9 }),
});
