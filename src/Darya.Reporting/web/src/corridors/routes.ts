import type { Chart, Series } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { Key } from '../core/language';
import type { Alternative, Route } from './data';
import { credited, crossing, goods, percentOf, place, type CorridorPage } from './names';

/** What a tonne pays for; apart for the common kinds of colour blindness. */
const costs = { way: '#17496b', border: '#e69f00', time: '#56b4e9', reliability: '#cc79a7' } as const;

/** Routes asked for: what each alternative costs and how much takes it. */
export function routes(page: CorridorPage): HTMLElement[] {
  const { data, words, view } = page;
  const all = data.routes.filter(r => r.alternatives.length > 0);
  if (all.length === 0) return [];
  const chosen = () => all[Number(view.corridorsRoute ?? 0)] ?? all[0]!;
  const pick = (refresh: () => void) => (all.length < 2 ? null : choice(words.text('corridors.choice.route'), all.map((r, i) => ({ value: String(i), text: routeName(page, r) })), view.corridorsRoute ?? '0', value => {
    view.corridorsRoute = value;
    refresh();
  }));
  return [
    html('p', {}, words.text('corridors.routes.intro')),
    figure(page, 'corridors-routes', words.text('corridors.routes.question'), () => ({
      charts: [money(page, chosen()), hours(page, chosen())], table: table(page, all), note: credited(page, words.text('corridors.routes.note', { route: routeName(page, chosen()), cost: number(words.lang, chosen().usdPerTonne) })),
    }), pick),
  ];
}

function routeName(page: CorridorPage, r: Route): string {
  return `${place(page, r.from)} → ${place(page, r.to)}, ${goods(page, r.commodity)}`;
}

/** «2: Yallama – Konysbayeva, Ayraton – Hairatan, 31 %». */
export function alternativeName(page: Pick<CorridorPage, 'data' | 'words'>, a: Alternative, index: number): string {
  const by = a.crossings.length > 0 ? a.crossings.map(c => crossing(page, c)).join(', ') : page.words.text('corridors.routes.noCrossing');
  return `${index + 1}: ${by} (${percentOf(page.words.lang, a.share)})`;
}

/** Money of the way and at borders, time and reliability on each other. */
export function money(page: Pick<CorridorPage, 'data' | 'words'>, { alternatives: all }: Route): Chart {
  const { words } = page;
  const part = (key: keyof typeof costs, of: (a: Alternative) => number): Series => ({ name: words.text(`corridors.cost.${key}`), values: all.map(of), colour: costs[key], shape: 'bar', stack: 'cost' });
  return {
    title: words.text('corridors.routes.money'), categories: all.map((a, i) => alternativeName(page, a, i)), unit: words.text('corridors.unit.usdTonne'), horizontal: true, min: 0, height: 60 + 52 * all.length,
    series: [part('way', a => a.usdPerTonne - a.borderUsdPerTonne), part('border', a => a.borderUsdPerTonne), part('time', a => a.timeUsdPerTonne), part('reliability', a => a.reliabilityUsdPerTonne)],
  };
}

function hours(page: CorridorPage, { alternatives: all }: Route): Chart {
  const { words } = page;
  return {
    title: words.text('corridors.routes.hours'), categories: all.map((a, i) => alternativeName(page, a, i)), unit: words.text('corridors.unit.h'), horizontal: true, min: 0, height: 60 + 52 * all.length,
    series: [
      { name: words.text('corridors.routes.moving'), values: all.map(a => a.hours - a.borderHours), colour: costs.way, shape: 'bar', stack: 'hours' },
      { name: words.text('corridors.routes.atBorders'), values: all.map(a => a.borderHours), colour: costs.border, shape: 'bar', stack: 'hours' },
      { name: words.text('corridors.nineOfTen'), values: all.map(a => a.hours), colour: ink.text, shape: 'range', upper: { values: all.map(a => a.hoursHigh), least: words.text('corridors.mean'), greatest: words.text('corridors.nineOfTen') } },
    ],
  };
}

function table(page: CorridorPage, all: readonly Route[]): Table {
  const { words } = page;
  return {
    header: ['route', 'goods', 'by', 'places', 'share', 'km', 'totalHours', 'borderHoursOf', 'nineOfTen', 'usdPerTonne', 'borderUsdTonne', 'timeUsdTonne', 'reliabilityUsdTonne'].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: all.flatMap(r => r.alternatives.map((a): Cell[] => [`${place(page, r.from)} → ${place(page, r.to)}`, goods(page, r.commodity), a.crossings.map(c => crossing(page, c)).join(', '), a.places.map(p => place(page, p)).join(' – '), tidy(a.share), tidy(a.km),
      tidy(a.hours), tidy(a.borderHours), tidy(a.hoursHigh), tidy(a.usdPerTonne), tidy(a.borderUsdPerTonne), tidy(a.timeUsdPerTonne), tidy(a.reliabilityUsdPerTonne)])),
    digits: [undefined, undefined, undefined, undefined, 1, 0, 1, 1, 1, 1, 1, 1, 1],
  };
}
