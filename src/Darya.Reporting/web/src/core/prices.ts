import type { PlanData } from './data';
import type { Language } from './language';

/** Whose prices the money is in: those of the economy's year, or of each recorded year. */
export function prices(data: PlanData, words: Language): string {
  return data.economy === 'record' ? words.text('prices.record') : words.text('prices.year', { year: data.economy });
}
