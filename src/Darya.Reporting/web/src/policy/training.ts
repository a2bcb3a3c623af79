import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import { operations, tint, type PolicyPage } from './names';

/** Whether training is finished: the bound over the iterations, and the simulated mean. */
export function training(page: PolicyPage): HTMLElement[] {
  const { data, words } = page;
  const t = data.training;
  if (t.iteration.length === 0) return [];
  const unit = words.text('unit.musd');
  const n = (value: number) => number(words.lang, value, 1);
  const flat = (value: number) => t.iteration.map(() => value);
  const band = t.mean !== null && t.standardError !== null ? { low: t.mean - 2 * t.standardError, high: t.mean + 2 * t.standardError } : null;
  return [
    html('p', {}, words.text('policy.train.intro', { iterations: t.iterations, solves: number(words.lang, t.solves, 0), reason: words.maybe(`policy.stop.${t.stopReason}`) ?? t.stopReason })),
    figure(page, 'policy-train-bound', words.text('policy.train.bound'), () => {
      // The first bounds are far away and would flatten the rest; the table has them.
      const first = Math.floor(t.iteration.length / 20);
      const shown = <T>(values: readonly T[]) => values.slice(first);
      const chart: Chart = {
        categories: shown(t.iteration).map(String), ticks: ticks(shown(t.iteration)), unit, height: 300, scale: true,
        series: [
          ...(band ? [{
            name: words.text('policy.train.band'), values: shown(flat(band.low)), colour: tint(ink.record, 0.3), shape: 'band' as const,
            upper: { values: shown(flat(band.high)), least: words.text('policy.range.from'), greatest: words.text('policy.range.to') },
          }, { name: words.text('policy.train.mean'), values: shown(flat(t.mean!)), colour: ink.record, shape: 'dashed' as const }] : []),
          { name: words.text('policy.train.boundLine'), values: shown(t.boundByIteration), colour: operations.policy.colour, shape: 'line' },
        ],
      };
      const table: Table = {
        header: [words.text('policy.train.iteration'), `${words.text('policy.train.boundLine')}, ${unit}`],
        rows: t.iteration.map((i, k): Cell[] => [String(i), tidy(t.boundByIteration[k]!)]),
        digits: [undefined, 2],
      };
      return {
        charts: [chart], table,
        note: t.gap === null ? words.text('policy.train.noMean') : words.text('policy.train.note', { gap: n(t.gap), error: n(t.standardError ?? 0), paths: t.paths, years: t.years, unit }),
      };
    }),
    html('p', { class: 'note' }, words.text('policy.train.size', { rows: number(words.lang, t.rows, 0), columns: number(words.lang, t.columns, 0), cuts: number(words.lang, t.cuts, 0) })),
  ];
}

/** About ten labels. */
function ticks(iterations: readonly number[]): { show: (i: number) => boolean; text: (i: number) => string } {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find(s => iterations.length / s <= 12) ?? 2000;
  return { show: i => iterations[i]! % step === 0, text: i => String(iterations[i]) };
}
