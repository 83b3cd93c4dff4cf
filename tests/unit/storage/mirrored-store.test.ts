/** Two copies of all that is kept: either may fail, be damaged or be gone, and nothing is lost. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordStore } from '#storage/record-store.ts';
import { amina, paul, session } from './sessions.ts';
import { keepsTheLaws } from './store-laws.ts';
import { Device, kinds, type Kind } from './two-places.ts';

const named = (name: string): unknown => expect.objectContaining({ name });
const other = (kind: Kind): Kind => (kind === 'file' ? 'database' : 'file');
const found = async (store: RecordStore) => (await store.list()).map(({ data }) => data);

/** A device on which this person saved twice. */
async function used(): Promise<Device> {
  const device = new Device();
  const store = device.open();
  await store.save(session(amina, 1), null);
  await store.save(session(amina, 2), 1);
  return device;
}

describe('two copies', () => {
  keepsTheLaws((now) => new Device().open(now));

  it('both hold what was saved', async () => {
    const device = await used();
    expect(await Promise.all(kinds.map((kind) => device.holds(kind, session(amina, 2))))).toEqual([
      true,
      true,
    ]);
    expect(await device.open().copiesOf(amina)).toBe(2);
  });

  it('neither is made by looking', async () => {
    const device = new Device();
    expect(await device.open().list()).toEqual([]);
    expect([await device.databases.databases(), device.files.all]).toEqual([[], []]);
  });

  it('neither is left after erasing', async () => {
    const device = await used();
    await device.open().erase();
    expect([await device.databases.databases(), [...device.files.folders]]).toEqual([[], []]);
  });

  it('neither holds anything of a session that was removed', async () => {
    const device = await used();
    await device.open().remove(amina);
    const left = await Promise.all(kinds.map((kind) => device.holds(kind, session(amina, 2))));
    expect([left, device.files.all]).toEqual([[false, false], []]);
  });
});

describe.each(kinds)('when the %s', (kind) => {
  const ways: Readonly<Record<string, (device: Device) => Promise<void> | void>> = {
    'is damaged': (device) => device.damage(kind),
    'is emptied': (device) => device.empty(kind),
    'is gone': (device) => device.lose(kind),
    'cannot be read': (device) => device.refuses(kind, 'UnknownError'),
  };
  it.each(Object.entries(ways))('%s, the other copy gives all of it back', async (_, happen) => {
    const device = await used();
    await happen(device);
    const store = device.open();
    expect(await found(store)).toEqual([session(amina, 2)]);
    expect(await store.copiesOf(amina)).toBe(1);
  });

  it.each(['is damaged', 'is emptied', 'is gone'])('%s, the next save makes it whole again', async (way) => {
    const device = await used();
    await ways[way]?.(device);
    await device.open().save(session(amina, 3), 2);
    expect(await device.holds(kind, session(amina, 3))).toBe(true);
  });

  it('is older, the newer one counts', async () => {
    const device = await used();
    device.refuses(kind, 'UnknownError');
    await device.open().save(session(amina, 3), 2);
    device.refuses(kind, null);
    expect(await device.holds(kind, session(amina, 2)), 'it is older').toBe(true);
    expect(await found(device.open())).toEqual([session(amina, 3)]);
    await expect(device.open().save(session(amina, 4), 2)).rejects.toThrow(named('StorageOvertaken'));
  });

  it('refuses, a save stands in the other, and in both after the next one', async () => {
    const device = new Device();
    const store = device.open();
    device.refuses(kind, 'UnknownError');
    await store.save(session(amina, 1), null);
    expect(await store.copiesOf(amina)).toBe(1);
    device.refuses(kind, null);
    await store.save(session(amina, 2), 1);
    expect(await store.copiesOf(amina)).toBe(2);
  });

  it('cannot be read and the other holds nothing, nobody says that there is nothing', async () => {
    const device = new Device();
    device.refuses(kind, 'UnknownError');
    await expect(device.open().list()).rejects.toThrow(named('StorageRefused'));
  });

  it('cannot be erased, it says so, and erases the other', async () => {
    const device = await used();
    device.refuses(kind, 'UnknownError');
    await expect(device.open().erase()).rejects.toThrow(named('StorageRefused'));
    expect(await device.holds(other(kind), session(amina, 2))).toBe(false);
  });
});

describe('when both copies fail', () => {
  it('a save says so', async () => {
    const device = new Device();
    for (const kind of kinds) device.refuses(kind, 'UnknownError');
    await expect(device.open().save(session(amina), null)).rejects.toThrow(named('StorageRefused'));
  });
});

