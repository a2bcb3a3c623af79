import { grid, heat } from '../agree/names';
import { monthAxis } from '../core/axes';
import type { Chart, Series } from '../core/chart';
import { dash, ink, stateColour } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import { at, rangeHeads, stateOf, type PolicyPage } from './names';

const cents = 100; // US cents in a USD.

/** What a cubic metre in each reservoir is worth, by calendar month. */
export function values(page: PolicyPage): HTMLElement[] {
  const { data, words } = page;
  const reservoirs = data.simulation?.reservoirs ?? [];
  if (reservoirs.length === 0) return [];
  const unit = words.text('policy.unit.cents');
  const months = monthAxis(words.lang);
  const largest = Math.max(...reservoirs.flatMap(r => r.value.map(v => v[at.median] * cents)));
  const digits = largest < 1 ? 2 : 1;
  const table: Table = {
    header: [words.text('choice.reservoir'), words.text('column.month'), ...rangeHeads(words, unit)],
    rows: reservoirs.flatMap(r => r.value.map((v, m): Cell[] => [words.node(r.node), months[m]!, ...v.map(x => tidy(x * cents))])),
  };
  return [
    html('p', {}, words.text('policy.value.intro')),
    figure(page, 'policy-value-grid', words.text('policy.value.grid', { unit }), () => ({
      charts: [], table, note: words.text('policy.value.note'),
      drawing: grid(words.text('policy.value.grid', { unit }), [{ name: words.text('choice.reservoir') }, ...months.map(name => ({ name }))], reservoirs.map(r => ({
        name: words.node(r.node), colour: stateColour(data, stateOf(data, r.node)),
        cells: r.value.map((v, m) => {
          const { background, dark } = heat(Math.max(0, v[at.median] * cents), largest);
          const n = (place: number) => number(words.lang, v[place]! * cents, digits);
          return {
            text: n(at.median), style: `background: ${background}; color: ${dark ? '#fff' : ink.text}`,
            title: words.text('policy.value.cell', { place: words.node(r.node), month: months[m]!, low: n(at.low), high: n(at.high), unit }),
          };
        }),
      }))),
    })),
    figure(page, 'policy-value-lines', words.text('policy.value.lines'), () => {
      const seen = new Map<string | null, number>();
      const chart: Chart = {
        categories: months, unit, height: 320, min: 0,
        series: reservoirs.map((r): Series => {
          const state = stateOf(data, r.node);
          const nth = seen.get(state) ?? 0;
          seen.set(state, nth + 1);
          return { name: words.node(r.node), values: r.value.map(v => tidy(v[at.median] * cents)), colour: stateColour(data, state), shape: dash(nth) };
        }),
      };
      return { charts: [chart], table, note: words.text('policy.value.linesNote') };
    }),
  ];
}
