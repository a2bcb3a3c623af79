import { ink } from '../core/colours';
import { timeAxis } from '../core/axes';
import type { Chart } from '../core/chart';
import type { Reservoir } from '../core/data';
import { figure, tableOf, tableOfAll } from '../core/figure';
import { choice, html } from '../core/html';
import type { Page } from '../core/page';

/** Storage of every reservoir with its limits and the record. */
export function storage(page: Page): HTMLElement[] {
  const { data, words, view } = page;
  if (data.reservoirs.length === 0) return [];
  const chosen = () => data.reservoirs.find(r => r.node === view.storage) ?? data.reservoirs.find(r => r.node === data.headline.reservoir) ?? data.reservoirs[0]!;
  const first = words.text('column.period');

  return [
    html('p', {}, words.text('storage.intro')),
    figure(page, 'storage-one', words.text('storage.one'), () => {
      const chart = trace(page, chosen(), 320);
      return { charts: [chart], table: tableOf(chart, first), note: words.text(chosen().record ? 'storage.note' : 'storage.noRecord') };
    }, refresh => choice(words.text('choice.reservoir'), data.reservoirs.map(r => ({ value: r.node, text: words.node(r.node) })), chosen().node, value => {
      view.storage = value;
      refresh();
    })),
    figure(page, 'storage-all', words.text('storage.all'), () => {
      const charts = data.reservoirs.map(r => ({ ...trace(page, r, 170), title: words.node(r.node) }));
      return { charts, table: tableOfAll(charts, first) };
    }),
  ];
}

function trace(page: Page, reservoir: Reservoir, height: number): Chart {
  const { data, words } = page;
  const flat = (value: number) => reservoir.storage.map(() => value);
  return {
    ...timeAxis(data, words.lang), unit: words.text('unit.hm3'), height, min: 0,
    series: [
      { name: words.text('series.plan'), values: reservoir.storage, colour: ink.plan, shape: 'line' },
      ...(reservoir.record ? [{ name: words.text('series.record'), values: reservoir.record.storage, colour: ink.record, shape: 'dashed' as const }] : []),
      { name: words.text('series.full'), values: flat(reservoir.full), colour: ink.limit, shape: 'dashed' },
      { name: words.text('series.dead'), values: flat(reservoir.dead), colour: ink.limit, shape: 'dashed' },
    ],
  };
}
