import type { Lang, Periods } from './data';

const locales: Record<Lang, string> = { en: 'en-GB', ru: 'ru-RU' };

/** Shown where there is no figure. */
export const missing = '–';

/** Digits after the mark that leave about `significant` figures, never more than three. */
export function digitsFor(value: number, significant = 3): number {
  const size = Math.abs(value);
  if (size < 1e-12) return 0;
  return Math.min(3, Math.max(0, significant - 1 - Math.floor(Math.log10(size))));
}

/** A number as the language writes it; without `digits`, about three figures and no rounding of whole numbers. */
export function number(lang: Lang, value: number | null | undefined, digits?: number): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return missing;
  const places = digits ?? digitsFor(value);
  const text = new Intl.NumberFormat(locales[lang], {
    minimumFractionDigits: digits ?? 0, maximumFractionDigits: places,
  }).format(value);
  return text.replace(/^-/, '−').replace(/^−(?=[0.,\s]*$)/, '');
}

/** A share as a percentage with its sign. */
export function percent(lang: Lang, share: number | null | undefined, digits = 0): string {
  return share === null || share === undefined ? missing : `${number(lang, share * 100, digits)} %`;
}

/** A number with its sign, for changes. */
export function signed(lang: Lang, value: number, digits?: number): string {
  const text = number(lang, value, digits);
  return value > 0 && text !== '0' ? `+${text}` : text;
}

/** Very small numbers as a power of ten. */
export function scientific(lang: Lang, value: number): string {
  if (value === 0 || Math.abs(value) >= 0.01) return number(lang, value);
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  const mantissa = number(lang, value / 10 ** exponent, 1);
  return `${mantissa}\u00A0×\u00A010${[...String(exponent)].map(c => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(c)]).join('')}`;
}

/** Short name of a calendar month. */
export function monthName(lang: Lang, month: number, style: 'short' | 'long' = 'short'): string {
  return new Intl.DateTimeFormat(locales[lang], { month: style, timeZone: 'UTC' }).format(Date.UTC(2001, month - 1, 15)).replace('.', '').replace(/^Sept$/, 'Sep');
}

/** A place that ends in a month, «Andijan, 2010-03», with the month in words. */
export function inMonth(lang: Lang, place: string): string {
  return place.replace(/(\d{4})-(\d{2})(?=$|\D)/, (_, year: string, month: string) => `${monthName(lang, Number(month), 'long')} ${year}`);
}

/** Name of a period: «Jan 2001», with its dekad where there is one. */
export function periodName(lang: Lang, periods: Periods, t: number): string {
  const dekad = periods.dekad[t]!;
  const numeral = ['', ' I', ' II', ' III'][dekad] ?? '';
  return `${monthName(lang, periods.month[t]!)}${numeral} ${periods.year[t]}`;
}

/** First day of a period as the tables of a run write it, «2001-07-01». */
export function periodStart(periods: Periods, t: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${periods.year[t]}-${two(periods.month[t]!)}-${two([1, 1, 11, 21][periods.dekad[t]!] ?? 1)}`;
}

/** A list in words: «a, b and c». */
export function listing(lang: Lang, words: readonly string[]): string {
  return new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(words);
}

/** Text of a table for a spreadsheet: comma separated, decimal point, quotes where needed. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell) => {
    const text = value === null ? '' : typeof value === 'number' ? String(value) : value;
    return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [header, ...rows].map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

export type Cell = string | number | null;
