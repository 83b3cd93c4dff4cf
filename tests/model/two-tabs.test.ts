/** Two tabs of one browser, at random: whatever a person does in either, and however late the device answers, all that they wrote is on the device in the end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordStore } from '#storage/record-store.ts';
import { memoryStore } from '#storage/memory.ts';
import { readSaved } from '#storage/saved-records.ts';
import { browserLocks } from '#tests/unit/storage/browser-locks.ts';
import { openTab, settled, type Tab } from './saving-tab.ts';
import { freshRecord } from './session-model.ts';
import { gardenPack as pack } from '#tests/packs/garden.ts';

const deeds = [
  'resume',
  'write',
  'write',
  'take over',
  'choose here',
  'choose there',
  ...Array.from({ length: 6 }, () => 'device answers' as const),
  'reload',
] as const;
const step = fc.record({ tab: fc.constantFrom(0, 1), deed: fc.constantFrom(...deeds) });
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const begun = { ...freshRecord(pack), at: 'shade.words', sequence: 1 };

/** Two tabs with one store, and all that was written in them. */
async function play(steps: readonly Step[], locks: Pick<LockManager, 'request'> | undefined) {
  const store = memoryStore();
  await store.save(begun, null);
  const written: string[] = [];
  const tabs = [await openTab(store, locks), await openTab(store, locks)];
  const doing: Record<Step['deed'], (tab: Tab, at: number) => Promise<void> | void> = {
    resume: (tab) => tab.resume(),
    write: (tab) => {
      const words = `Words ${written.length}`;
      if (written.length < 25 && tab.write(words)) written.push(words);
    },
    'take over': (tab) => tab.takeOver(),
    'choose here': (tab) => tab.choose('here'),
    'choose there': (tab) => tab.choose('there'),
    'device answers': (tab) => tab.letAnswer(),
    reload: async (tab, at) => {
      if (!tab.isSaved()) return;
      tab.close();
      tabs[at] = await openTab(store, locks);
    },
  };
  for (const { tab: at, deed } of steps) {
    const tab = tabs[at];
    if (tab) await doing[deed](tab, at);
    await settled();
  }
  await comeToRest(tabs);
  return { written, found: await wordsOn(store), tabs };
}

/** The person looks at each tab once more until nothing is left to save. */
async function comeToRest(tabs: readonly Tab[]): Promise<void> {
  for (let round = 0; round < 6; round += 1)
    for (const tab of tabs) {
      tab.takeOver();
      await tab.letAnswerAll();
      tab.choose('here');
      await tab.letAnswerAll();
    }
}

const wordsOn = async (store: RecordStore): Promise<string> => JSON.stringify(await readSaved(store));

describe.each([
  ['that knows one tab of another', browserLocks],
  ['that does not', () => undefined],
])('a browser %s', (_, locks) => {
  it('loses nothing that was written in either of two tabs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 100, size: 'max' }), async (steps) => {
        const { written, found, tabs } = await play(steps, locks());
        for (const tab of tabs) tab.close();
        expect(written.filter((words) => !found.includes(`"${words}"`))).toEqual([]);
      }),
      { numRuns: 50, seed: 20261130 },
    );
  });
});
