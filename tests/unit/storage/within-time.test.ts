/** A wait has an end, whatever is waited for. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withinTime } from '#storage/within-time.ts';

const late = () => new RangeError('late');
const never = new Promise<never>(() => undefined);

describe('what is waited for', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is given when it comes in time', async () => {
    expect(await withinTime(Promise.resolve('here'), 1000, late)).toBe('here');
    expect(vi.getTimerCount(), 'timers left behind').toBe(0);
  });

  it('is refused as it refused itself', async () => {
    await expect(withinTime(Promise.reject(new TypeError('no')), 1000, late)).rejects.toThrow('no');
    expect(vi.getTimerCount(), 'timers left behind').toBe(0);
  });

  it('is given up once its time is over', async () => {
    const given = expect(withinTime(never, 1000, late)).rejects.toThrow('late');
    await vi.advanceTimersByTimeAsync(1000);
    await given;
  });
});
