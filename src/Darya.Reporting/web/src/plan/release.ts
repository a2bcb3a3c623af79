import { flows, monthlyMean, monthlyMeanFlow } from '../core/aggregate';
import { monthAxis, timeAxis } from '../core/axes';
import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tableOf } from '../core/figure';
import { percent } from '../core/format';
import { choice, html } from '../core/html';
import type { Page } from '../core/page';

/** When the water leaves each reservoir, against the record. */
export function release(page: Page): HTMLElement[] {
  const { data, words, view } = page;
  if (data.reservoirs.length === 0) return [];
  const chosen = () => data.reservoirs.find(r => r.node === view.release) ?? data.reservoirs.find(r => r.node === data.headline.reservoir) ?? data.reservoirs[0]!;
  const refreshes: (() => void)[] = [];
  const pick = choice(words.text('choice.reservoir'), data.reservoirs.map(r => ({ value: r.node, text: words.node(r.node), group: words.text(r.record ? 'choice.measured' : 'choice.unmeasured') })),
    chosen().node, value => {
      view.release = value;
      refreshes.forEach(refresh => refresh());
    });
  const follow = (refresh: () => void) => {
    refreshes.push(refresh);
    return null;
  };

  return [
    html('p', {}, words.text('release.intro')),
    html('div', { class: 'controls' }, pick),
    figure(page, 'release-month', words.text('release.month'), () => {
      const r = chosen();
      const chart: Chart = {
        categories: monthAxis(words.lang), unit: words.text('unit.m3s'), min: 0, height: 260,
        series: [
          { name: words.text('series.plan'), values: monthlyMeanFlow(r.release, data.periods), colour: ink.plan, shape: 'line' },
          ...(r.record ? [{ name: words.text('series.record'), values: monthlyMean(r.record.release, data.periods), colour: ink.record, shape: 'dashed' as const }] : []),
          { name: words.text('series.inflow'), values: monthlyMeanFlow(r.inflow, data.periods), colour: ink.limit, shape: 'dashed' },
        ],
      };
      return { charts: [chart], table: tableOf(chart, words.text('column.month')) };
    }, follow),
    figure(page, 'release-season', words.text('release.season'), () => {
      const s = chosen().seasons;
      const recorded = s.recordWinter.some(v => v !== null);
      const chart: Chart = {
        categories: s.years.map(y => `${y}/${String(y + 1).slice(2)}`), unit: words.text('unit.km3'), min: 0, height: 280,
        series: [
          { name: words.text('series.planVegetation'), values: s.vegetation, colour: '#8fb869', shape: 'bar', stack: 'plan' },
          { name: words.text('series.planWinter'), values: s.winter, colour: ink.plan, shape: 'bar', stack: 'plan' },
          ...(recorded ? [
            { name: words.text('series.recordVegetation'), values: s.recordVegetation, colour: '#dcd8a8', shape: 'bar' as const, stack: 'record' },
            { name: words.text('series.recordWinter'), values: s.recordWinter, colour: ink.record, shape: 'bar' as const, stack: 'record' },
          ] : []),
        ],
      };
      const table = tableOf(chart, words.text('column.waterYear'));
      table.header.push(words.text('column.winterShare'), words.text('column.winterShareRecord'));
      table.rows.forEach((row, i) => row.push(share(s.winter[i], s.vegetation[i]), share(s.recordWinter[i], s.recordVegetation[i])));
      return {
        charts: [chart], table,
        note: s.winterShare === null ? words.text('release.tooShort') : words.text(s.recordWinterShare === null ? 'release.share' : 'release.shareRecord', {
          reservoir: words.node(chosen().node), share: percent(words.lang, s.winterShare, 1), record: percent(words.lang, s.recordWinterShare, 1),
        }),
      };
    }, follow),
    figure(page, 'release-series', words.text('release.series'), () => {
      const r = chosen();
      const chart: Chart = {
        ...timeAxis(data, words.lang), unit: words.text('unit.m3s'), min: 0, height: 280,
        series: [
          { name: words.text('series.plan'), values: flows(r.release, data.periods), colour: ink.plan, shape: 'line' },
          ...(r.record ? [{ name: words.text('series.record'), values: r.record.release, colour: ink.record, shape: 'dashed' as const }] : []),
        ],
      };
      return { charts: [chart], table: tableOf(chart, words.text('column.period')) };
    }, follow),
  ];
}

/** Percent of the two together. */
function share(part: number | null | undefined, rest: number | null | undefined): number | null {
  return part === null || part === undefined || rest === null || rest === undefined || part + rest <= 0 ? null : (100 * part) / (part + rest);
}
