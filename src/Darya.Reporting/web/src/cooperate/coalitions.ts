import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tableElement, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import { codeKey, codes, yesNo, type CooperationPage } from './names';

/** What every coalition is worth under each belief, and all partitions behind it. */
export function coalitions(page: CooperationPage): HTMLElement[] {
  const { data, words } = page;
  const { coalitions: all, partitions, jointGain } = data.headline;
  const unit = words.text('unit.musdYear');
  const column = (key: Parameters<typeof words.text>[0]) => `${words.text(key)}, ${unit}`;
  const worths: Table = {
    header: [words.text('column.coalition'), column('column.alone'), column('column.gamma'), column('column.gain'), column('column.delta'), column('column.worst'),
      column('column.best'), column('column.deviation'), words.text('column.deviationPercent'), words.text('column.settled')],
    rows: all.map((c): Cell[] => [codes(page, c.states), tidy(c.alone), tidy(c.gamma), tidy(c.gamma - c.alone), tidy(c.delta), tidy(c.worst), tidy(c.best), tidy(c.deviation),
      jointGain > 0 ? tidy((100 * c.deviation) / jointGain) : null, c.settled ? yesNo(words, true) : words.text('coalitions.interval', { low: number(words.lang, c.low, 1), high: number(words.lang, c.high, 1) })]),
    digits: [undefined, 1, 1, 1, 1, 1, 1, 2, 2],
  };
  return [
    html('p', {}, words.text('coalitions.intro')),
    figure(page, 'coalitions-gain', words.text('coalitions.gain'), () => {
      const chart: Chart = {
        categories: all.map(c => codes(page, c.states)), unit, horizontal: true, height: 60 + 22 * all.length,
        series: [
          { name: words.text('coalitions.gamma'), values: all.map(c => tidy(c.gamma - c.alone)), colour: '#8fb8d6', shape: 'bar' },
          {
            name: words.text('coalitions.range'), values: all.map(c => tidy(c.worst - c.alone)), colour: ink.text, shape: 'range',
            upper: { values: all.map(c => tidy(c.best - c.alone)), least: words.text('column.worst'), greatest: words.text('column.best') },
          },
        ],
      };
      return { charts: [chart], table: worths, note: `${words.text('coalitions.note')} ${codeKey(page)}` };
    }),
    figure(page, 'coalitions-worths', words.text('coalitions.worths'), () => ({ charts: [], drawing: folded(page, words.text('coalitions.unfold', { count: all.length }), worths, true), table: worths, note: codeKey(page) })),
    figure(page, 'partitions', words.text('coalitions.partitions'), () => {
      const table: Table = {
        header: [words.text('column.partition'), words.text('column.block'), column('column.worth'), column('column.deviation'), words.text('column.deviationPercent'), column('column.bound'),
          words.text('column.tried'), words.text('column.settled'), `${words.text('column.endShort')}, ${words.text('unit.hm3')}`, `${words.text('column.corrected')}, ${words.text('unit.hm3')}`],
        rows: partitions.flatMap(p => p.blocks.map((b): Cell[] => [p.blocks.map(x => x.states.join(' + ')).join(' | '), b.states.join(' + '), tidy(b.worth), b.gain, b.gainPercent, b.bound, b.tried,
          yesNo(words, p.settled), p.endShort, p.corrected])),
        digits: [undefined, undefined, 1, 2, 2, 1, 0, undefined, 1, 1],
      };
      return { charts: [], drawing: folded(page, words.text('coalitions.unfoldPartitions', { count: partitions.length }), table), table, note: words.text('coalitions.partitionsNote') };
    }),
  ];
}

/** A long table that opens and closes on demand. */
function folded(page: CooperationPage, title: string, table: Table, open = false): HTMLElement {
  return html('details', { class: 'folded', open }, html('summary', {}, title), html('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title }, tableElement(page, table)));
}
