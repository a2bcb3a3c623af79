import { tabular } from '../agree/names';
import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Content, type Table } from '../core/figure';
import { listing, number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Gain, Outcome, Range } from './data';
import type { GainMap } from './map';
import { cells, chosen, colour, economy, economyName, heads, interval, noted, outcomeChoice, outcomeName, pair, sector, spreads, type TradePage } from './names';

/** Pairs that the chart of turnovers shows; the table has all. */
const shownPairs = 12;

/** Who gains from the target or from a scenario. */
export function gains(page: TradePage, map: GainMap): HTMLElement[] {
  const { data, words } = page;
  if (data.outcomes.length === 0) return [];
  const now = () => chosen(page)!;
  const choose = () => outcomeChoice(page);
  return [
    html('p', {}, words.text('trade.gains.intro'), data.target ? ` ${words.text('trade.gains.ofTarget', { year: data.target.year })}` : ''),
    figure(page, 'trade-gain-map', words.text('trade.gains.map'), () => ({
      charts: [], drawing: map.of(now()), table: gainTable(page, now()), note: words.text('trade.gains.mapNote', { outside: outside(page, now()) }),
    }), choose()),
    figure(page, 'trade-gain-income', words.text('trade.gains.income'), () => ({
      charts: [gainChart(page, now(), words.text('trade.gains.percent'), '%', g => g.realIncome), gainChart(page, now(), words.text('trade.gains.money'), words.text('unit.musd'), g => g.realIncomeMusd)],
      table: gainTable(page, now()), note: noted(page, words.text('trade.gains.incomeNote'), now().economies.some(g => spreads(g.realIncome))),
    }), choose()),
    figure(page, 'trade-gain-trade', words.text('trade.gains.trade'), () => ({
      charts: [gainChart(page, now(), words.text('trade.gains.exports'), '%', g => g.exports), gainChart(page, now(), words.text('trade.gains.imports'), '%', g => g.imports)],
      table: gainTable(page, now()), note: noted(page, words.text('trade.gains.tradeNote'), now().economies.some(g => spreads(g.exports))),
    }), choose()),
    data.outcomes.every(o => o.sectors.length === 0) ? null : figure(page, 'trade-gain-sectors', words.text('trade.gains.sectors'), () => sectors(page, now()), choose()),
    data.outcomes.every(o => o.pairs.length === 0) ? null : figure(page, 'trade-gain-pairs', words.text('trade.gains.pairs'), () => pairs(page, now()), choose()),
    data.outcomes.every(o => o.levers.length === 0) ? null : figure(page, 'trade-levers', words.text('trade.gains.levers'), () => tabular(page, levers(page), words.text('trade.gains.leversNote', { theta: listing(words.lang, [...new Set(data.outcomes.filter(o => o.theta !== null).map(o => number(words.lang, o.theta)))]) }))),
  ].filter(e => e !== null);
}

function gainChart(page: TradePage, outcome: Outcome, title: string, unit: string, of: (gain: Gain) => Range): Chart {
  const all = outcome.economies;
  return {
    title, categories: all.map(g => economy(page, g.economy)), unit, horizontal: true, height: 50 + 28 * all.length, reference: 0,
    series: [
      { name: page.words.text('trade.central'), values: all.map(g => of(g).central), colour: ink.plan, shape: 'bar', quiet: true },
      ...interval(page.words, all.map(of), page.words.text('trade.interval')),
    ],
    colours: { series: 0, values: all.map(g => colour(page, g.economy)) },
  };
}

function gainTable(page: TradePage, outcome: Outcome): Table {
  const { words } = page;
  return {
    header: [words.text('trade.column.economy'), ...heads(words, `${words.text('trade.gains.real')}, %`), ...heads(words, `${words.text('trade.gains.real')}, ${words.text('unit.musd')}`), ...heads(words, `${words.text('trade.gains.exports')}, %`),
      ...heads(words, `${words.text('trade.gains.imports')}, %`)],
    rows: outcome.economies.map((g): Cell[] => [economyName(page, g.economy), ...cells(g.realIncome), ...cells(g.realIncomeMusd), ...cells(g.exports), ...cells(g.imports)]),
    digits: [undefined, 3, 3, 3, 3, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2],
  };
}

/** What partners off the map gain or lose. */
function outside(page: TradePage, outcome: Outcome): string {
  return outcome.economies.filter(g => page.data.economies.find(e => e.id === g.economy)?.kind !== 'state')
    .map(g => `${economy(page, g.economy)} ${percent(page, g.realIncome.central)}`).join('; ');
}

