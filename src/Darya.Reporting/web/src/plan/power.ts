import { addUp, months, sum, sumByYear, yearlyInSeason, type Season } from '../core/aggregate';
import { monthAxis } from '../core/axes';
import type { Chart, Series } from '../core/chart';
import { dash, ink, kindColour, stateColour } from '../core/colours';
import type { Zone, ZoneBalance } from '../core/data';
import { figure, tableOf, tableOfAll, tidy } from '../core/figure';
import type { Cell } from '../core/format';
import { choice, html } from '../core/html';
import { shorten } from '../core/language';
import type { Page } from '../core/page';

type Balanced = Zone & { balance: ZoneBalance };
const seasons: Season[] = ['vegetation', 'winter'];

/** Where power comes from and goes to, by season. */
export function power(page: Page): HTMLElement[] {
  const { data, words, view } = page;
  const order = (z: Zone) => data.states.findIndex(s => s.id === z.state);
  const zones = data.zones.filter((z): z is Balanced => z.balance !== null).sort((a, b) => order(a) - order(b));
  if (zones.length === 0) return [];
  const one = () => (zones.some(z => z.id === view.zone) ? view.zone! : '');
  const chosen = () => zones.filter(z => one() === '' || z.id === one());
  return [
    html('p', {}, words.text('power.intro')),
    figure(page, 'power-season', words.text('power.season'), () => bySeason(page, zones)),
    figure(page, 'power-month', words.text('power.month'), () => byMonth(page, chosen()), refresh => choice(words.text('choice.zone'),
      [{ value: '', text: words.text('choice.allZones') }, ...zones.map(z => ({ value: z.id, text: words.name(z.name) }))], one(), value => {
        view.zone = value;
        refresh();
      })),
    figure(page, 'exchange', words.text('power.exchange'), () => exchange(page)),
    figure(page, 'prices', words.text('power.prices'), () => prices(page, zones)),
  ];
}

/** The sources of a group of zones, each a series over the periods; only what is used. */
function sources(page: Page, zones: readonly Balanced[]): { name: string; kind: string; values: number[] }[] {
  const { data, words } = page;
  const length = data.periods.year.length;
  const all = (pick: (b: ZoneBalance) => number[]) => addUp(zones.map(z => pick(z.balance)), length);
  const fuels = [...new Set(zones.flatMap(z => z.balance.fuels.map(f => f.fuel)))].sort();
  return [
    { name: words.text('power.hydro'), kind: 'hydro', values: all(b => b.hydro) },
    ...fuels.map(fuel => ({ name: words.fuel(fuel), kind: fuel, values: all(b => b.fuels.find(f => f.fuel === fuel)?.gwh ?? []) })),
    { name: words.text('power.renewable'), kind: 'renewable', values: all(b => b.renewable) },
    { name: words.text('power.netImport'), kind: 'import', values: all(b => b.netImport) },
    { name: words.text('power.unserved'), kind: 'unserved', values: all(b => b.unserved) },
  ].filter(s => s.values.some(v => Math.abs(v) > 0.05));
}

function bySeason(page: Page, zones: readonly Balanced[]) {
  const { data, words } = page;
  const charts = seasons.map((season): Chart => {
    const twh = (values: readonly number[]) => yearlyInSeason(values, data.periods, data.years, season) / 1000;
    const kinds = [...new Map(zones.flatMap(z => sources(page, [z])).map(s => [s.kind, s.name])).entries()];
    const order = sources(page, zones).map(s => s.kind);
    kinds.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    return {
      title: words.text(`season.long.${season}`), categories: zones.map(z => shorten(words.name(z.name))), unit: words.text('unit.twhSeason'), horizontal: true, height: 70 + 34 * zones.length,
      series: [
        ...kinds.map(([kind, name]): Series => ({
          name, colour: kindColour(kind), shape: 'bar', stack: 'sources',
          values: zones.map(z => twh(sources(page, [z]).find(s => s.kind === kind)?.values ?? [])),
        })),
        { name: words.text('power.demand'), colour: ink.text, shape: 'mark', values: zones.map(z => twh(addUp([z.balance.demand, z.balance.lift], data.periods.year.length))) },
      ],
    };
  });
  return { charts, table: tableOfAll(charts, words.text('column.zone')), note: words.text('power.seasonNote') };
}

