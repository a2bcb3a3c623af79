import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { Fan, Run } from './data';
import { at, fan, operations, pathAxis, rangeHeads, type PolicyPage } from './names';

/** How much the reservoirs hold along the simulated courses. */
export function storages(page: PolicyPage): HTMLElement[] {
  const { data, words, view } = page;
  const run = data.simulation;
  if (run === null || run.reservoirs.length === 0) return [];
  const chosen = () => run.reservoirs.find(r => r.node === view.policyStorage) ?? largest(run.reservoirs);
  return [
    html('p', {}, words.text('policy.storage.intro', { paths: run.paths })),
    figure(page, 'policy-storage-one', words.text('policy.storage.one'), () => {
      const reservoir = chosen();
      return {
        charts: [chart(page, run, reservoir, 330)], table: table(page, run, [reservoir]),
        note: words.text(reservoir.record.some(v => v !== null) ? 'policy.storage.note' : 'policy.storage.noRecord'),
      };
    }, refresh => choice(words.text('choice.reservoir'), run.reservoirs.map(r => ({ value: r.node, text: words.node(r.node) })), chosen().node, value => {
      view.policyStorage = value;
      refresh();
    })),
    figure(page, 'policy-storage-all', words.text('policy.storage.all'), () => ({
      charts: run.reservoirs.map(r => ({ ...chart(page, run, r, 180), title: words.node(r.node) })), table: table(page, run, run.reservoirs),
    })),
  ];
}

/** The reservoir with the largest live storage. */
export function largest<R extends { dead: number; full: number }>(all: readonly R[]): R {
  return all.reduce((most, r) => (r.full - r.dead > most.full - most.dead ? r : most));
}

function chart({ data, words }: PolicyPage, run: Run, reservoir: Fan, height: number): Chart {
  const flat = (hm3: number) => reservoir.storage.map(() => hm3 / 1000);
  const today = data.rules?.reservoirs.find(r => r.node === reservoir.node);
  return {
    ...pathAxis(words, run.from, run.months), unit: words.text('unit.km3'), height, min: 0,
    series: [
      ...fan(words, reservoir.storage, operations.policy.colour, 1e-3, words.text('policy.range.median')),
      ...(today ? [{ name: words.text('policy.range.rulesMedian'), values: today.storage.map(r => r[at.median] / 1000), colour: operations.rules.colour, shape: operations.rules.shape }] : []),
      ...(reservoir.record.some(v => v !== null)
        ? [{ name: words.text('series.record'), values: reservoir.record.map(v => (v === null ? null : v / 1000)), colour: operations.record.colour, shape: operations.record.shape }] : []),
      { name: words.text('series.full'), values: flat(reservoir.full), colour: ink.limit, shape: 'dashed' },
      { name: words.text('series.dead'), values: flat(reservoir.dead), colour: ink.limit, shape: 'dashed' },
    ],
  };
}

function table({ data, words }: PolicyPage, run: Run, reservoirs: readonly Fan[]): Table {
  const { categories } = pathAxis(words, run.from, run.months);
  const hm3 = words.text('unit.hm3');
  const today = (node: string) => data.rules?.reservoirs.find(r => r.node === node);
  return {
    header: [words.text('column.period'), ...reservoirs.flatMap(r => [
      ...rangeHeads(words, `${words.node(r.node)}, ${hm3}`),
      ...(today(r.node) ? [`${words.node(r.node)}, ${hm3}: ${words.text('policy.range.rulesMedian')}`] : []), `${words.node(r.node)}, ${hm3}: ${words.text('series.record')}`,
    ])],
    rows: categories.map((name, t): Cell[] => [name, ...reservoirs.flatMap(r => [
      ...r.storage[t]!.map(tidy), ...(today(r.node) ? [tidy(today(r.node)!.storage[t]?.[at.median] ?? null)] : []), tidy(r.record[t] ?? null),
    ])]),
  };
}
