import { stateColour } from '../core/colours';
import type { Table } from '../core/figure';
import { monthName, number, type Cell } from '../core/format';
import type { Key } from '../core/language';
import { shorten } from '../core/language';
import type { Page } from '../core/page';
import type { ReliefData, Week } from './data';

export type ReliefPage = Page<ReliefData>;

/** What the parts need when they draw. */
export type Bare = Pick<ReliefPage, 'data' | 'words'>;

/** Fed, given money, without: the same in all parts, apart for the common kinds of colour blindness. */
export const fates = { fed: '#17496b', cash: '#56b4e9', unserved: '#d55e00' } as const;

/** Where tonnes stand, and where they go. */
export const tonnes = { ordered: '#8b98a3', arrived: '#56b4e9', handedOut: '#17496b', lost: '#d55e00', inStock: '#e69f00', inTransit: '#f3d9a0' } as const;

/** With and without what is asked: events in mind, stock laid in. */
export const sides = { without: '#c9d3da', with: '#17496b' } as const;

/** Binds words that are read together. */
const bound = '\u00A0';

/** A text by its short key. */
export function say({ words }: Bare, key: string, fill: Record<string, string | number> = {}): string {
  return words.text(`relief.${key}` as Key, fill);
}

/** Heads of columns by their short keys. */
export function heads(page: Bare, ...keys: string[]): string[] {
  return keys.map(key => say(page, `column.${key}`));
}

export function placeName({ data, words }: Bare, id: string): string {
  const place = data.places.find(p => p.id === id);
  return place ? words.name(place.name) : id;
}

export function food({ data, words }: Bare, id: string): string {
  const found = data.foods.find(f => f.id === id);
  return found ? words.name(found.name) : id;
}

export function nutrient({ data, words }: Bare, id: string): string {
  const name = data.names[id];
  return name ? words.name(name) : id;
}

export function economy({ data, words }: Bare, id: string): string {
  const found = data.economies.find(e => e.id === id);
  return found ? shorten(words.name(found.name)) : id;
}

/** The colour of the economy in which a place lies. */
export function colourOf({ data }: Pick<ReliefPage, 'data'>, place: string): string {
  return stateColour(data, data.places.find(p => p.id === place)?.state ?? null);
}

/** «Jan 2026». */
export function month({ data, words }: Bare, index: number): string {
  const [year, number] = (data.months[index] ?? '').split('-');
  return year && number ? `${monthName(words.lang, Number(number))}${bound}${year}` : '';
}

/** Months of a chart: each with its name, the year beside the first and each January. */
export function monthAxis(page: Bare): { categories: string[]; ticks: { show: (i: number) => boolean; text: (i: number) => string } } {
  const { data, words } = page;
  return {
    categories: data.months.map((_, i) => month(page, i)),
    ticks: {
      show: () => true,
      text: i => {
        const [year, number] = data.months[i]!.split('-');
        return `${monthName(words.lang, Number(number))}${i === 0 || number === '01' ? `\n${year}` : ''}`;
      },
    },
  };
}

/** Days of a week in its month: «Jan 8–14». */
export function weekName({ data, words }: Bare, { month, firstDay, lastDay }: Pick<Week, 'month' | 'firstDay' | 'lastDay'>): string {
  const name = monthName(words.lang, Number((data.months[month] ?? '').split('-')[1]));
  const days = `${firstDay}–\u2060${lastDay}`; // The joiner keeps both days on one line.
  return words.lang === 'ru' ? `${days}${bound}${name}` : `${name}${bound}${days}`;
}

/** «62 %», on one line. */
export function percentOf({ words }: Bare, value: number): string {
  return `${number(words.lang, value, value < 10 ? 1 : 0)}${bound}%`;
}

/** Persons as thousands, for charts. */
export function thousands(values: readonly number[]): number[] {
  return values.map(v => v / 1000);
}

/** The largest first. */
export function by<T>(all: readonly T[], of: (one: T) => number): T[] {
  return [...all].sort((a, b) => of(b) - of(a));
}

/** Rows of a table by month, one column a series. */
export function byMonth(page: Bare, header: string[], series: readonly (readonly (number | null)[])[], digits = 0): Table {
  return {
    header: [say(page, 'column.month'), ...header], rows: page.data.months.map((_, t): Cell[] => [month(page, t), ...series.map(s => s[t] ?? null)]), digits: [undefined, ...series.map(() => digits)],
  };
}

/** A unit of data in words: «USD/t», «person». */
export function unit({ words }: Bare, id: string): string {
  return id === '1' ? '' : (words.maybe(`relief.unitOf.${id}`) ?? id);
}