function byMonth(page: Page, zones: readonly Balanced[]) {
  const { data, words } = page;
  const perMonth = (values: readonly number[]) => months.map(m => sum(values.filter((_, t) => data.periods.month[t] === m)) / data.years / 1000);
  const length = data.periods.year.length;
  const lift = addUp(zones.map(z => z.balance.lift), length);
  const chart: Chart = {
    categories: monthAxis(words.lang), unit: words.text('unit.twhMonth'), height: 320,
    series: [
      ...sources(page, zones).map((s): Series => ({ name: s.name, colour: kindColour(s.kind), shape: 'bar', stack: 'sources', values: perMonth(s.values) })),
      { name: words.text('power.demand'), colour: ink.text, shape: 'line', values: perMonth(addUp([...zones.map(z => z.balance.demand), lift], length)) },
      { name: words.text('power.lift'), colour: ink.short, shape: 'dashed', values: perMonth(lift) },
    ],
  };
  return { charts: [chart], table: tableOf(chart, words.text('column.month')) };
}

function exchange(page: Page) {
  const { data, words } = page;
  const pairs = new Map<string, { from: string; to: string; gwh: number[] }>();
  for (const flow of data.flows) {
    const key = `${flow.from}|${flow.to}`;
    const known = pairs.get(key);
    pairs.set(key, { from: flow.from, to: flow.to, gwh: known ? addUp([known.gwh, flow.gwh], flow.gwh.length) : flow.gwh });
  }
  const rows = [...pairs.values()].filter(p => sum(p.gwh) / data.years >= 1).sort((a, b) => sum(b.gwh) - sum(a.gwh));
  const twh = (gwh: number[], season: Season) => yearlyInSeason(gwh, data.periods, data.years, season) / 1000;
  const chart: Chart = {
    categories: rows.map(p => `${shorten(words.zone(p.from))} → ${shorten(words.zone(p.to))}`), unit: words.text('unit.twhYear'), horizontal: true, min: 0, height: 60 + 30 * Math.max(1, rows.length),
    series: [
      { name: words.text('season.long.vegetation'), values: rows.map(p => twh(p.gwh, 'vegetation')), colour: '#8fb869', shape: 'bar', stack: 'year' },
      { name: words.text('season.long.winter'), values: rows.map(p => twh(p.gwh, 'winter')), colour: ink.plan, shape: 'bar', stack: 'year' },
    ],
  };
  const yearly = rows.map(p => sumByYear(p.gwh, data.periods, data.calendarYears));
  return {
    charts: rows.length > 0 ? [chart] : [],
    table: {
      header: [words.text('column.fromZone'), words.text('column.toZone'), ...seasons.map(s => `${words.text(`season.long.${s}`)}, ${words.text('unit.gwhYear')}`), ...data.calendarYears.map(y => `${y}, GWh`)],
      rows: rows.map((p, i): Cell[] => [words.zone(p.from), words.zone(p.to), ...seasons.map(s => tidy(1000 * twh(p.gwh, s))), ...yearly[i]!.map(tidy)]),
      digits: [undefined, undefined, ...Array<number>(2 + data.calendarYears.length).fill(0)],
    },
    note: words.text(rows.length > 0 ? 'power.exchangeNote' : 'power.noExchange'),
  };
}

function prices(page: Page, zones: readonly Balanced[]) {
  const { data, words } = page;
  const mean = (values: readonly number[], month: number) => {
    const own = values.filter((_, t) => data.periods.month[t] === month);
    return own.length === 0 ? null : sum(own) / own.length;
  };
  const seen = new Map<string | null, number>();
  const styled = zones.map(z => {
    const nth = seen.get(z.state) ?? 0;
    seen.set(z.state, nth + 1);
    return { z, shape: dash(nth) };
  });
  const charts = (['peakPrice', 'offPeakPrice'] as const).map((key): Chart => ({
    title: words.text(`power.${key}`), categories: monthAxis(words.lang), unit: words.text('unit.usdMwh'), min: 0, height: 270,
    series: styled.map(({ z, shape }): Series => ({ name: words.name(z.name), values: months.map(m => mean(z.balance[key], m)), colour: stateColour(data, z.state), shape })),
  }));
  return { charts, table: tableOfAll(charts, words.text('column.month')), note: words.text('power.pricesNote') };
}

