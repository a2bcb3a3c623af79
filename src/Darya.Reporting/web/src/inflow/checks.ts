import { grid, tabular } from '../agree/names';
import { stateColour } from '../core/colours';
import { figure, type Table } from '../core/figure';
import { missing, monthName, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Check } from './data';
import { catchment, checkName, checkValue, type InflowPage } from './names';

/** Which limits are kept, by catchment, and what fails. */
export function checks(page: InflowPage): HTMLElement[] {
  const { data, words } = page;
  const own = data.checks.filter(c => c.catchments.length === 1);
  const kinds = [...new Set(own.map(c => c.check))];
  const failed = data.checks.filter(c => !c.kept);
  const row = (c: Check): Cell[] => [c.catchments.map(id => catchment(page, id)).join(' – '), checkName(words, c.check), checkValue(words, c, c.worst), checkValue(words, c, c.limit),
    c.month === null ? null : monthName(words.lang, c.month), words.text(c.kept ? 'inflow.check.kept' : 'inflow.check.missed')];
  const table = (all: readonly Check[]): Table => ({
    header: [words.text('inflow.catchment'), words.text('inflow.check.what'), words.text('inflow.check.worst'), words.text('inflow.check.limit'), words.text('inflow.check.month'), words.text('inflow.check.verdict')],
    rows: all.map(row),
  });
  const cell = (c: Check | undefined) => c === undefined ? { text: missing } : {
    text: `${c.kept ? '✓' : '✗'} ${checkValue(words, c, c.worst)}`, style: `background: ${c.kept ? '#e3eef6' : '#f3c7a6'}`,
    title: words.text('inflow.check.cell', { place: catchment(page, c.catchments[0]!), check: checkName(words, c.check), worst: checkValue(words, c, c.worst), limit: checkValue(words, c, c.limit) }),
  };
  return [
    html('p', {}, words.text('inflow.check.intro')),
    kinds.length === 0 ? null : figure(page, 'inflow-check-grid', words.text('inflow.check.grid'), () => ({
      charts: [], table: table(data.checks), note: words.text('inflow.check.gridNote'),
      drawing: grid(words.text('inflow.check.grid'), [{ name: words.text('inflow.catchment') }, ...kinds.map(k => ({ name: checkName(words, k) }))],
        data.catchments.filter(c => own.some(o => o.catchments[0] === c.id)).map(c => ({
          name: words.name(c.name), colour: stateColour(data, c.state), cells: kinds.map(k => cell(own.find(o => o.check === k && o.catchments[0] === c.id))),
        }))),
    })),
    failed.length === 0
      ? html('p', { class: 'audit good' }, words.text('inflow.check.none'))
      : figure(page, 'inflow-check-failed', words.text('inflow.check.list'), () => tabular(page, table(failed))),
  ].filter(e => e !== null);
}
