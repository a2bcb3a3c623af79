import { tabular } from '../agree/names';
import type { Chart, Series } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Coefficient, Fit } from './data';
import { economy, focus, interval, isPair, type TradePage } from './names';

/** Colour of the pair that the page looks at among all pairs. */
const marked = '#d55e00';

/** How well gravity tells the trade of the region, and what it found. */
export function fit(page: TradePage): HTMLElement[] {
  const { data, words } = page;
  if (data.fits.length + data.coefficients.length === 0) return [];
  return [
    html('p', {}, words.text('trade.fit.intro')),
    data.fits.length === 0 ? null : figure(page, 'trade-scatter', words.text('trade.fit.scatter'), () => ({ charts: [scatter(page)], table: fitTable(page), note: words.text('trade.fit.scatterNote') })),
    data.coefficients.length === 0 ? null : figure(page, 'trade-coefficients', words.text('trade.fit.coefficients'), () => ({ charts: coefficientCharts(page), table: coefficientTable(page), note: words.text('trade.fit.coefficientsNote') })),
    data.coefficients.length === 0 ? null : figure(page, 'trade-commands', words.text('trade.fit.commands'), () => tabular(page, commandTable(page))),
  ].filter(e => e !== null);
}

/** Actual over fitted trade, both logarithmic, with the line on which they are equal. */
export function scatter(page: Pick<TradePage, 'data' | 'words'>): Chart {
  const { data, words } = page;
  const fits = data.fits.filter(f => f.actual > 0 && f.fitted > 0).sort((a, b) => a.fitted - b.fitted);
  const labels = fits.map(f => `${f.exporter} → ${f.importer}`);
  const ends = [Math.min(...fits.map(f => Math.min(f.actual, f.fitted))), Math.max(...fits.map(f => Math.max(f.actual, f.fitted)))];
  const asked = focus(page);
  const isMarked = (f: Fit) => asked !== null && isPair(asked, f.exporter, f.importer);
  const of = (which: boolean) => fits.map(f => (isMarked(f) === which ? f.actual : null));
  const marks: Series[] = [
    { name: words.text('trade.fit.pairs'), values: [null, ...of(false), null], colour: ink.plan, shape: 'mark', labels: ['', ...labels, ''] },
    ...(asked !== null && fits.some(isMarked) ? [{ name: words.text('trade.fit.target', { pair: `${asked.first}–${asked.second}` }), values: [null, ...of(true), null], colour: marked, shape: 'mark' as const, labels: ['', ...labels, ''] }] : []),
  ];
  return {
    categories: [], x: { values: [ends[0]!, ...fits.map(f => f.fitted), ends[1]!], unit: words.text('trade.fit.fitted') }, unit: words.text('trade.fit.actual'), height: 400, log: true,
    series: [...marks, { name: words.text('trade.fit.equal'), values: [ends[0]!, ...fits.map(() => null), ends[1]!], colour: ink.limit, shape: 'dashed', bare: true }],
  };
}

function fitTable(page: TradePage): Table {
  const { data, words } = page;
  const unit = words.text('unit.musd');
  return {
    header: [words.text('trade.column.exporter'), words.text('trade.column.importer'), words.text('column.year'), `${words.text('trade.column.actual')}, ${unit}`, `${words.text('trade.column.fitted')}, ${unit}`, words.text('trade.column.times'), words.text('trade.column.model')],
    rows: data.fits.map((f): Cell[] => [economy(page, f.exporter), economy(page, f.importer), String(f.year), tidy(f.actual), tidy(f.fitted), tidy(Math.exp(f.logRatio)), f.model]),
    digits: [undefined, undefined, undefined, 0, 0, 2],
  };
}

/** A chart an estimation: each coefficient with its 95 % interval. */
function coefficientCharts({ data, words }: TradePage): Chart[] {
  const models = [...new Set(data.coefficients.map(c => c.model))];
  return models.map(model => {
    const all = data.coefficients.filter(c => c.model === model);
    return {
      ...(models.length > 1 ? { title: model } : {}), categories: all.map(c => words.name(c.name)), unit: words.text('trade.unit.logTrade'), horizontal: true, height: 60 + 34 * all.length, reference: 0,
      series: [
        { name: words.text('trade.fit.estimate'), values: all.map(c => c.estimate), colour: ink.plan, shape: 'mark' as const },
        ...interval(words, all.map(c => ({ low: c.low, central: c.estimate, high: c.high })), words.text('trade.fit.interval')),
      ],
    };
  });
}

function coefficientTable({ data, words }: TradePage): Table {
  return {
    header: [words.text('trade.column.variable'), words.text('trade.column.estimate'), words.text('trade.column.error'), words.text('trade.column.low95'), words.text('trade.column.high95'), words.text('trade.column.effect'), words.text('trade.column.model'), words.text('column.letter')],
    rows: data.coefficients.map((c): Cell[] => [words.name(c.name), c.estimate, c.error, c.low, c.high, tidy(100 * (Math.exp(c.estimate) - 1)), c.model, c.letter]),
    digits: [undefined, 4, 4, 4, 4, 0],
  };
}

/** Estimations with what makes them again. */
function commandTable({ data, words }: TradePage): Table {
  const first = (of: (c: Coefficient) => string) => [...new Map(data.coefficients.map(c => [of(c), c])).values()];
  const title = new Map(data.sources.map(s => [s.id, s.title]));
  return {
    header: [words.text('trade.column.model'), words.text('column.rows'), words.text('trade.column.errorKind'), words.text('trade.column.command'), words.text('column.source'), words.text('column.note')],
    rows: first(c => `${c.model}|${c.command}|${c.errorKind}`).map((c): Cell[] => [c.model, number(words.lang, c.rows, 0), c.errorKind, `darya ${c.command}`, title.get(c.source) ?? c.source, c.note.split('; other standard errors')[0]!]),
  };
}
