import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { type Cell } from '../core/format';
import { html } from '../core/html';
import { termName, type TrialPage } from './names';
import { yearName } from './trouble';

/** Whether anybody would rather stop. */
export function stopping(page: TrialPage): HTMLElement[] {
  const { data, words } = page;
  if (data.reliance.length === 0) return [];
  const unit = words.text('unit.musdYear');
  const names = data.reliance.map(r => words.state(r.state));
  const colours = data.reliance.map(r => stateColour(data, r.state));
  const table: Table = {
    header: [words.text('column.state'), words.text('agree.stop.discount'), `${words.text('agree.stop.temptation')}, ${unit}`, `${words.text('agree.stop.gain')}, ${unit}`],
    rows: data.reliance.map((r): Cell[] => [words.state(r.state), r.discountFactor, tidy(r.temptation), tidy(r.meanGain)]),
    digits: [undefined, 2, 1, 1],
  };
  const factor: Chart = {
    categories: names, unit: words.text('agree.stop.axis'), horizontal: true, height: 60 + 34 * names.length, min: 0, max: 1,
    series: [{ name: words.text('agree.stop.discount'), values: data.reliance.map(r => r.discountFactor), colour: ink.plan, shape: 'bar' }],
    colours: { series: 0, values: colours },
  };
  const sides: Chart = {
    categories: names, unit, horizontal: true, height: 70 + 44 * names.length,
    series: [
      { name: words.text('agree.stop.temptation'), values: data.reliance.map(r => tidy(r.temptation)), colour: ink.record, shape: 'bar' },
      { name: words.text('agree.stop.gain'), values: data.reliance.map(r => tidy(r.meanGain)), colour: ink.plan, shape: 'bar' },
    ],
  };
  return [
    html('p', {}, words.text('agree.stop.intro')),
    figure(page, 'agree-discount', words.text('agree.stop.chart'), () => ({ charts: [factor], table, note: words.text('agree.stop.note') })),
    figure(page, 'agree-temptation', words.text('agree.stop.sides'), () => ({ charts: [sides], table, note: words.text('agree.stop.sidesNote') })),
  ];
}

/** The worst that can happen, and what would have been better. */
export function worst(page: TrialPage): HTMLElement[] {
  const { data, words } = page;
  if (data.reliance.length === 0) return [];
  const unit = words.text('unit.musd');
  const names = data.reliance.map(r => words.state(r.state));
  const over = (id: string) => (id === '' ? null : words.maybe(`agree.over.${id}`) ?? words.text('agree.over.term', { term: termName(words, data.terms, id) }));
  const chart: Chart = {
    categories: names, unit, horizontal: true, height: 70 + 44 * names.length,
    series: [
      { name: words.text('agree.worst.gain'), values: data.reliance.map(r => tidy(r.worstGain)), colour: ink.plan, shape: 'bar' },
      { name: words.text('agree.worst.regret'), values: data.reliance.map(r => tidy(r.regret)), colour: ink.record, shape: 'bar' },
    ],
  };
  const table: Table = {
    header: [words.text('column.state'), words.text('agree.worst.year'), `${words.text('agree.worst.gain')}, ${unit}`, `${words.text('agree.worst.regret')}, ${unit}`, words.text('agree.worst.regretYear'), words.text('agree.worst.over')],
    rows: data.reliance.map((r): Cell[] => [words.state(r.state), yearName(page, r.worstYear), tidy(r.worstGain), tidy(r.regret), yearName(page, r.regretYear), over(r.regretOver)]),
    digits: [undefined, undefined, 1, 1],
  };
  return [
    html('p', {}, words.text('agree.worst.intro')),
    figure(page, 'agree-worst-chart', words.text('agree.worst.chart'), () => ({ charts: [chart], table, note: words.text('agree.worst.note') })),
  ];
}
