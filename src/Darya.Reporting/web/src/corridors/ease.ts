import type { Chart, Series } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Key } from '../core/language';
import { costTable } from './closure';
import type { Ease } from './data';
import { by, credited, crossing, economy, economyName, phases, type CorridorPage } from './names';

/** Pairs drawn; all of them are in the table. */
const drawn = 12;

/** Cheaper transport of the trade of now, and what the equilibrium makes of it. */
const gains = { transport: '#56b4e9', income: '#17496b' } as const;

/** What easier crossings do, with trade answering. */
export function ease(page: CorridorPage): HTMLElement[] {
  const { data, words } = page;
  const e = data.ease;
  if (e === null) return [];
  const last = e.rounds.at(-1);
  const fill = { rounds: e.rounds.length, change: number(words.lang, last?.largestChange ?? 0), tolerance: number(words.lang, e.tolerance) };
  return [
    html('p', {}, words.text('corridors.ease.intro', { change: words.name(e.name) })),
    e.crossings.length === 0 ? null : figure(page, 'corridors-eased', words.text('corridors.ease.crossings'), () => ({ charts: crossingCharts(page, e), table: crossingTable(page, e), note: credited(page, words.text('corridors.ease.crossingsNote')) })),
    e.gains.length === 0 ? null : figure(page, 'corridors-ease-gains', words.text('corridors.ease.gains'), () => ({ charts: [gainChart(page, e)], table: gainTable(page, e), note: words.text(e.rounds.length > 0 ? 'corridors.ease.gainsNote' : 'corridors.ease.heldNote') })),
    e.pairs.length === 0 ? null : figure(page, 'corridors-ease-pairs', words.text('corridors.ease.pairs'), () => ({ charts: pairCharts(page, e), table: pairTable(page, e), note: words.text('corridors.ease.pairsNote') })),
    e.rounds.length === 0 ? null : figure(page, 'corridors-rounds', words.text('corridors.ease.rounds'), () => ({ charts: roundCharts(page, e), table: roundTable(page, e), note: words.text(e.agrees ? 'corridors.ease.agrees' : 'corridors.ease.differs', fill) })),
    e.states.length === 0 ? null : figure(page, 'corridors-ease-states', words.text('corridors.ease.states'), () => ({ charts: [stateChart(page, e)], table: costTable(page, e.states), note: words.text('corridors.ease.statesNote') })),
  ].filter(x => x !== null);
}

function crossingCharts(page: CorridorPage, { crossings: all }: Ease): Chart[] {
  const { words } = page;
  const chart = (title: Key, unit: Key, before: (c: (typeof all)[number]) => number, after: (c: (typeof all)[number]) => number): Chart => ({
    title: words.text(title), categories: all.map(c => crossing(page, c.crossing)), unit: words.text(unit), horizontal: true, min: 0, height: 60 + 42 * all.length,
    series: beforeAfter(page, all.map(before), all.map(after)),
  });
  return [chart('corridors.ease.hours', 'corridors.unit.h', c => c.hours, c => c.hoursAfter), chart('corridors.ease.usd', 'corridors.unit.usdShipment', c => c.usd, c => c.usdAfter)];
}

function beforeAfter({ words }: CorridorPage, before: number[], after: (number | null)[]): Series[] {
  return [
    { name: words.text('corridors.before'), values: before, colour: phases.before, shape: 'bar' },
    { name: words.text('corridors.after'), values: after, colour: phases.after, shape: 'bar' },
  ];
}

function crossingTable(page: CorridorPage, e: Ease): Table {
  return {
    header: ['crossing', 'hoursBefore', 'hoursAfter', 'usdShipmentBefore', 'usdShipmentAfter'].map(k => page.words.text(`corridors.column.${k}` as Key)),
    rows: e.crossings.map((c): Cell[] => [crossing(page, c.crossing), tidy(c.hours), tidy(c.hoursAfter), tidy(c.usd), tidy(c.usdAfter)]),
    digits: [undefined, 1, 1, 0, 0],
  };
}

