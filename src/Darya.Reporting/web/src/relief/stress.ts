import { grid } from '../agree/names';
import type { Chart } from '../core/chart';
import { figure, tidy, type Content, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { ReliefEvent, StockStudy, Stress, Week } from './data';
import { by, byMonth, fates, food, heads, month, monthAxis, percentOf, placeName, say, sides, thousands, weekName, type Bare, type ReliefPage } from './names';
import { cell, reasons } from './pipeline';
import { classes, classTable } from './provinces';

/** Stores drawn; all of them are in the table. */
const drawn = 9;

/** What breaks when something fails, and what stock prevents. */
export function stress(page: ReliefPage): HTMLElement[] {
  const { data, words, view } = page;
  const s = data.stress;
  if (s === null) return [];
  const hurt = s.events.filter(e => e.weeks.length > 0 || e.provinces.length > 0);
  const chosen = () => hurt.find(e => e.id === view.reliefEvent) ?? by(hurt, e => e.personMonths)[0]!;
  const bound = () => (view.reliefBound === 'even' ? 'even' : 'concentrated');
  const events = (refresh: () => void) => (hurt.length < 2 ? null : choice(say(page, 'choice.event'), hurt.map(e => ({ value: e.id, text: words.name(e.name) })), chosen().id, value => {
    view.reliefEvent = value;
    refresh();
  }));
  return [
    html('p', {}, say(page, 'stress.intro')),
    figure(page, 'relief-events', say(page, 'stress.question'), () => ({ charts: eventCharts(page, s), table: eventTable(page, s), note: say(page, 'stress.note') })),
    hurt.length === 0 ? html('p', {}, say(page, 'stress.nobody')) : null,
    hurt.every(e => e.weeks.length === 0) ? null : figure(page, 'relief-weeks', say(page, 'stress.weeks'), () => weekGrid(page, chosen(), bound()), events,
      refresh => choice(say(page, 'choice.bound'), (['concentrated', 'even'] as const).map(value => ({ value, text: say(page, `bound.${value}`) })), bound(), value => {
        view.reliefBound = value;
        refresh();
      })),
    hurt.every(e => e.shortages.length === 0) ? null : figure(page, 'relief-event-reasons', say(page, 'stress.reasons'), () => reasons(page, chosen().shortages), events),
    hurt.every(e => e.classes.length === 0) ? null : figure(page, 'relief-event-classes', say(page, 'stress.classes'), () => ({ charts: [classes(page, chosen().classes)], table: classTable(page, chosen().classes), note: words.name(chosen().name) }), events),
    ...(s.stock ? stock(page, s.stock) : []),
  ].filter(e => e !== null);
}

/** Events side by side: whom they hurt and what they cost. */
export function eventCharts(page: Bare, { events, stock: laid }: Stress): Chart[] {
  const { words } = page;
  const categories = events.map(e => words.name(e.name));
  const frame = { categories, horizontal: true, height: 60 + 44 * events.length };
  const prepared = laid ? events.map(e => laid.events.find(p => p.event.en === e.name.en)) : [];
  const has = prepared.some(p => p !== undefined);
  return [
    {
      ...frame, title: say(page, 'stress.people'), unit: say(page, 'unit.thousandPersonMonths'), reference: 0,
      series: [
        { name: say(page, has ? 'series.noStock' : 'stress.people'), values: events.map(e => e.personMonths / 1000), colour: fates.unserved, shape: 'bar', quiet: !has },
        ...(has ? [{ name: say(page, 'series.withStock'), values: prepared.map((p, i) => (p ? (events[i]!.personMonths - p.keptFed) / 1000 : null)), colour: sides.with, shape: 'bar' as const }] : []),
      ],
    },
    { ...frame, title: say(page, 'stress.most'), unit: say(page, 'unit.thousandPersons'), min: 0, series: [{ name: say(page, 'stress.most'), values: events.map(e => e.mostPersons / 1000), colour: fates.unserved, shape: 'bar', quiet: true }] },
    { ...frame, title: say(page, 'stress.cost'), unit: words.text('unit.musd'), reference: 0, series: [{ name: say(page, 'stress.cost'), values: events.map(e => e.moreMusd), colour: '#b0762b', shape: 'bar', quiet: true }] },
  ];
}

function eventTable(page: Bare, { events }: Stress): Table {
  const { words } = page;
  return {
    header: heads(page, 'event', 'month', 'probability', 'probabilityNote', 'personMonths', 'worse', 'better', 'mostPersons', 'moreMusd', 'balance'),
    rows: events.map((e): Cell[] => [words.name(e.name), month(page, e.month), percentOf(page, 100 * e.probability), e.probabilityNote ? words.name(e.probabilityNote) : null, tidy(e.personMonths), tidy(e.worse), tidy(e.better), tidy(e.mostPersons), tidy(e.moreMusd), tidy(e.audit.tonnes)]),
    digits: [undefined, undefined, undefined, undefined, 0, 0, 0, 0, 2, 6],
  };
}

/** Provinces by weeks, each cell with thousand persons without ration by the bound chosen. */
export function weekGrid(page: ReliefPage, event: ReliefEvent, bound: 'even' | 'concentrated'): Content {
  const { words } = page;
  const key = (w: Pick<Week, 'month' | 'firstDay'>) => w.month * 100 + w.firstDay;
  const hit = event.weeks.filter(w => w.even >= 0.5 || w.concentrated >= 0.5);
  const weeks = [...new Map(hit.map(w => [key(w), w])).values()].sort((a, b) => key(a) - key(b));
  const of = (province: string, w: Week) => hit.find(x => x.province === province && key(x) === key(w));
  const provinces = by([...new Set(hit.map(w => w.province))], p => hit.filter(w => w.province === p).reduce((sum, w) => sum + w.even, 0));
  const largest = Math.max(1, ...hit.flatMap(w => [w.even, w.concentrated]));
  const drawing = grid(say(page, 'stress.weeks'), [{ name: say(page, 'column.province') }, ...weeks.map(w => ({ name: weekName(page, w) }))], provinces.map(p => ({
    name: placeName(page, p), cells: weeks.map(w => cell(page, of(p, w)?.[bound] ?? 0, largest)),
  })));
  const table: Table = {
    header: [say(page, 'column.province'), ...weeks.flatMap(w => (['even', 'concentrated'] as const).map(b => `${weekName(page, w)}: ${say(page, `bound.${b}`)}`))],
    rows: provinces.map((p): Cell[] => [placeName(page, p), ...weeks.flatMap(w => [tidy(of(p, w)?.even ?? 0), tidy(of(p, w)?.concentrated ?? 0)])]), digits: [undefined, ...weeks.flatMap(() => [0, 0])],
  };
  return { charts: [], drawing: html('div', {}, html('h4', {}, words.name(event.name)), drawing), table, note: `${say(page, 'stress.weeksNote')} ${say(page, bound === 'even' ? 'stress.evenNote' : 'stress.concentratedNote')}` };
}

/** Stock laid in before it is known which event comes. */
function stock(page: ReliefPage, s: StockStudy): HTMLElement[] {
  const { data, words } = page;
  const changed = by(s.hubs, h => Math.max(...h.tonnes.map((t, i) => Math.abs(t - (h.without[i] ?? 0)))));
  return [
    html('p', { class: 'answer' }, words.name(s.answer)),
    changed.length === 0 ? null : figure(page, 'relief-stock', say(page, 'stock.question'), () => ({
      charts: changed.slice(0, drawn).map(h => hub(page, h)), note: say(page, 'stock.note', { premium: number(words.lang, s.premiumMusd), people: number(words.lang, s.personMonthsKeptFed, 0), month: month(page, Math.max(0, s.month - 1)) }),
      table: hubTable(page, changed),
    })),
    s.stocks.length === 0 ? null : figure(page, 'relief-laid-in', say(page, 'stock.foods', { month: month(page, Math.max(0, s.month - 1)) }), () => ({
      charts: [laidIn(page, s)], table: { header: heads(page, 'place', 'food', 'tWith', 'tWithout', 'difference'), rows: s.stocks.map((x): Cell[] => [placeName(page, x.place), food(page, x.food), tidy(x.tonnes), tidy(x.without), tidy(x.tonnes - x.without)]), digits: [undefined, undefined, 0, 0, 0] },
    })),
    s.events.length === 0 ? null : figure(page, 'relief-prepared', say(page, 'stock.events'), () => ({ charts: prepared(page, s), table: preparedTable(page, s), note: data.stress!.events.length > 1 ? say(page, 'stock.eventsNote') : '' })),
  ].filter(e => e !== null);
}

function hub(page: Bare, h: StockStudy['hubs'][number]): Chart {
  const axis = monthAxis(page);
  const count = h.tonnes.length;
  return {
    title: placeName(page, h.place), categories: axis.categories.slice(0, count), ticks: axis.ticks, unit: say(page, 'unit.kt'), min: 0, height: 200,
    series: [
      { name: say(page, 'series.withoutEvents'), values: thousands(h.without), colour: sides.without, shape: 'bar' },
      { name: say(page, 'series.withEvents'), values: thousands(h.tonnes), colour: sides.with, shape: 'bar' },
    ],
  };
}

function hubTable(page: ReliefPage, hubs: StockStudy['hubs']): Table {
  const fill = (values: readonly number[]) => page.data.months.map((_, t) => tidy(values[t] ?? null));
  return byMonth(page, hubs.flatMap(h => (['withEvents', 'withoutEvents'] as const).map(k => `${placeName(page, h.place)}: ${say(page, `series.${k}`)}, ${say(page, 'unit.t')}`)), hubs.flatMap(h => [fill(h.tonnes), fill(h.without)]));
}

function laidIn(page: Bare, s: StockStudy): Chart {
  const all = by(s.stocks, x => Math.abs(x.tonnes - x.without)).slice(0, 16);
  return {
    categories: all.map(x => `${placeName(page, x.place)}: ${food(page, x.food)}`), unit: say(page, 'unit.kt'), horizontal: true, min: 0, height: 60 + 40 * all.length,
    series: [
      { name: say(page, 'series.withoutEvents'), values: all.map(x => x.without / 1000), colour: sides.without, shape: 'bar' },
      { name: say(page, 'series.withEvents'), values: all.map(x => x.tonnes / 1000), colour: sides.with, shape: 'bar' },
    ],
  };
}

/** Every event met with and without the stock. */
export function prepared(page: Bare, s: StockStudy): Chart[] {
  const { words } = page;
  const frame = { categories: s.events.map(e => words.name(e.event)), horizontal: true, min: 0, height: 60 + 44 * s.events.length };
  const pair = (title: string, unit: string, without: number[], withStock: number[]): Chart => ({
    ...frame, title: say(page, title), unit, series: [
      { name: say(page, 'series.noStock'), values: without, colour: sides.without, shape: 'bar' },
      { name: say(page, 'series.withStock'), values: withStock, colour: sides.with, shape: 'bar' },
    ],
  });
  return [
    pair('stock.unserved', say(page, 'unit.thousandPersonMonths'), s.events.map(e => e.unservedWithout / 1000), s.events.map(e => e.unserved / 1000)),
    { ...pair('stock.spent', words.text('unit.musd'), s.events.map(e => e.spentWithoutMusd), s.events.map(e => e.spentMusd)) },
  ];
}

function preparedTable(page: Bare, s: StockStudy): Table {
  return {
    header: heads(page, 'event', 'probability', 'unservedNoStock', 'unservedWithStock', 'spentNoStock', 'spentWithStock'),
    rows: s.events.map((e): Cell[] => [page.words.name(e.event), percentOf(page, 100 * e.probability), tidy(e.unservedWithout), tidy(e.unserved), tidy(e.spentWithoutMusd), tidy(e.spentMusd)]), digits: [undefined, undefined, 0, 0, 2, 2],
  };
}
