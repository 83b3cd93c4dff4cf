/** What a pack knows of a record: each thing worked out once, and never another pack's. */
import { expect, it } from 'vitest';
import { packOf, type Pack } from '#domain/pack/pack.ts';
import type { AnswersRecord } from '#domain/record/record.ts';
import { freshRecord } from '#tests/model/session-model.ts';
import { gardenPack } from '#tests/packs/garden.ts';

it('what follows from a record is worked out once for each record, each thing, and each pack', () => {
  const worked: string[] = [];
  const deriving = (name: string) => (record: AnswersRecord, pack: Pack) => {
    worked.push(name);
    return [name, record, pack];
  };
  const [path, order] = [deriving('path'), deriving('order')];
  const other = packOf(gardenPack.questionnaire);
  const record = freshRecord(gardenPack);
  const same = { ...record };
  expect(gardenPack.derived(record, path)).toBe(gardenPack.derived(record, path));
  expect(gardenPack.derived(record, order)).toEqual(['order', record, gardenPack]);
  expect(gardenPack.derived(same, path)).not.toBe(gardenPack.derived(record, path));
  expect(other.derived(record, path)[2]).toBe(other);
  expect(worked).toEqual(['path', 'order', 'path', 'path']);
});