/** Money of both; the percentage stands in the name. */
export function gainChart(page: Pick<CorridorPage, 'data' | 'words'>, { gains: all }: Ease): Chart {
  const { words } = page;
  return {
    categories: all.map(g => economy(page, g.economy) + (g.realIncomePercent === null ? '' : ` (${number(words.lang, g.realIncomePercent)}\u00A0%)`)), unit: words.text('unit.musdYear'), horizontal: true, reference: 0, height: 60 + 44 * all.length,
    series: [
      { name: words.text('corridors.ease.transport'), values: all.map(g => g.transportMusd), colour: gains.transport, shape: 'bar' },
      ...(all.some(g => g.realIncomeMusd !== null) ? [{ name: words.text('corridors.ease.income'), values: all.map(g => g.realIncomeMusd), colour: gains.income, shape: 'bar' as const }] : []),
    ],
  };
}

function gainTable(page: CorridorPage, e: Ease): Table {
  return {
    header: ['economy', 'transportGain', 'incomePercent', 'incomeMusd'].map(k => page.words.text(`corridors.column.${k}` as Key)),
    rows: e.gains.map((g): Cell[] => [economyName(page, g.economy), tidy(g.transportMusd), tidy(g.realIncomePercent), tidy(g.realIncomeMusd)]),
    digits: [undefined, 1, 3, 1],
  };
}

function pairCharts(page: CorridorPage, e: Ease): Chart[] {
  const { words } = page;
  const all = e.pairs.slice(0, drawn);
  const frame = { categories: all.map(p => `${economy(page, p.exporter)} → ${economy(page, p.importer)}`), horizontal: true, min: 0, height: 60 + 42 * all.length };
  return [
    { ...frame, title: words.text('corridors.ease.trade'), unit: words.text('unit.musd'), series: beforeAfter(page, all.map(p => p.musd), all.map(p => p.musdAfter)) },
    { ...frame, title: words.text('corridors.ease.costShare'), unit: words.text('corridors.unit.percentOfValue'), series: beforeAfter(page, all.map(p => p.costShare), all.map(p => p.costShareAfter)) },
  ];
}

function pairTable(page: CorridorPage, e: Ease): Table {
  return {
    header: ['exporter', 'importer', 'tradeBefore', 'tradeAfter', 'change', 'costShareBefore', 'costShareAfter'].map(k => page.words.text(`corridors.column.${k}` as Key)),
    rows: e.pairs.map((p): Cell[] => [economyName(page, p.exporter), economyName(page, p.importer), tidy(p.musd), tidy(p.musdAfter), tidy(p.musdAfter - p.musd), tidy(p.costShare), tidy(p.costShareAfter)]),
    digits: [undefined, undefined, 1, 1, 1, 2, 2],
  };
}

function roundCharts(page: CorridorPage, e: Ease): Chart[] {
  const { words } = page;
  const categories = e.rounds.map(r => String(r.round));
  return [
    {
      title: words.text('corridors.ease.largest'), categories, unit: words.text('corridors.unit.percentLog'), log: true, height: 230,
      series: [
        { name: words.text('corridors.ease.largest'), values: e.rounds.map(r => (r.largestChange > 0 ? r.largestChange : null)), colour: ink.plan, shape: 'line' },
        { name: words.text('corridors.ease.tolerance'), values: e.rounds.map(() => e.tolerance), colour: ink.limit, shape: 'dashed' },
      ],
    },
    { title: words.text('corridors.ease.turnover'), categories, unit: words.text('unit.musd'), scale: true, height: 230, series: [{ name: words.text('corridors.ease.turnover'), values: e.rounds.map(r => r.turnoverMusd), colour: ink.plan, shape: 'line', quiet: true }] },
  ];
}

function roundTable({ words }: CorridorPage, e: Ease): Table {
  return {
    header: [words.text('corridors.column.round'), `${words.text('corridors.ease.largest')}, %`, `${words.text('corridors.ease.turnover')}, ${words.text('unit.musd')}`],
    rows: e.rounds.map((r): Cell[] => [String(r.round), tidy(r.largestChange), tidy(r.turnoverMusd)]),
    digits: [undefined, 3, 1],
  };
}

/** Savings of transport: what the table holds as a negative cost. */
function stateChart(page: CorridorPage, e: Ease): Chart {
  const { words } = page;
  const all = by(e.states, s => -s.borneMusd);
  return {
    categories: all.map(s => economy(page, s.economy)), unit: words.text('unit.musdYear'), horizontal: true, reference: 0, height: 60 + 32 * all.length,
    series: [{ name: words.text('corridors.ease.saved'), values: all.map(s => (s.borneMusd === 0 ? 0 : -s.borneMusd)), colour: gains.transport, shape: 'bar', quiet: true }],
  };
}
