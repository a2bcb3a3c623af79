import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import { html } from '../core/html';
import type { Key } from '../core/language';
import type { Tonnage } from './data';
import { by, colour, credited, crossing, direction, economy, economyName, goods as goodsName, modes, type CorridorPage } from './names';

/** Sent, received, let through; apart for the common kinds of colour blindness. */
const ways = { exports: '#0072b2', imports: '#e69f00', transit: '#999999' } as const;

/** Reports drawn; all of them are in the table. */
const drawn = 20;

/** What moves, whose it is, what borders cost, and how it stands against reports. */
export function goods(page: CorridorPage): HTMLElement[] {
  const { data, words } = page;
  return [
    data.goods.length + data.flows.length + data.tonnages.length === 0 ? null : html('p', {}, words.text('corridors.goods.intro', { year: data.goodsYear })),
    data.goods.length === 0 ? null : figure(page, 'corridors-goods', words.text('corridors.goods.question'), () => ({ charts: commodityCharts(page), table: commodityTable(page), note: words.text('corridors.goods.note') })),
    data.flows.length === 0 ? null : figure(page, 'corridors-flows', words.text('corridors.goods.states'), () => ({ charts: [flowChart(page)], table: flowTable(page), note: words.text('corridors.goods.statesNote') })),
    data.flows.length === 0 ? null : figure(page, 'corridors-border-cost', words.text('corridors.goods.borders'), () => ({ charts: borderCharts(page), table: flowTable(page), note: words.text('corridors.goods.bordersNote') })),
    data.tonnages.length === 0 ? null : figure(page, 'corridors-tonnages', words.text('corridors.goods.reported'), () => ({ charts: [tonnageChart(page)], table: tonnageTable(page), note: credited(page, words.text('corridors.goods.reportedNote')) })),
  ].filter(e => e !== null);
}

function commodityCharts({ data, words }: CorridorPage): Chart[] {
  const all = by(data.goods, g => g.mt);
  const frame = { categories: all.map(g => words.name(g.name)), horizontal: true, min: 0, height: 60 + 30 * all.length };
  return [
    { ...frame, title: words.text('corridors.goods.tonnes'), unit: words.text('corridors.unit.mt'), series: [{ name: words.text('corridors.passes'), values: all.map(g => g.mt), colour: ink.limit, shape: 'bar', quiet: true }] },
    {
      ...frame, title: words.text('corridors.goods.work'), unit: words.text('corridors.unit.tkm'),
      series: [
        { name: words.text('corridors.mode.rail'), values: all.map(g => (g.tkm * g.railShare) / 100), colour: modes.rail, shape: 'bar', stack: 'work' },
        { name: words.text('corridors.goods.otherModes'), values: all.map(g => g.tkm * (1 - g.railShare / 100)), colour: modes.road, shape: 'bar', stack: 'work' },
      ],
    },
  ];
}

function commodityTable({ data, words }: CorridorPage): Table {
  return {
    header: ['goods', 'mt', 'musd', 'tkm', 'railShare', 'usdPerTonne', 'totalHours', 'usdHour'].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: by(data.goods, g => g.mt).map((g): Cell[] => [words.name(g.name), tidy(g.mt), tidy(g.musd), tidy(g.tkm), tidy(g.railShare), tidy(g.usdPerTonne), tidy(g.hours), tidy(g.usdPerTonneHour)]),
    digits: [undefined, 2, 0, 1, 0, 1, 0, 3],
  };
}

function flowChart(page: CorridorPage): Chart {
  const { data, words } = page;
  return {
    categories: data.flows.map(f => economy(page, f.economy)), unit: words.text('corridors.unit.mt'), horizontal: true, min: 0, height: 60 + 52 * data.flows.length,
    series: (['exports', 'imports', 'transit'] as const).map(way => ({ name: words.text(`corridors.flow.${way}`), values: data.flows.map(f => f[way]), colour: ways[way], shape: 'bar' })),
  };
}

function borderCharts(page: CorridorPage): Chart[] {
  const { data, words } = page;
  const chart = (title: Key, unit: Key, of: (f: (typeof data.flows)[number]) => number): Chart => ({
    title: words.text(title), categories: data.flows.map(f => economy(page, f.economy)), unit: words.text(unit), horizontal: true, min: 0, height: 60 + 30 * data.flows.length,
    series: [{ name: words.text(title), values: data.flows.map(of), colour: ink.plan, shape: 'bar', quiet: true }], colours: { series: 0, values: data.flows.map(f => colour(page, f.economy)) },
  });
  return [chart('corridors.goods.borderMusd', 'unit.musdYear', f => f.borderMusd), chart('corridors.goods.borderHours', 'corridors.unit.millionHours', f => f.borderMillionHours)];
}

function flowTable(page: CorridorPage): Table {
  const { data, words } = page;
  return {
    header: ['economy', 'exports', 'imports', 'transit', 'exportsMusd', 'importsMusd', 'borderMusd', 'borderHours'].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: data.flows.map((f): Cell[] => [economyName(page, f.economy), tidy(f.exports), tidy(f.imports), tidy(f.transit), tidy(f.exportsMusd), tidy(f.importsMusd), tidy(f.borderMusd), tidy(f.borderMillionHours)]),
    digits: [undefined, 2, 2, 2, 0, 0, 0, 2],
  };
}

/** «KZ → UZ, grain, railway, 2024»: what a report is of. */
export function reportName(page: Pick<CorridorPage, 'data' | 'words'>, t: Tonnage): string {
  const { words } = page;
  const end = (id: string) => (id === '*' ? words.text('corridors.all') : id);
  return [
    t.crossing ? crossing(page, t.crossing) : null, t.from === '*' && t.to === '*' ? null : direction(end(t.from), end(t.to)), t.commodity === '*' ? null : goodsName(page, t.commodity),
    t.mode ? words.text(`corridors.mode.${t.mode}`) : null, String(t.year),
  ].filter(p => p !== null).join(', ');
}

function tonnageChart(page: CorridorPage): Chart {
  const { words } = page;
  const all = by(page.data.tonnages.filter(t => t.reported > 0), t => t.reported).slice(0, drawn);
  return {
    categories: all.map(t => reportName(page, t)), unit: words.text('corridors.unit.ktLog'), horizontal: true, log: true, height: 60 + 36 * all.length,
    series: [
      { name: words.text('corridors.reported'), values: all.map(t => t.reported), colour: ink.record, shape: 'mark' },
      { name: words.text('corridors.modelled'), values: all.map(t => (t.modelled > 0 ? t.modelled : null)), colour: ink.plan, shape: 'mark' },
    ],
  };
}

function tonnageTable(page: CorridorPage): Table {
  const { data, words } = page;
  const title = new Map(data.sources.map(s => [s.id, s.title]));
  return {
    header: ['report', 'months', 'reported', 'modelled', 'times', 'reason'].map(k => words.text(`corridors.column.${k}` as Key)).concat(words.text('column.source')),
    rows: by(data.tonnages, t => t.reported).map((t): Cell[] => [reportName(page, t), t.months, tidy(t.reported), tidy(t.modelled), t.reported > 0 ? tidy(t.modelled / t.reported) : null, t.reason ? words.name(t.reason) : null, title.get(t.source) ?? t.source]),
    digits: [undefined, 0, 0, 0, 2],
  };
}
