import { grid, heat, tabular } from '../agree/names';
import type { Chart, Series } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Content, type Table } from '../core/figure';
import { missing, number, type Cell as Text } from '../core/format';
import { html } from '../core/html';
import type { Cell, Mirror } from './data';
import { billions, colour, economy, economyName, pair, type TradePage } from './names';

/** The base matrix, what it rests on, and what both sides report. */
export function matrix(page: TradePage): HTMLElement[] {
  const { data, words } = page;
  const years = { year: data.base.year, old: data.base.oldYear };
  return [
    html('p', {}, words.text('trade.base.intro', { ...years, goods: number(words.lang, data.base.goodsShare, 2), scale: number(words.lang, data.base.importScale, 3) })),
    figure(page, 'trade-matrix', words.text('trade.base.question', years), () => heatMap(page)),
    groups(data.base.mirrors).length === 0 ? null : figure(page, 'trade-mirrors', words.text('trade.base.mirrors'), () => ({ charts: [mirrorChart(page)], table: mirrorTable(page), note: words.text('trade.base.mirrorsNote') })),
    data.base.mirrors.length === 0 ? null : figure(page, 'trade-reports', words.text('trade.base.reports'), () => tabular(page, mirrorTable(page))),
    figure(page, 'trade-totals', words.text('trade.base.totals'), () => tabular(page, totals(page), words.text('trade.base.totalsNote'))),
    data.base.unused.length === 0 ? null : figure(page, 'trade-unused', words.text('trade.base.unused'), () => tabular(page, unused(page))),
  ].filter(e => e !== null);
}

/** Exporters by importers; the colour is the flow on a logarithmic scale, a frame marks what was reported. */
function heatMap(page: TradePage): Content {
  const { data, words } = page;
  const ids = data.economies.map(e => e.id);
  const unit = words.text('trade.unit.busd');
  const largest = Math.max(1, ...data.base.cells.filter(c => c.status !== 'domestic').map(c => c.value));
  const found = new Map(data.base.cells.map(c => [`${c.exporter}>${c.importer}`, c]));
  const cell = (c: Cell | undefined) => {
    if (!c || c.status === 'missing') return { text: missing, title: c ? about(page, c) : '' };
    if (c.status === 'domestic') return { text: billions(words, c.value), class: 'kept', title: about(page, c) };
    // The shade is the square of the logarithm: flows of one order stay apart, and small ones stay visible.
    const { background, dark } = heat((Math.log1p(c.value) / Math.log1p(largest)) ** 4, 1);
    return { text: billions(words, c.value), class: c.status, style: `background: ${background}; color: ${dark ? '#fff' : ink.text}`, title: about(page, c) };
  };
  const table: Table = {
    header: [words.text('trade.column.exporter'), words.text('trade.column.importer'), `${data.base.year}, ${words.text('unit.musd')}`, `${data.base.oldYear}, ${words.text('unit.musd')}`, words.text('trade.column.status'), words.text('column.letter'),
      words.text('trade.column.reporter'), ...data.sectors.map(s => `${words.name(s.name)}, %`)],
    rows: data.base.cells.map((c): Text[] => [economyName(page, c.exporter), economyName(page, c.importer), tidy(c.value), c.status === 'domestic' ? null : tidy(c.old), words.text(`trade.status.${c.status}`), c.letter,
      c.reporter === null ? null : `${c.reporter}, ${c.reportYear}`, ...c.shares.map(s => tidy(100 * s))]),
    digits: [undefined, undefined, 1, 1],
  };
  return {
    charts: [], table, note: words.text('trade.base.note'),
    drawing: html('div', {},
      html('ul', { class: 'marks' }, ...(['reported', 'split', 'aged'] as const).map(s => html('li', {}, html('span', { class: `state-mark ${s}` }, '\u00A0'), words.text(`trade.status.${s}`)))),
      grid(words.text('trade.base.question', { year: data.base.year, old: data.base.oldYear }),
        [{ name: `${words.text('trade.column.exporter')}, ${unit}` }, ...ids.map(id => ({ name: id, title: economyName(page, id) }))],
        ids.map(id => ({ name: economy(page, id), colour: colour(page, id), cells: ids.map(other => cell(found.get(`${id}>${other}`))) })))),
  };
}

/** What a cell is and where it comes from. */
function about(page: TradePage, c: Cell): string {
  const { words } = page;
  return [`${economyName(page, c.exporter)} → ${economyName(page, c.importer)}: ${number(words.lang, c.value)} ${words.text('unit.musd')}`, words.text(`trade.status.${c.status}`),
    c.reporter === null ? null : `${c.reporter}, ${c.reportYear}`, c.letter].filter(part => part !== null).join('; ');
}

