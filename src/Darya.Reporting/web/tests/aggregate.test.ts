import { describe, expect, it } from 'vitest';
import { driestYear, flows, monthlyMean, monthlyMeanFlow, seasonOf, shareOf, sumByYear, weightedMean, wholeSeasons, yearlyInSeason } from '../src/core/aggregate';

/** Two years of months with their days; 2004 is a leap year. */
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const periods = {
  year: Array.from({ length: 24 }, (_, t) => 2003 + Math.floor(t / 12)),
  month: Array.from({ length: 24 }, (_, t) => (t % 12) + 1),
  dekad: Array<number>(24).fill(0),
  days: Array.from({ length: 24 }, (_, t) => (t === 13 ? 29 : days[t % 12]!)),
};
const ones = Array<number>(24).fill(1);

describe('sums', () => {
  it('counts April to September as vegetation season', () => {
    expect([3, 4, 9, 10].map(seasonOf)).toEqual(['winter', 'vegetation', 'vegetation', 'winter']);
  });

  it('adds a series up by calendar year', () => {
    expect(sumByYear(ones, periods, [2003, 2004])).toEqual([12, 12]);
  });

  it('gives half of an even year to each season', () => {
    expect(yearlyInSeason(ones, periods, 2, 'winter')).toBe(6);
  });

  it('turns volumes into mean flows with the true length of a month', () => {
    // 2.4192 hm³ in 28 days is 1 m³/s; in the 29 days of February 2004 it is less.
    const volumes = periods.days.map(d => d * 0.0864);
    expect(flows(volumes, periods).every(f => Math.abs(f - 1) < 1e-12)).toBe(true);
    expect(monthlyMeanFlow(volumes, periods)[1]).toBeCloseTo(1, 12);
  });

  it('weighs months by their days and skips what is missing', () => {
    const values: (number | null)[] = periods.month.map((m, t) => (m === 2 ? (t < 12 ? 28 : 29) : null));
    expect(monthlyMean(values, periods)[1]).toBeCloseTo((28 * 28 + 29 * 29) / 57, 12);
    expect(monthlyMean(values, periods)[0]).toBeNull();
  });
});

describe('seasons', () => {
  it('are whole where the horizon holds them from end to end', () => {
    // Two calendar years hold both vegetation seasons and the one winter between them, by months or by dekads.
    expect([...wholeSeasons(periods, 'vegetation')]).toEqual([2003, 2004]);
    expect([...wholeSeasons(periods, 'winter')]).toEqual([2004]);
  });
});

describe('shares', () => {
  it('finds the year with the least delivered over needed', () => {
    expect(driestYear([9, 7, 8], [10, 10, 10], [2001, 2002, 2003])).toEqual({ year: 2002, share: 0.7 });
  });

  it('calls a need of nothing met', () => {
    expect(shareOf(0, 0)).toBe(1);
  });

  it('weighs yields by area and knows none without area', () => {
    expect(weightedMean([1, 0.5], [1, 3])).toBe(0.625);
    expect(weightedMean([1], [0])).toBeNull();
  });
});
