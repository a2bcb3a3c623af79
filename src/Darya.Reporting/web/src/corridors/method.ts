import { tabular } from '../agree/names';
import { figure, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import { html } from '../core/html';
import type { CorridorPage } from './names';

/** How the figures came about, what was assumed, what is left out. */
export function method(page: CorridorPage): HTMLElement[] {
  const { data, words } = page;
  const title = new Map(data.sources.map(s => [s.id, s.title]));
  const parameters: Table = {
    header: [words.text('corridors.column.parameter'), words.text('corridors.column.unit'), words.text('corridors.column.low'), words.text('corridors.column.central'), words.text('corridors.column.high'), words.text('column.letter'), words.text('column.source'), words.text('column.note')],
    rows: data.parameters.map((p): Cell[] => [words.name(p.name), p.unit === '1' ? null : (words.maybe(`corridors.unitOf.${p.unit}`) ?? p.unit), p.low, p.central, p.high, p.letter, title.get(p.source) ?? p.source, p.note]),
  };
  return [
    html('div', { class: 'method' },
      html('p', {}, words.text('corridors.method.network')),
      html('p', {}, words.text('corridors.method.goods')),
      html('p', {}, words.text('corridors.method.routes')),
      data.closure || data.ease ? html('p', {}, words.text('corridors.method.change')) : null,
      data.ease ? html('p', {}, words.text('corridors.method.ease')) : null,
      data.investment ? html('p', {}, words.text('corridors.method.works')) : null,
      data.people ? html('p', {}, words.text('corridors.method.people')) : null,
      html('h3', {}, words.text('corridors.method.limits')),
      html('ul', { class: 'facts' }, ...(['one', 'two', 'three', 'four', 'five'] as const).map(n => html('li', {}, words.text(`corridors.method.limits.${n}`)))),
      data.credit ? html('p', {}, words.text('corridors.method.credit', { credit: data.credit })) : null,
      html('p', {}, words.text('about.legal'))),
    data.parameters.length === 0 ? null : figure(page, 'corridors-parameters', words.text('corridors.method.parameters'), () => tabular(page, parameters, words.text('corridors.method.parametersNote'))),
  ].filter(e => e !== null);
}
