/** Names made without the browser’s own function, which is missing on plain http. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidFrom } from '#domain/record/uuid.ts';

const random = fc.uint8Array({ minLength: 16, maxLength: 16 });

test('any random bytes give a UUID of version 4', () => {
  fc.assert(
    fc.property(random, (bytes) => {
      expect(uuidFrom(bytes)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
      );
    }),
  );
});

test('other bytes give another name, in all but the six bits that say what it is', () => {
  const free = (bytes: Uint8Array) =>
    bytes.map((byte, at) => (at === 6 ? byte & 0x0f : at === 8 ? byte & 0x3f : byte)).join();
  fc.assert(
    fc.property(random, random, (one, other) => {
      expect(uuidFrom(one) === uuidFrom(other)).toBe(free(one) === free(other));
    }),
  );
});
