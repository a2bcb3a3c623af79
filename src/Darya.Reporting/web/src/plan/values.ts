import { timeAxis, monthAxis } from '../core/axes';
import { monthlyMean } from '../core/aggregate';
import type { Chart, Series } from '../core/chart';
import { dash, stateColour } from '../core/colours';
import { figure, tableOf, tableOfAll } from '../core/figure';
import { html } from '../core/html';
import type { Page } from '../core/page';

/** What one more cubic metre in each reservoir would be worth. */
export function values(page: Page): HTMLElement[] {
  const { data, words } = page;
  if (data.reservoirs.length === 0) return [];
  const stateOf = (node: string) => data.nodes.find(n => n.id === node)?.state ?? null;
  const top = Math.max(0.01, ...data.reservoirs.flatMap(r => r.waterValue));
  return [
    html('p', {}, words.text('values.intro')),
    figure(page, 'values-month', words.text('values.month'), () => {
      const seen = new Map<string | null, number>();
      const chart: Chart = {
        categories: monthAxis(words.lang), unit: words.text('unit.usdM3'), height: 300,
        series: data.reservoirs.map((r): Series => {
          const state = stateOf(r.node);
          const nth = seen.get(state) ?? 0;
          seen.set(state, nth + 1);
          return { name: words.node(r.node), values: monthlyMean(r.waterValue, data.periods), colour: stateColour(data, state), shape: dash(nth) };
        }),
      };
      return { charts: [chart], table: tableOf(chart, words.text('column.month')), note: words.text('values.note') };
    }),
    figure(page, 'values-time', words.text('values.time'), () => {
      const charts = data.reservoirs.map((r): Chart => ({
        title: words.node(r.node), ...timeAxis(data, words.lang), unit: words.text('unit.usdM3'), height: 150, max: nice(top),
        series: [{ name: words.text('series.value'), values: r.waterValue, colour: stateColour(data, stateOf(r.node)), shape: 'line', quiet: true }],
      }));
      return { charts, table: tableOfAll(charts, words.text('column.period')) };
    }),
  ];
}

/** The next round number. */
function nice(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value));
  return Number((Math.ceil((value / size) * 2) / 2 * size).toPrecision(3));
}
