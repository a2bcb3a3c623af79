import { sum } from '../core/aggregate';
import type { Chart, Series } from '../core/chart';
import { ink, parts, stateColour } from '../core/colours';
import { figure, tableOf, tidy } from '../core/figure';
import type { Cell } from '../core/format';
import { html } from '../core/html';
import type { Page } from '../core/page';
import { prices } from '../core/prices';

/** What the plan is worth to each state, and of what the benefit is made. */
export function benefits(page: Page): HTMLElement[] {
  const { data, words } = page;
  const outcomes = data.outcomes;
  const names = outcomes.map(o => words.state(o.state));
  const unit = words.text('unit.musdYear');
  return [
    html('p', {}, words.text('benefits.intro', { prices: prices(data, words) })),
    figure(page, 'benefits-parts', words.text('benefits.parts'), () => {
      const part = (name: string, values: number[], colour: string): Series => ({ name, values, colour, shape: 'bar', stack: 'parts' });
      const chart: Chart = {
        categories: names, unit, horizontal: true, height: 70 + 40 * names.length,
        series: [
          part(words.text('series.farming'), outcomes.map(o => o.farming), parts.farming),
          part(words.text('series.fuelCost'), outcomes.map(o => -o.fuelCost), parts.fuel),
          part(words.text('series.unservedCost'), outcomes.map(o => -o.unservedCost), parts.unserved),
          part(words.text('series.exchange'), outcomes.map(o => o.exchange), parts.exchange),
          { name: words.text('series.benefit'), values: outcomes.map(o => o.benefit), colour: ink.text, shape: 'mark' },
        ],
      };
      const members = outcomes.map(o => data.states.some(s => s.id === o.state && s.member));
      const total = (values: readonly (number | null)[]) => tidy(sum(values.map((v, i) => (members[i] ? (v ?? 0) : 0))));
      return {
        charts: [chart],
        table: {
          header: [words.text('column.state'), ...chart.series.map(s => `${s.name}, ${unit}`), `${words.text('key.irrigation')}, ${words.text('unit.km3Year')}`,
            `${words.text('key.generation')}, ${words.text('unit.gwhYear')}`, `${words.text('key.unserved')}, ${words.text('unit.gwhYear')}`],
          rows: [
            ...outcomes.map((o, i): Cell[] => [names[i]!, ...chart.series.map(s => tidy(s.values[i]!)), tidy(o.irrigation), tidy(o.generation), tidy(o.unserved)]),
            [words.text('row.members'), ...[...chart.series.map(s => s.values), outcomes.map(o => o.irrigation), outcomes.map(o => o.generation), outcomes.map(o => o.unserved)].map(total)],
          ],
          digits: [undefined, 1, 1, 1, 1, 1, 2, 0, 0],
        },
        note: words.text('benefits.note'),
      };
    }),
    figure(page, 'benefits-year', words.text('benefits.year'), () => {
      const chart: Chart = {
        categories: data.calendarYears.map(String), unit: words.text('unit.musd'), height: 300,
        series: outcomes.map((o, i): Series => ({ name: names[i]!, values: o.byYear, colour: stateColour(data, o.state), shape: 'line' })),
      };
      return { charts: [chart], table: tableOf(chart, words.text('column.year')) };
    }),
  ];
}
