import { grid, heat } from '../agree/names';
import { ink } from '../core/colours';
import { figure, type Table } from '../core/figure';
import { number, signed, type Cell } from '../core/format';
import type { Correlation } from './data';
import { catchment, type InflowPage } from './names';

/** Whether wet and dry years come together: the matrix of the record, and how far the generated is from it. */
export function links(page: InflowPage): HTMLElement[] {
  const { data, words } = page;
  if (data.correlations.length === 0) return [];
  const ids = data.catchments.map(c => c.id).filter(id => data.correlations.some(c => c.catchment === id || c.other === id));
  const table: Table = {
    header: [words.text('inflow.catchment'), words.text('inflow.link.other'), words.text('inflow.link.years'), words.text('inflow.record'), words.text('inflow.generated')],
    rows: data.correlations.map((c): Cell[] => [catchment(page, c.catchment), catchment(page, c.other), c.years === 0 ? null : c.years, c.record, c.generated]),
    digits: [undefined, undefined, 0, 2, 2],
  };
  const n = (value: number) => number(words.lang, value, 2);
  const matrix = (title: string, of: (c: Correlation) => number, text: (value: number) => string, largest: number) =>
    grid(title, [{ name: words.text('inflow.catchment') }, ...ids.map((id, i) => ({ name: String(i + 1), title: catchment(page, id) }))], ids.map((id, row) => ({
      name: `${row + 1} ${catchment(page, id)}`,
      cells: ids.map((other, column) => {
        const c = data.correlations.find(x => (x.catchment === id && x.other === other) || (x.catchment === other && x.other === id));
        if (c === undefined || column >= row) return { text: column === row ? '·' : '' };
        const { background, dark } = heat(of(c), largest);
        return {
          text: text(of(c)), style: `background: ${background}; color: ${dark ? '#fff' : ink.text}`,
          title: words.text('inflow.link.cell', { one: catchment(page, id), other: catchment(page, other), record: n(c.record), generated: n(c.generated), years: c.years }),
        };
      }),
    })));
  return [
    figure(page, 'inflow-link-record', words.text('inflow.link.record'), () => ({
      charts: [], table, note: words.text('inflow.link.recordNote'), drawing: matrix(words.text('inflow.link.record'), c => c.record, n, 1.2),
    })),
    figure(page, 'inflow-link-difference', words.text('inflow.link.difference'), () => ({
      charts: [], table, note: words.text('inflow.link.differenceNote'), drawing: matrix(words.text('inflow.link.difference'), c => c.generated - c.record, v => signed(words.lang, v, 2), 0.3),
    })),
  ];
}
