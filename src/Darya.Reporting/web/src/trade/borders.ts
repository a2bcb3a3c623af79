import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import { boundCells, interval, pair, type TradePage } from './names';

/** What it costs to trade over a border instead of at home, and what gravity leaves unexplained. */
export function borders(page: TradePage): HTMLElement[] {
  const { data, words } = page;
  const all = data.borders;
  if (all.length === 0) return [];
  const names = all.map(b => pair(page, b.first, b.second) + (b.estimated ? '\u00A0*' : ''));
  const unit = words.text('trade.unit.percentOfValue');
  const height = 60 + 38 * all.length;
  const cost: Chart = {
    title: words.text('trade.borders.cost'), categories: names, unit, horizontal: true, min: 0, height,
    series: [
      { name: words.text('trade.borders.central'), values: all.map(b => b.percent.central), colour: ink.plan, shape: 'bar' },
      ...interval(words, all.map(b => b.percent), words.text('trade.borders.corners')),
    ],
  };
  const unknown = { low: 0, central: 0, high: 0 }; // No interval is drawn where both ends are equal.
  const left: Chart = {
    title: words.text('trade.borders.unexplained'), categories: names, unit, horizontal: true, height, reference: 0,
    series: [
      { name: words.text('trade.borders.left'), values: all.map(b => b.unexplained?.central ?? null), colour: '#8a5a9e', shape: 'bar' },
      ...interval(words, all.map(b => b.unexplained ?? unknown), words.text('trade.borders.corners')),
    ],
  };
  const shades = ['#9dbdd6', '#3d8fc4', '#17496b'];
  const thetas = all[0]!.atThetas.map(a => a.theta);
  const byTheta: Chart = {
    categories: names, unit, horizontal: true, min: 0, height: 60 + 13 * thetas.length * all.length,
    series: thetas.map((theta, k) => ({ name: words.text('trade.theta', { theta: number(words.lang, theta) }), values: all.map(b => b.atThetas[k]?.percent.central ?? null), colour: shades[k % shades.length]!, shape: 'bar' })),
  };
  const table: Table = {
    header: [words.text('trade.column.pair'), ...['trade.column.low', 'trade.column.central', 'trade.column.high'].map(k => `${words.text(k as 'trade.column.low')}, ${unit}`),
      ...thetas.flatMap(theta => (['low', 'central', 'high'] as const).map(k => `${words.text('trade.theta', { theta: number(words.lang, theta) })}: ${words.text(`trade.column.${k}`)}`)),
      ...(['low', 'central', 'high'] as const).map(k => `${words.text('trade.borders.left')}: ${words.text(`trade.column.${k}`)}`), words.text('trade.column.rests')],
    rows: all.map((b, i): Cell[] => [names[i]!, ...boundCells(b.percent), ...thetas.flatMap((_, k) => (b.atThetas[k] ? boundCells(b.atThetas[k].percent) : [null, null, null])),
      ...(b.unexplained ? boundCells(b.unexplained) : [null, null, null]), words.text(b.estimated ? 'trade.borders.estimated' : 'trade.borders.reported')]),
    digits: Array<number>(7 + 3 * thetas.length).fill(1),
  };
  return [
    html('p', {}, words.text('trade.borders.intro')),
    figure(page, 'trade-border', words.text('trade.borders.question'), () => ({ charts: all.some(b => b.unexplained) ? [cost, left] : [cost], table, note: words.text('trade.borders.note') })),
    figure(page, 'trade-border-theta', words.text('trade.borders.theta'), () => ({ charts: [byTheta], table, note: words.text('trade.borders.thetaNote') })),
  ];
}
