import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Key } from '../core/language';
import type { Closure, StateCost } from './data';
import { by, colour, credited, crossing, direction, economy, economyName, goods, percentOf, phases, type CorridorPage } from './names';

/** Crossings, ports and flows drawn; all of them are in the tables. */
const drawn = 16;

/** Other ways, and no longer sent. */
const fates = { rerouted: '#56b4e9', stopped: '#b3312c' } as const;

/** What a closure costs, whom, and where its goods go. */
export function closure(page: CorridorPage): HTMLElement[] {
  const { data, words } = page;
  const c = data.closure;
  if (c === null) return [];
  const n = (value: number) => number(words.lang, value);
  const closed = c.closed.map(id => (data.economies.some(e => e.id === id) ? words.text('corridors.closure.transit', { economy: economyName(page, id) }) : crossing(page, id)));
  return [
    html('p', {}, words.text('corridors.closure.intro', { change: words.name(c.name), cost: n(c.costMusd), hours: n(c.millionHours), rerouted: n(c.rerouted), stopped: n(c.stopped) })),
    closed.length === 0 ? null : html('p', { class: 'note' }, `${words.text('corridors.closure.closed')} ${closed.join('; ')}.`),
    c.states.length === 0 ? null : figure(page, 'corridors-closure-states', words.text('corridors.closure.states'), () => ({ charts: stateCosts(page, c.states), table: costTable(page, c.states), note: words.text('corridors.closure.statesNote') })),
    c.shifts.length === 0 ? null : figure(page, 'corridors-closure-shifts', words.text('corridors.closure.shifts'), () => ({ charts: [shifts(page, c)], table: shiftTable(page, c), note: credited(page, words.text('corridors.closure.shiftsNote')) })),
    c.pairs.length === 0 ? null : figure(page, 'corridors-closure-pairs', words.text('corridors.closure.pairs'), () => ({ charts: [pairs(page, c)], table: pairTable(page, c), note: words.text('corridors.closure.pairsNote') })),
  ].filter(e => e !== null);
}

/** Money borne by each economy, and tonnes that go other ways or nowhere. */
export function stateCosts(page: CorridorPage, all: readonly StateCost[]): Chart[] {
  const { words } = page;
  const frame = { categories: all.map(s => economy(page, s.economy)), horizontal: true, height: 60 + 32 * all.length };
  return [
    {
      ...frame, title: words.text('corridors.closure.borne'), unit: words.text('unit.musdYear'), reference: 0,
      series: [{ name: words.text('corridors.closure.borne'), values: all.map(s => s.borneMusd), colour: ink.plan, shape: 'bar', quiet: true }], colours: { series: 0, values: all.map(s => colour(page, s.economy)) },
    },
    {
      ...frame, title: words.text('corridors.closure.tonnes'), unit: words.text('corridors.unit.mt'), min: 0,
      series: (['rerouted', 'stopped'] as const).map(fate => ({ name: words.text(`corridors.closure.${fate}`), values: all.map(s => s[fate]), colour: fates[fate], shape: 'bar', stack: 'fate' })),
    },
  ];
}

export function costTable(page: CorridorPage, all: readonly StateCost[]): Table {
  const { words } = page;
  return {
    header: ['economy', 'onExports', 'onImports', 'borne', 'millionHours', 'rerouted', 'stopped', 'transitChange'].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: all.map((s): Cell[] => [economyName(page, s.economy), tidy(s.exportsMusd), tidy(s.importsMusd), tidy(s.borneMusd), tidy(s.millionHours), tidy(s.rerouted), tidy(s.stopped), tidy(s.transit)]),
    digits: [undefined, 1, 1, 1, 3, 3, 3, 3],
  };
}

function shifts(page: CorridorPage, c: Closure): Chart {
  const { words } = page;
  const all = by(c.shifts, s => Math.abs(s.mtAfter - s.mt)).slice(0, drawn);
  return {
    categories: all.map(s => `${crossing(page, s.crossing)}${s.use === null || s.mtAfter === 0 ? '' : `: ${percentOf(words.lang, s.use)}`}`), unit: words.text('corridors.unit.mt'), horizontal: true, min: 0, height: 60 + 42 * all.length,
    series: [
      { name: words.text('corridors.before'), values: all.map(s => s.mt), colour: phases.before, shape: 'bar' },
      { name: words.text('corridors.after'), values: all.map(s => s.mtAfter), colour: phases.after, shape: 'bar' },
    ],
  };
}

function shiftTable(page: CorridorPage, c: Closure): Table {
  const { words } = page;
  return {
    header: ['crossing', 'mt', 'mtAfter', 'change', 'useAfter'].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: by(c.shifts, s => s.mtAfter - s.mt).map((s): Cell[] => [crossing(page, s.crossing), tidy(s.mt), tidy(s.mtAfter), tidy(s.mtAfter - s.mt), tidy(s.use)]),
    digits: [undefined, 2, 2, 2, 0],
  };
}

function pairs(page: CorridorPage, c: Closure): Chart {
  const { words } = page;
  const all = c.pairs.slice(0, drawn);
  return {
    categories: all.map(p => `${direction(p.exporter, p.importer)}, ${goods(page, p.commodity)}`), unit: words.text('corridors.unit.usdTonne'), horizontal: true, min: 0, height: 60 + 40 * all.length,
    series: [
      { name: words.text('corridors.before'), values: all.map(p => p.usdPerTonne), colour: phases.before, shape: 'bar' },
      { name: words.text('corridors.after'), values: all.map(p => p.usdPerTonneAfter), colour: phases.after, shape: 'bar' },
    ],
  };
}

function pairTable(page: CorridorPage, c: Closure): Table {
  const { words } = page;
  return {
    header: ['exporter', 'importer', 'goods', 'mt', 'mtAfter', 'rerouted', 'usdBefore', 'usdAfter'].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: c.pairs.map((p): Cell[] => [economyName(page, p.exporter), economyName(page, p.importer), goods(page, p.commodity), tidy(p.mt), tidy(p.mtAfter), tidy(p.rerouted), tidy(p.usdPerTonne), p.usdPerTonneAfter === null ? words.text('corridors.closure.noWay') : tidy(p.usdPerTonneAfter)]),
    digits: [undefined, undefined, undefined, 3, 3, 3, 1, 1],
  };
}
