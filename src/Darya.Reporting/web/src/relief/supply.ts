import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { type Cell } from '../core/format';
import { choice, html } from '../core/html';
import { amount, type FlowMap } from './map';
import { by, byMonth, economy, food, heads, month, monthAxis, percentOf, placeName, say, thousands, tonnes, type Bare, type ReliefPage } from './names';
import type { Gate, Plan } from './data';

/** Stores drawn; all of them are in the table. */
const drawn = 9;

/** The map of flows and stocks with its month, crossings, purchases and stores. */
export function supply(page: ReliefPage, map: FlowMap): HTMLElement[] {
  const { data, words, view } = page;
  const plan = data.plan;
  if (plan === null || data.ways.length === 0) return [];
  const shown = () => (/^\d+$/.test(view.reliefMonth ?? '') && Number(view.reliefMonth) < data.months.length ? Number(view.reliefMonth) : null);
  const whole = () => view.reliefArea === 'whole';
  const when = () => (shown() === null ? say(page, 'map.wholePlan') : month(page, shown()!));
  const stocks = by(plan.stocks, s => Math.max(...s.tonnes));
  return [
    html('p', {}, say(page, 'map.intro')),
    figure(page, 'relief-map', say(page, 'map.question'), () => ({
      charts: [], drawing: map.of(shown(), whole()), table: wayTable(page, shown()), note: [say(page, 'map.shown', { when: when() }), say(page, 'map.note'), data.credit?.replaceAll(' ', '\u00A0') ?? ''].join(' ').trim(),
    }), refresh => choice(words.text('corridors.choice.around'), [{ value: '', text: economy(page, data.state) }, { value: 'whole', text: say(page, 'map.wholeSupply') }], view.reliefArea ?? '', value => {
      view.reliefArea = value;
      refresh();
    }), refresh => slider(page, shown, when, refresh)),
    figure(page, 'relief-gates', say(page, 'supply.gates'), () => ({ charts: [gates(page, plan.gates)], table: gateTable(page, plan.gates), note: say(page, 'supply.gatesNote') })),
    plan.orders.length === 0 ? null : figure(page, 'relief-sources', say(page, 'supply.sources'), () => ({ charts: sources(page, plan), table: orderTable(page, plan), note: say(page, 'supply.sourcesNote') })),
    stocks.length === 0 ? null : figure(page, 'relief-stocks', say(page, 'supply.stocks'), () => ({
      charts: stocks.slice(0, drawn).map(s => stockChart(page, s)), note: say(page, 'supply.stocksNote', { shown: Math.min(drawn, stocks.length), count: stocks.length }),
      table: byMonth(page, stocks.flatMap(s => [placeName(page, s.place), `${placeName(page, s.place)}: ${say(page, 'series.room')}`]), stocks.flatMap(s => [s.tonnes, s.room])),
    })),
  ].filter(e => e !== null);
}

/** Whole plan at the left, then the months. */
function slider(page: ReliefPage, shown: () => number | null, when: () => string, refresh: () => void): HTMLElement {
  const { data, view } = page;
  const output = html('output', {}, when());
  return html('label', { class: 'choice months' }, html('span', {}, say(page, 'column.month')), html('input', {
    type: 'range', min: 0, max: data.months.length, step: 1, value: shown() === null ? 0 : shown()! + 1,
    oninput: event => {
      const place = Number((event.target as HTMLInputElement).value);
      view.reliefMonth = place === 0 ? '' : String(place - 1);
      output.textContent = when();
      refresh();
    },
  }), output);
}

/** Every way that carries food, the busiest first. */
function wayTable(page: ReliefPage, shown: number | null): Table {
  const { data } = page;
  const ways = by(data.ways.filter(w => amount(w.tonnes, shown) > 0), w => amount(w.tonnes, shown));
  return {
    header: heads(page, 'from', 'to', 'step', 'km', 'hours', 'usdTonne', 'lead', 'tonnes', 'foods'),
    rows: ways.map((w): Cell[] => [placeName(page, w.from), placeName(page, w.to), say(page, `step.${w.step}`), tidy(w.km), tidy(w.hours), tidy(w.usdPerTonne), w.leadMonths, tidy(amount(w.tonnes, shown)),
      w.foods.slice(0, 4).map(f => food(page, f.id)).join(', ') + (w.foods.length > 4 ? '…' : '')]),
    digits: [undefined, undefined, undefined, 0, 0, 0, 0, 0],
  };
}