/** A change with its sign, to a thousandth of a percent. */
export function percent({ words }: Pick<TradePage, 'words'>, value: number): string {
  const text = new Intl.NumberFormat(words.lang === 'ru' ? 'ru-RU' : 'en-GB', { maximumFractionDigits: Math.abs(value) < 0.1 ? 3 : 2, signDisplay: 'exceptZero' }).format(value);
  return `${text.replace('-', '−')} %`;
}

/** How much more each state sells and buys in each sector. */
function sectors(page: TradePage, outcome: Outcome): Content {
  const { data, words } = page;
  const unit = words.text('unit.musd');
  const states = data.states.map(s => s.id).filter(id => outcome.sectors.some(s => s.economy === id));
  const shades = ['#8fb869', '#c9a15f', '#3d8fc4', '#8a5a9e', '#9aa7b1'];
  const chart = (title: string, of: (s: Outcome['sectors'][number]) => number): Chart => ({
    title, categories: states.map(id => economy(page, id)), unit, horizontal: true, height: 60 + 18 * data.sectors.length * states.length, reference: 0,
    series: data.sectors.map((one, k) => ({
      name: words.name(one.name), values: states.map(id => outcome.sectors.filter(s => s.economy === id && s.sector === one.id).map(of)[0] ?? null), colour: shades[k % shades.length]!, shape: 'bar',
    })),
  });
  const table: Table = {
    header: [words.text('trade.column.economy'), words.text('trade.column.sector'), ...(['exportsBefore', 'exportsAfter', 'importsBefore', 'importsAfter'] as const).map(k => `${words.text(`trade.column.${k}`)}, ${unit}`)],
    rows: outcome.sectors.map((s): Cell[] => [economyName(page, s.economy), sector(page, s.sector), tidy(s.exportsBefore), tidy(s.exportsAfter), tidy(s.importsBefore), tidy(s.importsAfter)]),
    digits: [undefined, undefined, 0, 0, 0, 0],
  };
  return { charts: [chart(words.text('trade.gains.moreExports'), s => s.exportsAfter - s.exportsBefore), chart(words.text('trade.gains.moreImports'), s => s.importsAfter - s.importsBefore)], table, note: words.text('trade.gains.sectorsNote') };
}

/** Turnover of the pairs that change most. */
function pairs(page: TradePage, outcome: Outcome): Content {
  const { words } = page;
  const unit = words.text('trade.unit.busd');
  const most = [...outcome.pairs].sort((a, b) => Math.abs(b.after.central - b.before) - Math.abs(a.after.central - a.before)).slice(0, shownPairs);
  const chart: Chart = {
    categories: most.map(p => pair(page, p.first, p.second)), unit, horizontal: true, min: 0, height: 60 + 32 * most.length,
    series: [
      { name: words.text('trade.gains.before'), values: most.map(p => p.before / 1000), colour: ink.limit, shape: 'mark' },
      { name: words.text('trade.gains.after'), values: most.map(p => p.after.central / 1000), colour: ink.plan, shape: 'mark' },
      ...interval(words, most.map(p => p.after), words.text('trade.interval'), 1e-3),
    ],
  };
  const table: Table = {
    header: [words.text('trade.column.pair'), `${words.text('trade.gains.before')}, ${words.text('unit.musd')}`, ...heads(words, `${words.text('trade.gains.after')}, ${words.text('unit.musd')}`), words.text('trade.column.changePercent')],
    rows: outcome.pairs.map((p): Cell[] => [pair(page, p.first, p.second), tidy(p.before), ...cells(p.after), p.before > 0 ? tidy(100 * (p.after.central / p.before - 1)) : null]),
    digits: [undefined, 0, 0, 0, 0, 0, 1],
  };
  return { charts: [chart], table, note: words.text('trade.gains.pairsNote') };
}

/** What each lever does by itself, of all scenarios. */
function levers(page: TradePage): Table {
  const { data, words } = page;
  return {
    header: [words.text('trade.column.lever'), words.text('trade.column.scenario'), words.text('trade.column.direction'), words.text('trade.column.partial'), words.text('trade.column.sameCut'),
      ...data.sectors.map(s => words.name(s.name)), words.text('trade.column.basis')],
    rows: data.outcomes.flatMap(o => o.levers.map((l): Cell[] => [words.name(l.text), outcomeName(page, o), `${economy(page, l.exporter)} → ${economy(page, l.importer)}`, tidy(100 * (Math.exp(l.partial) - 1)), tidy(l.cost),
      ...data.sectors.map((_, k) => (l.bySector[k] === undefined ? null : tidy(100 * (Math.exp(l.bySector[k]) - 1)))), words.name(l.basis)])),
    digits: [undefined, undefined, undefined, 1, 1, ...data.sectors.map(() => 1)],
  };
}
