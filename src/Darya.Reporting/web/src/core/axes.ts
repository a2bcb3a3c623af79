import { monthName, periodName } from './format';
import { months } from './aggregate';
import type { Lang, PlanData } from './data';

/** Categories and labels of a chart over the periods: a label at each January, or each month of a short horizon. */
export function timeAxis(data: PlanData, lang: Lang): { categories: string[]; ticks: { show: (i: number) => boolean; text: (i: number) => string } } {
  const { year, month, dekad } = data.periods;
  const short = data.years <= 2;
  return {
    categories: year.map((_, t) => periodName(lang, data.periods, t)),
    ticks: {
      show: i => dekad[i]! <= 1 && (short || month[i] === 1),
      text: i => (short ? `${monthName(lang, month[i]!)}${month[i] === 1 || i === 0 ? ` ${year[i]}` : ''}` : String(year[i])),
    },
  };
}

/** Names of the twelve months. */
export function monthAxis(lang: Lang): string[] {
  return months.map(m => monthName(lang, m));
}
