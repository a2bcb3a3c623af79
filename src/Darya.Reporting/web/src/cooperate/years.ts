import { mean } from '../core/aggregate';
import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { figure, tableOf, tidy } from '../core/figure';
import { number, signed } from '../core/format';
import { html } from '../core/html';
import { yesNo, type CooperationPage } from './names';

/** How gain and shares move from one recorded year to the next. */
export function years(page: CooperationPage): HTMLElement[] {
  const { data, words } = page;
  if (data.byYear.length === 0) return [];
  const names = data.byYear.map(y => words.name(y.name));
  const first = words.text('column.year');
  const average = tidy(mean(data.byYear.map(y => y.jointGain)))!;
  const flat = (value: number) => data.byYear.map(() => value);
  const unit = words.text('unit.musdYear');
  return [
    html('p', {}, words.text('years.intro')),
    figure(page, 'years-gain', words.text('years.gain'), () => {
      const chart: Chart = {
        categories: names, unit: words.text('unit.musd'), min: Math.min(0, ...data.byYear.map(y => y.jointGain)), height: 300,
        series: [
          { name: words.text('years.joint'), values: data.byYear.map(y => y.jointGain), colour: '#8fb8d6', shape: 'bar' },
          { name: words.text('years.mean'), values: flat(average), colour: ink.plan, shape: 'line' },
          { name: words.text('years.meanYear'), values: flat(data.meanYear.jointGain), colour: ink.record, shape: 'dashed' },
        ],
      };
      const table = tableOf(chart, first);
      return {
        charts: [chart],
        table: {
          header: [...table.header, words.text('column.coreGamma'), words.text('column.settled')],
          rows: table.rows.map((row, i) => [...row, words.text(data.byYear[i]!.coreEmpty ? 'cooperate.empty' : 'cooperate.nonEmpty'), yesNo(words, data.byYear[i]!.settled)]),
        },
        note: words.text('years.note', {
          mean: number(words.lang, average), meanYear: number(words.lang, data.meanYear.jointGain), difference: signed(words.lang, data.meanYear.jointGain - average), unit,
        }),
      };
    }),
    data.byYear.every(y => y.shapleyGain.length > 0) ? figure(page, 'years-shapley', words.text('years.shapley'), () => {
      const chart: Chart = {
        categories: names, unit: words.text('unit.musd'), height: 300,
        series: data.players.map((p, k) => ({ name: words.state(p), values: data.byYear.map(y => y.shapleyGain[k] ?? null), colour: stateColour(data, p), shape: 'line' })),
      };
      return { charts: [chart], table: tableOf(chart, first), note: words.text('years.shapleyNote') };
    }) : null,
  ].filter(e => e !== null);
}