function gateName(page: Bare, g: Gate): string {
  const cargo = page.words.maybe(`relief.cargo.${g.cargo}`);
  const foods = g.foods === null ? '' : cargo !== null ? `: ${cargo}` : `: ${g.foods.length > 2 ? say(page, 'supply.someFoods', { count: g.foods.length }) : g.foods.map(f => food(page, f)).join(', ')}`;
  return `${placeName(page, g.place)}${foods}`;
}

/** What passes each crossing, and what it lets through for relief. */
export function gates(page: Bare, all: readonly Gate[]): Chart {
  const { words } = page;
  const shown = by(all.filter(g => g.foods === null || amount(g.tonnes, null) > 0), g => amount(g.tonnes, null)).slice(0, 16);
  const most = shown.map(g => (g.most === null || g.most.some(m => m === null) ? null : g.most.reduce<number>((sum, m) => sum + (m ?? 0), 0) / 1000));
  return {
    categories: shown.map(g => `${gateName(page, g)}${g.use === null ? '' : `: ${percentOf({ data: page.data, words }, g.use)}`}`), unit: say(page, 'unit.ktPlan'), horizontal: true, min: 0, height: 60 + 34 * shown.length,
    series: [
      { name: say(page, 'series.passes'), values: shown.map(g => amount(g.tonnes, null) / 1000), colour: ink.plan, shape: 'bar' },
      { name: say(page, 'series.lets'), values: most, colour: ink.text, shape: 'mark' },
    ],
  };
}

function gateTable(page: Bare, all: readonly Gate[]): Table {
  return {
    header: [...heads(page, 'gate', 'passes', 'lets', 'use'), ...page.data.months.map((_, t) => month(page, t))],
    rows: all.map((g): Cell[] => [gateName(page, g), tidy(amount(g.tonnes, null)), g.most === null || g.most.some(m => m === null) ? null : tidy(g.most.reduce<number>((sum, m) => sum + (m ?? 0), 0)), tidy(g.use), ...g.tonnes.map(tidy)]),
    digits: [undefined, 0, 0, 0, ...page.data.months.map(() => 0)],
  };
}

/** Tonnes and money by place of purchase, in the colour of its economy. */
function sources(page: Bare, plan: Plan): Chart[] {
  const { data } = page;
  const places = [...new Set(plan.orders.map(o => o.place))].map(place => {
    const own = plan.orders.filter(o => o.place === place);
    return { place, state: data.places.find(p => p.id === place)?.state ?? null, tonnes: own.reduce((sum, o) => sum + amount(o.tonnes, null), 0), musd: own.reduce((sum, o) => sum + o.musd, 0) };
  });
  const all = by(places, p => p.tonnes).slice(0, 20);
  const chart = (title: string, unit: string, of: (p: (typeof all)[number]) => number): Chart => ({
    title: say(page, title), categories: all.map(p => `${placeName(page, p.place)}${p.state ? `, ${economy(page, p.state)}` : ''}`), unit, horizontal: true, min: 0, height: 60 + 32 * all.length,
    series: [{ name: say(page, title), values: all.map(of), colour: ink.plan, shape: 'bar', quiet: true }], colours: { series: 0, values: all.map(p => stateColour(data, p.state)) },
  });
  return [chart('supply.tonnes', say(page, 'unit.kt'), p => p.tonnes / 1000), chart('supply.money', page.words.text('unit.musd'), p => p.musd)];
}

function orderTable(page: Bare, plan: Plan): Table {
  const { data } = page;
  const rows = by(plan.orders, o => amount(o.tonnes, null));
  return {
    header: heads(page, 'source', 'economy', 'food', 'tonnes', 'musd', 'usdTonne', 'lead'),
    rows: rows.map((o): Cell[] => {
      const [state, bought] = [data.places.find(p => p.id === o.place)?.state, amount(o.tonnes, null)];
      return [placeName(page, o.place), state ? economy(page, state) : null, food(page, o.food), tidy(bought), tidy(o.musd), bought > 0 ? tidy((1e6 * o.musd) / bought) : null, o.leadMonths];
    }),
    digits: [undefined, undefined, undefined, 0, 2, 0, 0],
  };
}

function stockChart(page: Bare, s: Plan['stocks'][number]): Chart {
  const full = Math.max(...s.tonnes);
  const room = s.room.some(r => r !== null && r > 0 && r < 4 * full) ? s.room : null;
  return {
    title: placeName(page, s.place), ...monthAxis(page), unit: say(page, 'unit.kt'), min: 0, height: 190,
    series: [
      { name: say(page, 'series.inStock'), values: thousands(s.tonnes), colour: tonnes.inStock, shape: 'bar' },
      ...(room ? [{ name: say(page, 'series.room'), values: room.map(r => (r === null ? null : r / 1000)), colour: ink.limit, shape: 'dashed' as const, bare: true }] : []),
    ],
  };
}

