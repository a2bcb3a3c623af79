import type { Series } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { tidy } from '../core/figure';
import { number, type Cell } from '../core/format';
import { choice } from '../core/html';
import { shorten, type Language } from '../core/language';
import type { Page } from '../core/page';
import type { Bounds, Outcome, Range, StepKind, TradeData } from './data';

export type TradePage = Page<TradeData>;

/** Steps from the turnover now to the target; a colour each, apart for the common kinds of colour blindness. */
export const steps: Record<StepKind, string> = {
  current: ink.plan, growth: '#8fb869', inflation: '#c9d3da', hours: '#56b4e9', rules: '#0072b2', remaining: '#d55e00', beyond: '#cc79a7', target: ink.plan,
};

/** The full name of an economy. */
export function economyName({ data, words }: TradePage, id: string): string {
  const found = data.economies.find(e => e.id === id);
  return found ? words.name(found.name) : id;
}

/** The name of an economy without what stands in brackets, for axes. */
export function economy(page: TradePage, id: string): string {
  return shorten(economyName(page, id));
}

/** «Kazakhstan – Uzbekistan». */
export function pair(page: TradePage, first: string, second: string): string {
  return `${economy(page, first)} – ${economy(page, second)}`;
}

/** Whether two economies are the pair asked about, either way round. */
export function isPair(asked: { first: string; second: string }, first: string, second: string): boolean {
  return (asked.first === first && asked.second === second) || (asked.first === second && asked.second === first);
}

/** The pair that the page looks at: that of the target, or the one with the largest turnover. */
export function focus({ data }: Pick<TradePage, 'data'>): { first: string; second: string } | null {
  return data.target ?? data.borders[0] ?? null;
}

export function sector({ data, words }: TradePage, id: string): string {
  const found = data.sectors.find(s => s.id === id);
  return found ? words.name(found.name) : id;
}

/** The colour of a state; partners and the rest are grey. */
export function colour({ data }: TradePage, id: string): string {
  return stateColour(data, id);
}

/** What an outcome is called: a scenario by its name, the target by its pair. */
export function outcomeName(page: TradePage, outcome: Outcome): string {
  const { data, words } = page;
  if (outcome.name) return words.name(outcome.name);
  return data.target ? words.text('trade.outcome.target', { pair: pair(page, data.target.first, data.target.second), year: data.target.year }) : outcome.id;
}

/** The outcome that the reader looks at; the target at first. */
export function chosen({ data, view }: TradePage): Outcome | undefined {
  return data.outcomes.find(o => o.id === view.tradeOutcome) ?? data.outcomes[0];
}

/** A choice of the outcome; nothing to choose where there is one. */
export function outcomeChoice(page: TradePage): (refresh: () => void) => HTMLElement | null {
  const { data, words, view } = page;
  return refresh => (data.outcomes.length < 2 ? null : choice(words.text('trade.choice.outcome'), data.outcomes.map(o => ({ value: o.id, text: outcomeName(page, o) })), chosen(page)?.id ?? '', value => {
    view.tradeOutcome = value;
    refresh();
  }));
}

/** Whether draws or corners spread a figure at all. */
export function spreads(range: Bounds): boolean {
  return range.low !== range.high;
}

/** The interval of each value as a thin line with two ends; nothing where no value has one. */
export function interval(words: Language, ranges: readonly Bounds[], name: string, scale = 1): Series[] {
  return ranges.some(spreads) ? [{
    name, values: ranges.map(r => (spreads(r) ? r.low * scale : null)), colour: ink.text, shape: 'range',
    upper: { values: ranges.map(r => (spreads(r) ? r.high * scale : null)), least: words.text('trade.from'), greatest: words.text('trade.to') },
  }] : [];
}

/** A note that tells what the thin lines are, where there are any. */
export function noted({ words }: Pick<TradePage, 'words'>, note: string, ranged: boolean): string {
  return ranged ? `${note} ${words.text('trade.intervalNote')}` : note;
}

/** «14 (6 to 25)», or the value alone where it has no interval. */
export function told(words: Language, range: Bounds, digits?: number): string {
  const n = (value: number) => number(words.lang, value, digits);
  return spreads(range) ? words.text('trade.told', { central: n(range.central), low: n(range.low), high: n(range.high) }) : n(range.central);
}

/** Cells of a range, and the heads of its columns. */
export function cells(range: Range): Cell[] {
  return [range.central, range.low, range.median, range.high].map(tidy);
}

export function heads(words: Language, what: string): string[] {
  return (['central', 'low', 'median', 'high'] as const).map(point => `${what}: ${words.text(`trade.point.${point}`)}`);
}

/** The same for bounds of a closed formula. */
export function boundCells(bounds: Bounds): Cell[] {
  return [bounds.low, bounds.central, bounds.high].map(tidy);
}

/** Billions with about three figures. */
export function billions(words: Language, musd: number): string {
  return number(words.lang, musd / 1000);
}