/** A report of both ways. */
type Whole = Mirror & { turnover: number };

/** Reports of both ways of one pair and year where there are several, the widest gap first. */
export function groups(mirrors: readonly Mirror[]): Whole[][] {
  const all = new Map<string, Whole[]>();
  for (const m of mirrors.filter((one): one is Whole => one.turnover !== null)) all.set(`${m.first}>${m.second}>${m.year}`, [...(all.get(`${m.first}>${m.second}>${m.year}`) ?? []), m]);
  const gap = (group: Whole[]) => Math.max(...group.map(m => m.turnover)) / Math.max(1e-9, Math.min(...group.map(m => m.turnover)));
  return [...all.values()].filter(group => group.length > 1).sort((a, b) => gap(b) - gap(a));
}

/** The sides of each pair on a logarithmic axis: the used report and the others, never their mean. */
function mirrorChart(page: TradePage): Chart {
  const { words } = page;
  const all = groups(page.data.base.mirrors);
  const others = Math.max(1, ...all.map(group => group.filter(m => !m.used).length));
  const shades = ['#d55e00', '#e69f00', '#cc79a7'];
  const series: Series[] = [
    { name: words.text('trade.base.gap'), values: all.map(g => Math.min(...g.map(m => m.turnover)) / 1000), colour: ink.limit, shape: 'range', quiet: true,
      upper: { values: all.map(g => Math.max(...g.map(m => m.turnover)) / 1000), least: words.text('trade.from'), greatest: words.text('trade.to') } },
    { name: words.text('trade.base.used'), values: all.map(g => (g.find(m => m.used)?.turnover ?? NaN) / 1000).map(v => (Number.isFinite(v) ? v : null)), colour: ink.plan, shape: 'mark' },
    ...Array.from({ length: others }, (_, k): Series => ({
      name: words.text('trade.base.other'), values: all.map(g => g.filter(m => !m.used)[k]?.turnover ?? null).map(v => (v === null ? null : v / 1000)), colour: shades[k % shades.length]!, shape: 'mark', quiet: k > 0,
    })),
  ];
  return { categories: all.map(g => `${pair(page, g[0]!.first, g[0]!.second)}, ${g[0]!.year}`), unit: words.text('trade.unit.busdLog'), horizontal: true, log: true, height: 60 + 34 * all.length, series };
}

function mirrorTable(page: TradePage): Table {
  const { data, words } = page;
  const unit = words.text('unit.musd');
  const title = new Map(data.sources.map(s => [s.id, s.title]));
  return {
    header: [words.text('trade.column.pair'), words.text('column.year'), words.text('trade.column.reporter'), `${words.text('trade.column.firstExports')}, ${unit}`, `${words.text('trade.column.secondExports')}, ${unit}`,
      `${words.text('trade.column.turnover')}, ${unit}`, words.text('trade.column.used'), words.text('trade.column.gap'), words.text('column.letter'), words.text('column.source')],
    rows: data.base.mirrors.map((m): Text[] => [pair(page, m.first, m.second), String(m.year), m.reporter, m.firstExports, m.secondExports, m.turnover, words.text(m.used ? 'trade.yes' : 'trade.no'),
      m.used ? null : tidy(m.gap), m.letter, title.get(m.source) ?? m.source]),
    digits: [undefined, undefined, undefined, 0, 0, 0, undefined, 1],
  };
}

function totals(page: TradePage): Table {
  const { data, words } = page;
  const unit = words.text('unit.musd');
  return {
    header: [words.text('trade.column.economy'), ...(['gdp', 'givenExports', 'exports', 'givenImports', 'imports', 'domestic', 'output'] as const).map(k => `${words.text(`trade.total.${k}`)}, ${unit}`), words.text('trade.total.raised'), words.text('column.letter')],
    rows: data.base.totals.map((t): Text[] => [economyName(page, t.economy), t.gdp, t.givenExports, t.exports, t.givenImports, t.imports, t.domestic, t.output, words.text(t.raised ? 'trade.yes' : 'trade.no'), t.letter]),
    digits: [undefined, 0, 0, 0, 0, 0, 0, 0],
  };
}

function unused(page: TradePage): Table {
  const { data, words } = page;
  return {
    header: [words.text('trade.column.pair'), words.text('column.year'), words.text('column.months'), words.text('trade.column.reporter'), `${words.text('trade.column.turnover')}, ${words.text('unit.musd')}`, words.text('trade.column.reason')],
    rows: data.base.unused.map((u): Text[] => [pair(page, u.first, u.second), String(u.year), String(u.months), u.reporter, u.turnover, words.name(u.reason)]),
    digits: [undefined, undefined, undefined, undefined, 0],
  };
}
