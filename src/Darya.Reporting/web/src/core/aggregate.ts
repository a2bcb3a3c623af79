import type { Periods } from './data';

export type Season = 'vegetation' | 'winter';

/** Vegetation is April to September. */
export function seasonOf(month: number): Season {
  return month >= 4 && month <= 9 ? 'vegetation' : 'winter';
}

/** Sums a series by calendar year, in the order of `years`. */
export function sumByYear(values: readonly number[], periods: Periods, years: readonly number[]): number[] {
  const sums = years.map(() => 0);
  values.forEach((value, t) => {
    const at = years.indexOf(periods.year[t]!);
    if (at >= 0) sums[at]! += value;
  });
  return sums;
}

/** Water years, from October, whose season lies whole in the horizon. */
export function wholeSeasons(periods: Periods, season: Season): Set<number> {
  const held = new Map<number, number>();
  periods.month.forEach((month, t) => {
    if (seasonOf(month) !== season) return;
    const waterYear = periods.year[t]! + (month >= 10 ? 1 : 0);
    held.set(waterYear, (held.get(waterYear) ?? 0) + periods.days[t]!);
  });
  // The shortest winter has 182 days, the vegetation season 183.
  return new Set([...held].filter(([, days]) => days >= 182).map(([waterYear]) => waterYear));
}

/** Mean yearly sum of a series in a season. */
export function yearlyInSeason(values: readonly number[], periods: Periods, years: number, season: Season): number {
  return sum(values.filter((_, t) => seasonOf(periods.month[t]!) === season)) / years;
}

/** Mean flow in m³/s by calendar month from volumes in hm³; null for a month outside the horizon or without values. */
export function monthlyMeanFlow(hm3: readonly number[], periods: Periods): (number | null)[] {
  return months.map(month => {
    let volume = 0;
    let seconds = 0;
    hm3.forEach((value, t) => {
      if (periods.month[t] === month) {
        volume += value;
        seconds += periods.days[t]! * 86400;
      }
    });
    return seconds === 0 ? null : (volume * 1e6) / seconds;
  });
}

/** Day-weighted mean of values by calendar month, skipping what is missing. */
export function monthlyMean(values: readonly (number | null)[], periods: Periods): (number | null)[] {
  return months.map(month => {
    let total = 0;
    let days = 0;
    values.forEach((value, t) => {
      if (value !== null && periods.month[t] === month) {
        total += value * periods.days[t]!;
        days += periods.days[t]!;
      }
    });
    return days === 0 ? null : total / days;
  });
}

/** Mean flows in m³/s of volumes in hm³. */
export function flows(hm3: readonly number[], periods: Periods): number[] {
  return hm3.map((value, t) => (value * 1e6) / (periods.days[t]! * 86400));
}

/** The element-wise sum of series of one length. */
export function addUp(series: readonly (readonly number[])[], length: number): number[] {
  return Array.from({ length }, (_, t) => sum(series.map(s => s[t] ?? 0)));
}

/** The year with the least delivered over needed, and each year's share; 1 where nothing is needed. */
export function driestYear(delivered: readonly number[], need: readonly number[], years: readonly number[]): { year: number; share: number } {
  let worst = { year: years[0] ?? 0, share: 1 };
  years.forEach((year, i) => {
    const share = shareOf(delivered[i] ?? 0, need[i] ?? 0);
    if (share < worst.share) worst = { year, share };
  });
  return worst;
}

/** Part over whole, 1 where the whole is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole > 1e-9 ? part / whole : 1;
}

/** Mean of an area-weighted share; null when there is no area. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number | null {
  const weight = sum(weights);
  return weight < 1e-9 ? null : sum(values.map((v, i) => v * weights[i]!)) / weight;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
