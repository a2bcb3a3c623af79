import { monthAxis } from '../core/axes';
import type { Chart, Series } from '../core/chart';
import { ink } from '../core/colours';
import { monthName } from '../core/format';
import type { Key, Language } from '../core/language';
import type { Page } from '../core/page';
import type { Month, PolicyData, Range } from './data';

export type PolicyPage = Page<PolicyData>;

/** What operates the reservoirs: one colour and one stroke each, apart for the common kinds of colour blindness. */
export const operations = {
  policy: { colour: ink.plan, shape: 'line' },
  rules: { colour: '#8a5a9e', shape: 'dotted' },
  record: { colour: ink.record, shape: 'dashed' },
  'policy-storages': { colour: '#0b7a75', shape: 'bar' },
  foresight: { colour: '#56b4e9', shape: 'dashdot' },
} as const;

/** Places in a range. */
export const at = { low: 0, lowQuarter: 1, median: 2, highQuarter: 3, high: 4, mean: 5 } as const;

export function operation(words: Language, id: string): string {
  return words.maybe(`policy.operation.${id}`) ?? id;
}

export function operationColour(id: string): string {
  return (operations as Record<string, { colour: string }>)[id]?.colour ?? ink.limit;
}

export function district({ data, words }: PolicyPage, id: string): string {
  const found = data.districts.find(d => d.id === id);
  return found ? words.name(found.name) : id;
}

export function stateOf(data: PolicyData, node: string): string | null {
  return data.nodes.find(n => n.id === node)?.state ?? null;
}

export function wetness(words: Language, id: string): string {
  return words.maybe(`policy.wetness.${id}`) ?? id;
}

/** A risk measure as the command names it, `avar:0.2`, in words; an unknown one as it stands. */
export function riskName(words: Language, risk: string): string {
  const [kind, ...value] = risk.split(':');
  return words.maybe(`policy.risk.${kind}`, { value: value.join(':') }) ?? risk;
}

/** The t-th month from a first one. */
export function monthAt(from: Month, t: number): Month {
  const index = from.year * 12 + from.month - 1 + t;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Months of a path with a label at each January, or at each month of a short one. */
export function pathAxis(words: Language, from: Month, months: number): { categories: string[]; ticks: { show: (i: number) => boolean; text: (i: number) => string } } {
  const all = Array.from({ length: months }, (_, t) => monthAt(from, t));
  const short = months <= 24;
  return {
    categories: all.map(m => `${monthName(words.lang, m.month)} ${m.year}`),
    ticks: {
      show: i => short || all[i]!.month === 1,
      text: i => (short ? `${monthName(words.lang, all[i]!.month)}${all[i]!.month === 1 || i === 0 ? ` ${all[i]!.year}` : ''}` : String(all[i]!.year)),
    },
  };
}

/** The twelve months; in a small chart a label a quarter. */
export function yearAxis(words: Language, small = false): Pick<Chart, 'categories' | 'ticks'> {
  const categories = monthAxis(words.lang);
  return small ? { categories, ticks: { show: i => i % 3 === 0, text: i => categories[i]! } } : { categories };
}

/** The fan of a range: nine of ten courses, half of them, the median. */
export function fan(words: Language, ranges: readonly (Range | null)[], colour: string, scale: number, median: string, quiet = false): Series[] {
  const of = (place: number) => ranges.map(r => (r ? r[place]! * scale : null));
  const band = (key: Key, low: number, high: number, share: number): Series => ({
    name: words.text(key), values: of(low), colour: tint(colour, share), shape: 'band', quiet,
    upper: { values: of(high), least: words.text('policy.range.from'), greatest: words.text('policy.range.to') },
  });
  return [
    band('policy.range.wide', at.low, at.high, 0.2),
    band('policy.range.half', at.lowQuarter, at.highQuarter, 0.42),
    { name: median, values: of(at.median), colour, shape: 'line', quiet },
  ];
}

/** A colour mixed with white. */
export function tint(colour: string, share: number): string {
  const mixed = [1, 3, 5].map(i => Math.round(255 + (parseInt(colour.slice(i, i + 2), 16) - 255) * share));
  return `rgb(${mixed.join(', ')})`;
}

/** Heads of the columns of a range. */
export function rangeHeads(words: Language, what: string): string[] {
  return (['low', 'lowQuarter', 'median', 'highQuarter', 'high', 'mean'] as const).map(p => `${what}: ${words.text(`policy.point.${p}`)}`);
}
