import { tabular } from '../agree/names';
import { figure, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import { html } from '../core/html';
import type { TradePage } from './names';

/** How the figures came about, what was assumed, what is left out. */
export function method(page: TradePage): HTMLElement[] {
  const { data, words } = page;
  const title = new Map(data.sources.map(s => [s.id, s.title]));
  const parameters: Table = {
    header: [words.text('trade.column.assumption'), words.text('trade.column.unit'), words.text('trade.column.low'), words.text('trade.column.central'), words.text('trade.column.high'), words.text('column.letter'), words.text('column.source'), words.text('column.note')],
    rows: data.parameters.map((p): Cell[] => [words.name(p.name), p.unit === '1' ? null : (words.maybe(`trade.unitOf.${p.unit}`) ?? p.unit), p.low, p.central, p.high, p.letter, title.get(p.source) ?? p.source, p.note]),
  };
  return [
    html('div', { class: 'method' },
      html('p', {}, words.text('trade.method.estimate')),
      html('p', {}, words.text('trade.method.base')),
      html('p', {}, words.text('trade.method.border')),
      data.outcomes.length > 0 ? html('p', {}, words.text('trade.method.equilibrium')) : null,
      data.target ? html('p', {}, words.text('trade.method.target')) : null,
      data.shocks.length > 0 ? html('p', {}, words.text('trade.method.shock')) : null,
      html('h3', {}, words.text('trade.method.limits')),
      html('ul', { class: 'facts' }, ...(['one', 'two', 'three', 'four', 'five', 'six'] as const).map(n => html('li', {}, words.text(`trade.method.limits.${n}`)))),
      html('p', {}, words.text('about.legal'))),
    data.parameters.length === 0 ? null : figure(page, 'trade-parameters', words.text('trade.method.parameters'), () => tabular(page, parameters, words.text('trade.method.parametersNote'))),
  ].filter(e => e !== null);
}
