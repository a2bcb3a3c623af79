import { monthAxis } from '../core/axes';
import type { Chart } from '../core/chart';
import { figure, tidy, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { Fan } from './data';
import { at, fan, operations, rangeHeads, yearAxis, type PolicyPage } from './names';
import { largest } from './storages';

/** When water is released, by calendar month. */
export function releases(page: PolicyPage): HTMLElement[] {
  const { data, words, view } = page;
  const run = data.simulation;
  if (run === null || run.reservoirs.length === 0) return [];
  const chosen = () => run.reservoirs.find(r => r.node === view.policyRelease) ?? largest(run.reservoirs);
  return [
    html('p', {}, words.text('policy.release.intro')),
    figure(page, 'policy-release-one', words.text('policy.release.one'), () => ({
      charts: [chart(page, chosen(), false)], table: table(page, [chosen()]), note: words.text(chosen().recordedRelease.some(v => v !== null) ? 'policy.release.note' : 'policy.release.noRecord'),
    }), refresh => choice(words.text('choice.reservoir'), run.reservoirs.map(r => ({ value: r.node, text: words.node(r.node) })), chosen().node, value => {
      view.policyRelease = value;
      refresh();
    })),
    figure(page, 'policy-release-all', words.text('policy.release.all'), () => ({
      charts: run.reservoirs.map(r => ({ ...chart(page, r, true), title: words.node(r.node) })), table: table(page, run.reservoirs),
    })),
  ];
}

function chart({ data, words }: PolicyPage, reservoir: Fan, small: boolean): Chart {
  const today = data.rules?.reservoirs.find(r => r.node === reservoir.node);
  return {
    ...yearAxis(words, small), unit: words.text('policy.unit.km3Month'), height: small ? 170 : 300, min: 0,
    series: [
      ...fan(words, reservoir.release, operations.policy.colour, 1e-3, words.text('policy.range.median')),
      ...(today ? [{ name: words.text('policy.range.rulesMedian'), values: today.release.map(r => r[at.median] / 1000), colour: operations.rules.colour, shape: operations.rules.shape }] : []),
      ...(reservoir.recordedRelease.some(v => v !== null) ? [{
        name: words.text('policy.release.record'), values: reservoir.recordedRelease.map(v => (v === null ? null : v / 1000)), colour: operations.record.colour, shape: operations.record.shape,
      }] : []),
    ],
  };
}

function table({ words }: PolicyPage, reservoirs: readonly Fan[]): Table {
  const hm3 = words.text('unit.hm3');
  return {
    header: [words.text('column.month'), ...reservoirs.flatMap(r => [...rangeHeads(words, `${words.node(r.node)}, ${hm3}`), `${words.node(r.node)}, ${hm3}: ${words.text('policy.release.record')}`])],
    rows: monthAxis(words.lang).map((month, m): Cell[] => [month, ...reservoirs.flatMap(r => [...r.release[m]!.map(tidy), tidy(r.recordedRelease[m] ?? null)])]),
  };
}