describe('the file', () => {
  /** A device whose database is of no help. */
  function alone(): Device {
    const device = new Device();
    device.refuses('database', 'UnknownError');
    return device;
  }

  it('is not called saved when there is no room', async () => {
    const device = alone();
    device.files.refusesToWrite('QuotaExceededError');
    await expect(device.open().save(session(amina), null)).rejects.toThrow(named('StorageRefused'));
    expect(await device.holds('file', session(amina))).toBe(false);
  });

  it('is not called saved when something else was written', async () => {
    const device = alone();
    device.files.changes = (text) => text.slice(1);
    await expect(device.open().save(session(amina), null)).rejects.toThrow(named('StorageRefused'));
  });

  it('is left out where it was cut', async () => {
    const device = await used();
    device.files.change((text) => text.slice(0, -10));
    expect(await device.holds('file', session(amina, 2))).toBe(false);
    expect(await found(device.open())).toEqual([session(amina, 2)]);
  });
});

describe('when the file does not answer', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  /** Time goes by slowly enough for what does answer. */
  async function wait(time: number): Promise<void> {
    for (let passed = 0; passed < time; passed += 250) {
      for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(250);
    }
  }

  it('a save is saved in the database within the time that a page waits, and the next one at once', async () => {
    const device = await used();
    device.files.before = () => new Promise<never>(() => undefined);
    const store = device.open();
    const first = store.save(session(amina, 3), 2);
    await wait(5000);
    await first;
    await store.save(session(amina, 4), 3);
    expect(await device.holds('database', session(amina, 4))).toBe(true);
  });

  it('to a write, nothing is written once nobody waits for it', async () => {
    const device = new Device();
    let goOn = (): void => undefined;
    const late = new Promise<void>((resolve) => (goOn = resolve));
    let looks = 0;
    device.files.before = async () => {
      if ((looks += 1) > 1) await late;
    };
    const saving = device.open().save(session(amina), null);
    await wait(5000);
    await saving;
    expect(looks, 'it was asked to write').toBe(2);
    goOn();
    await wait(250);
    expect(device.files.all).toEqual([]);
  });
});

/** What a disk, a browser and a person do, in any order. */
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  who: fc.constantFrom(amina, paul),
  deed: fc.constantFrom(
    'save',
    'save',
    'save',
    'reload',
    'damage',
    'empty',
    'lose',
    'refuse',
    'answer again',
  ),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Runs a schedule in which, whatever happens, one copy that answers holds all that was called saved. */
class Schedule {
  readonly #device = new Device();
  #store = this.#device.open();
  readonly #saved = new Map<string, number>();
  readonly #refusing = new Set<Kind>();

  async take({ kind, who, deed }: Step): Promise<void> {
    if (deed === 'save') await this.#save(who);
    else if (deed === 'reload') await this.#reload();
    else if (deed === 'answer again') this.#refuse(kind, false);
    else if (await this.#holdsAll(other(kind))) {
      if (deed === 'damage') await this.#unlessRefusing(kind, () => this.#device.damage(kind));
      if (deed === 'empty') await this.#unlessRefusing(kind, () => this.#device.empty(kind));
      if (deed === 'lose') await this.#unlessRefusing(kind, () => this.#device.lose(kind));
      if (deed === 'refuse') this.#refuse(kind, true);
    }
  }

  async #save(who: string): Promise<void> {
    const before = this.#saved.get(who) ?? null;
    const sequence = (before ?? 0) + 1;
    await this.#store.save(session(who, sequence), before);
    this.#saved.set(who, sequence);
    const copies = kinds.length - this.#refusing.size;
    expect(await this.#store.copiesOf(who), 'copies of what was just saved').toBe(copies);
  }

  /** Everything that was called saved is given back. */
  async #reload(): Promise<void> {
    this.#store = this.#device.open();
    if (this.#saved.size === 0 && this.#refusing.size > 0) return; // nobody can know
    const said = [...this.#saved].map(([who, sequence]) => session(who, sequence));
    expect(new Set(await found(this.#store))).toEqual(new Set(said));
  }

  async #holdsAll(kind: Kind): Promise<boolean> {
    if (this.#refusing.has(kind)) return false;
    const said = [...this.#saved].map(([who, sequence]) => session(who, sequence));
    return (await Promise.all(said.map((data) => this.#device.holds(kind, data)))).every(Boolean);
  }

  async #unlessRefusing(kind: Kind, work: () => Promise<void> | void): Promise<void> {
    if (!this.#refusing.has(kind)) await work();
  }

  #refuse(kind: Kind, refuses: boolean): void {
    this.#device.refuses(kind, refuses ? 'UnknownError' : null);
    if (refuses) this.#refusing.add(kind);
    else this.#refusing.delete(kind);
  }

  end = (): Promise<void> => this.#reload();
}

describe('whatever fails when, as long as one copy stands', () => {
  it('gives back the newest of all that was called saved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), async (steps) => {
        const schedule = new Schedule();
        for (const one of steps) await schedule.take(one);
        await schedule.end();
      }),
      { numRuns: 100 },
    );
  });
});
