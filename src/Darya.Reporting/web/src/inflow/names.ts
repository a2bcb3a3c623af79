import { ink } from '../core/colours';
import { number } from '../core/format';
import type { Language } from '../core/language';
import type { Page } from '../core/page';
import type { Check, InflowData } from './data';

export type InflowPage = Page<InflowData>;

/** The record and what was generated: as record and plan are everywhere on the page. */
export const sides = { record: ink.record, generated: ink.plan } as const;

export function catchment({ data, words }: InflowPage, id: string): string {
  const found = data.catchments.find(c => c.id === id);
  return found ? words.name(found.name) : id;
}

/** What a check looks at. */
export function checkName(words: Language, check: string): string {
  return words.maybe(`inflow.check.${check}`) ?? check;
}

/** The check that is farthest off, to either side. */
export function largestMiss(checks: readonly Check[]): Check | undefined {
  return checks.reduce<Check | undefined>((most, c) => (most === undefined || Math.abs(c.worst) > Math.abs(most.worst) ? c : most), undefined);
}

/** The figure of a check in its own unit: m³/s, a difference of correlations, or percent of the record. */
export function checkValue(words: Language, check: Check, value: number): string {
  switch (check.check) {
    case 'lowest-month': return `${number(words.lang, value)} ${words.text('unit.m3s')}`;
    case 'annual-correlation': return number(words.lang, value, 2);
    default: return `${number(words.lang, 100 * value, 1)} %`;
  }
}
