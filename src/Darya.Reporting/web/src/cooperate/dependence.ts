import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tableOfAll } from '../core/figure';
import { html } from '../core/html';
import type { Dependence } from './data';
import type { CooperationPage } from './names';

/** How much of each state's power hangs on others, alone and together. */
export function dependence(page: CooperationPage): HTMLElement[] {
  const { data, words } = page;
  if (data.dependence.length === 0) return [];
  const chart = (title: string, unit: string, alone: (d: Dependence) => number, together: (d: Dependence) => number): Chart => ({
    title, unit, categories: data.dependence.map(d => words.state(d.state)), horizontal: true, min: 0, height: 60 + 40 * data.dependence.length,
    series: [
      { name: words.text('dependence.alone'), values: data.dependence.map(alone), colour: ink.need, shape: 'bar' },
      { name: words.text('dependence.together'), values: data.dependence.map(together), colour: ink.plan, shape: 'bar' },
    ],
  });
  const percent = words.text('unit.percentOfDemand');
  return [
    html('p', {}, words.text('dependence.intro')),
    figure(page, 'dependence-power', words.text('dependence.power'), () => {
      const charts = [
        chart(words.text('dependence.outside'), percent, d => d.outsideAlone, d => d.outsideTogether),
        chart(words.text('dependence.import'), percent, d => d.importAlone, d => d.importTogether),
        chart(words.text('dependence.unserved'), percent, d => d.unservedAlone, d => d.unservedTogether),
        chart(words.text('dependence.transit'), words.text('unit.gwhYear'), d => d.transitAlone, d => d.transitTogether),
      ];
      return { charts, table: tableOfAll(charts, words.text('column.state')), note: words.text('dependence.note') };
    }),
  ];
}
