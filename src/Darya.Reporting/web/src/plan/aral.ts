import { seaColour } from '../core/colours';
import type { Chart } from '../core/chart';
import { figure, tableOf, tidy } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Page } from '../core/page';
import { ink } from '../core/colours';

/** What the seas receive, and what more water for them costs. */
export function aral(page: Page): HTMLElement[] {
  const { data, words } = page;
  if (data.seas.length === 0) return [];
  return [
    html('p', {}, words.text('aral.intro')),
    figure(page, 'aral-inflow', words.text('aral.inflow'), () => {
      const chart: Chart = {
        categories: data.calendarYears.map(String), unit: words.text('unit.km3Year'), min: 0, height: 280,
        series: data.seas.map((sea, i) => ({ name: words.node(sea.node), values: sea.byYear, colour: seaColour(i), shape: 'bar', stack: 'seas' })),
      };
      return { charts: [chart], table: tableOf(chart, words.text('column.year')) };
    }),
    data.frontier.length > 0 ? frontier(page) : html('p', { class: 'note' }, words.text('aral.noFrontier'), ' ',
      html('code', {}, `darya plan regions/${data.region} --frontier aral`)),
  ];
}

function frontier(page: Page): HTMLElement {
  const { data, words } = page;
  const points = [...data.frontier].sort((a, b) => a.inflow - b.inflow);
  return figure(page, 'aral-frontier', words.text('aral.frontier'), () => {
    const chart: Chart = {
      categories: [], x: { values: points.map(p => p.inflow), unit: words.text('aral.axis') }, unit: words.text('unit.musdYear'), height: 320,
      series: [{ name: words.text('series.benefit'), values: points.map(p => p.benefit), colour: ink.plan, shape: 'line' }],
    };
    const last = points.at(-1)!;
    return {
      charts: [chart],
      table: {
        header: [words.text('column.required'), words.text('aral.axis'), `${words.text('series.benefit')}, ${words.text('unit.musdYear')}`, `${words.text('column.marginal')}, ${words.text('unit.usdM3')}`],
        rows: points.map((p): Cell[] => [tidy(p.required), tidy(p.inflow), tidy(p.benefit), tidy(p.marginal)]),
        digits: [1, 1, 0, 3],
      },
      note: words.text('aral.frontierNote', { marginal: number(words.lang, last.marginal, 3), inflow: number(words.lang, last.inflow, 1) }),
    };
  });
}
