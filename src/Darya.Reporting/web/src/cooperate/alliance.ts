import type { Chart, Series } from '../core/chart';
import { ink, parts } from '../core/colours';
import { figure, tableElement, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Account, Effect } from './data';
import { states, yesNo, type CooperationPage } from './names';

/** What benefit changes by, for a state: costs that fall count as gains. */
export const changes: { part: keyof typeof parts; of: (before: Account, after: Account) => number }[] = [
  { part: 'farming', of: (b, a) => a.farming - b.farming },
  { part: 'fuel', of: (b, a) => b.fuel - a.fuel },
  { part: 'unserved', of: (b, a) => b.unserved - a.unserved },
  { part: 'exchange', of: (b, a) => a.exchange - b.exchange },
];

/** What two states alone achieve, and what that does to every other state. */
export function alliance(page: CooperationPage): HTMLElement[] {
  const { data, words } = page;
  const table = effectTable(page, data.alliance.effects);
  return [
    html('p', {}, words.text('alliance.intro', {
      states: states(words, data.alliance.states), gain: number(words.lang, data.alliance.gain), deviation: number(words.lang, data.alliance.deviation),
    })),
    figure(page, 'alliance-states', words.text('alliance.table'), () => ({
      charts: [], drawing: html('div', { class: 'scroll', tabindex: 0, role: 'region' }, tableElement(page, table)), table, note: words.text('alliance.note'),
    })),
    figure(page, 'alliance-parts', words.text('alliance.parts'), () => ({ charts: [effectChart(page, data.alliance.effects)], table, note: words.text('alliance.partsNote') })),
  ];
}

function effectChart({ words }: CooperationPage, effects: readonly Effect[]): Chart {
  return {
    categories: effects.map(e => words.state(e.state)), unit: words.text('unit.musdYear'), horizontal: true, height: 70 + 40 * effects.length,
    series: [
      ...changes.map(({ part, of }): Series => ({
        name: words.text(`change.${part}`), values: effects.map(e => tidy(of(e.before, e.after))), colour: parts[part], shape: 'bar', stack: 'parts',
      })),
      { name: words.text('change.benefit'), values: effects.map(e => tidy(e.after.benefit - e.before.benefit)), colour: ink.text, shape: 'mark' },
    ],
  };
}

function effectTable({ words }: CooperationPage, effects: readonly Effect[]): Table {
  const unit = words.text('unit.musdYear');
  const gwh = words.text('unit.gwhYear');
  return {
    header: [words.text('column.state'), words.text('column.ally'), `${words.text('change.benefit')}, ${unit}`, ...changes.map(c => `${words.text(`change.${c.part}`)}, ${unit}`),
      `${words.text('column.unservedChange')}, ${gwh}`, `${words.text('column.winterExportChange')}, ${gwh}`, `${words.text('column.summerExportChange')}, ${gwh}`,
      `${words.text('column.benefitBefore')}, ${unit}`],
    rows: effects.map(({ state, ally, before, after }): Cell[] => [words.state(state), yesNo(words, ally), tidy(after.benefit - before.benefit), ...changes.map(c => tidy(c.of(before, after))),
      tidy(after.unservedGwh - before.unservedGwh), tidy(after.winterExport - before.winterExport), tidy(after.summerExport - before.summerExport), tidy(before.benefit)]),
    digits: [undefined, undefined, 1, 1, 1, 1, 1, 0, 0, 0, 1],
  };
}
