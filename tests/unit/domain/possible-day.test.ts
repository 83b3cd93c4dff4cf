/** A day of a visit, or of having seen a sheet: of the calendar, and near enough to be meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankConsultation, signed } from '#domain/clinic/consultation.ts';
import { dayAfter } from '#domain/days/days.ts';
import { canBeSeenDay, canBeVisitDay } from '#domain/days/possible-day.ts';

const today = '2026-12-01';

describe('the day of a visit', () => {
  it.each(['2026-12-01', '2026-06-04', '2026-12-03', '2028-02-29', '2029-12-03'])('can be %s', (day) => {
    expect(canBeVisitDay(day, today)).toBe(true);
  });
  it.each(['0026-12-03', '202612-12-03', '2026-06-03', '2029-12-05', '2027-02-29', '2026-13-01', '', 'x'])(
    'cannot be %j',
    (day) => {
      expect(canBeVisitDay(day, today)).toBe(false);
    },
  );
  it('lies between 180 days back and three years ahead, from whatever day', () => {
    const far = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(far, far, (from, days) => {
        const now = dayAfter(today, from);
        expect(canBeVisitDay(dayAfter(now, days), now)).toBe(days >= -180 && days <= 3 * 366);
      }),
    );
  });
});

describe('the day on which a sheet was seen', () => {
  it('is today or within the last year', () => {
    expect(['2026-12-01', '2025-12-01'].map((day) => canBeSeenDay(day, today))).toEqual([true, true]);
    expect(['2026-12-02', '2025-11-29', ''].map((day) => canBeSeenDay(day, today))).toEqual([
      false,
      false,
      false,
    ]);
  });
  it('stays as it was when another cannot be meant, and the name is taken all the same', () => {
    const before = blankConsultation(today);
    expect(signed(before, { name: 'Dr. Roy', day: '202612-12-01' }, today).seen).toEqual({
      name: 'Dr. Roy',
      day: today,
    });
    expect(signed(before, { name: '', day: '2026-11-30' }, today).seen.day).toBe('2026-11-30');
  });
});
