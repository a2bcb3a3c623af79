import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { percent, signed, type Cell } from '../core/format';
import { html } from '../core/html';
import type { TrialYear } from './data';
import { grid, heat, tabular, type DraftPage, type TrialPage } from './names';

/** Who gains in which year over no agreement. */
export function everyYear(page: TrialPage): HTMLElement[] {
  const { data, words } = page;
  const unit = words.text('unit.musd');
  return [
    html('p', {}, data.byYear.length === 0 ? words.text('agree.gain.only') : words.text('agree.gain.intro', { share: percent(words.lang, data.allGainShare) })),
    figure(page, 'agree-gain-years', words.text('agree.gain.map', { unit }), () => heatMap(page, data.byYear, data.meanYear, words.text('agree.gain.map', { unit }), y => y.gain, words.text('agree.gain.note'))),
    data.byYear.length === 0 ? null : figure(page, 'agree-gain-joint', words.text('agree.gain.joint'), () => {
      const chart: Chart = {
        categories: data.byYear.map(y => words.name(y.name)), unit, height: 280,
        series: data.parties.map((p, i) => ({ name: words.state(p), values: data.byYear.map(y => tidy(y.gain[i] ?? null)), colour: stateColour(data, p), shape: 'bar' as const, stack: 'gain' })),
      };
      const table: Table = {
        header: [words.text('column.year'), ...data.parties.flatMap(p => (['alone', 'agreed', 'payments', 'gain'] as const).map(k => `${words.state(p)}: ${words.text(`agree.account.${k}`)}, ${unit}`))],
        rows: [data.meanYear, ...data.byYear].map((y): Cell[] => [words.name(y.name), ...data.parties.flatMap((_, i) => [y.alone, y.agreed, y.payments, y.gain].map(l => tidy(l[i] ?? null)))]),
        digits: [undefined, ...Array<number>(4 * data.parties.length).fill(1)],
      };
      return { charts: [chart], table, note: words.text('agree.gain.jointNote') };
    }),
  ].filter(e => e !== null);
}

/** How a draft fares in years that it was not made from. */
export function unseen(page: DraftPage): HTMLElement[] {
  const { data, words } = page;
  if (data.leftOut.length === 0) return [];
  const label = words.text('agree.unseen.map', { unit: words.text('unit.musd') });
  const good = data.leftOut.filter(y => y.gain.every(g => g >= 0)).length;
  return [
    html('p', {}, words.text('agree.unseen.intro', { good, count: data.leftOut.length })),
    figure(page, 'agree-unseen-years', label, () => heatMap(page, data.leftOut, null, label, y => y.gain, words.text('agree.gain.note'))),
  ];
}

/** What it brings that amounts follow the water of the year. */
export function yearRule(page: TrialPage): HTMLElement[] {
  const { data, words } = page;
  if (data.byYear.length === 0 || data.byYear.some(y => y.flat === null)) return [];
  const unit = words.text('unit.musd');
  // Rules that share an index share a column.
  const index = (term: string) => words.name(data.terms.find(t => t.id === term)?.index ?? { en: term, ru: term });
  const rules = [...new Map(data.byYear.flatMap(y => y.indices.map(i => [index(i.term), i.term] as const))).values()];
  const indices: Table = {
    header: [words.text('column.year'), ...rules.map(index)],
    rows: data.byYear.map((y): Cell[] => [words.name(y.name), ...rules.map(r => y.indices.find(i => i.term === r)?.percent ?? null)]),
    digits: [undefined, ...rules.map(() => 0)],
  };
  return [
    html('p', {}, words.text('agree.dry.intro', { share: percent(words.lang, data.allGainShare), flat: percent(words.lang, data.allGainShareWithoutYearRules) })),
    figure(page, 'agree-dry-joint', words.text('agree.dry.joint'), () => {
      const chart: Chart = {
        categories: data.byYear.map(y => words.name(y.name)), unit, height: 260,
        series: [
          { name: words.text('agree.dry.with'), values: data.byYear.map(y => tidy(least(y.gain))), colour: ink.plan, shape: 'bar' },
          { name: words.text('agree.dry.without'), values: data.byYear.map(y => tidy(least(y.flat!.gain))), colour: ink.record, shape: 'bar' },
        ],
      };
      const table: Table = {
        header: [words.text('column.year'), `${words.text('agree.dry.with')}, ${unit}`, `${words.text('agree.dry.without')}, ${unit}`, `${words.text('agree.dry.jointWith')}, ${unit}`,
          `${words.text('agree.dry.jointWithout')}, ${unit}`, words.text('agree.dry.missedWith'), words.text('agree.dry.missedWithout')],
        rows: data.byYear.map((y): Cell[] => [words.name(y.name), tidy(least(y.gain)), tidy(least(y.flat!.gain)), tidy(y.jointGain), tidy(y.flat!.jointGain), y.missed.length, y.flat!.missed.length]),
        digits: [undefined, 1, 1, 1, 1, 0, 0],
      };
      return { charts: [chart], table, note: words.text('agree.dry.jointNote') };
    }),
    figure(page, 'agree-dry-years', words.text('agree.dry.map', { unit }), () => heatMap(page, data.byYear, data.meanYear, words.text('agree.dry.map', { unit }), y => y.flat?.gain ?? [], words.text('agree.gain.note'))),
    rules.length === 0 ? null : figure(page, 'agree-indices', words.text('agree.dry.indices'), () => tabular(page, indices, words.text('agree.dry.indicesNote'))),
  ].filter(e => e !== null);
}

function least(gains: readonly number[]): number {
  return Math.min(...gains);
}

/** Years by parties, each cell with its figure; the mean of the recorded years and the mean year at the end. */
function heatMap(page: TrialPage | DraftPage, all: readonly TrialYear[], meanYear: TrialYear | null, label: string, of: (year: TrialYear) => readonly number[], note: string) {
  const { data, words } = page;
  const years = all.map(y => ({ name: words.name(y.name), gain: of(y) }));
  const mean = data.parties.map((_, i) => years.reduce((s, y) => s + (y.gain[i] ?? 0), 0) / Math.max(1, years.length));
  const rows = [...years, ...(years.length > 1 ? [{ name: words.text('agree.gain.mean'), gain: mean }] : []), ...(meanYear ? [{ name: words.name(meanYear.name), gain: of(meanYear) }] : [])];
  const largest = Math.max(0, ...rows.flatMap(r => r.gain.map(Math.abs)));
  const cell = (value: number | undefined) => {
    if (value === undefined) return { text: '–' };
    const { background, dark } = heat(value, largest);
    return { text: signed(words.lang, value, Math.abs(value) < 10 ? 1 : 0), style: `background: ${background}; color: ${dark ? '#fff' : ink.text}` };
  };
  const drawing = grid(label, [{ name: words.text('column.year') }, ...data.parties.map(p => ({ name: words.state(p), colour: stateColour(data, p) }))],
    rows.map(r => ({ name: r.name, cells: data.parties.map((_, i) => cell(r.gain[i])) })));
  const table: Table = {
    header: [words.text('column.year'), ...data.parties.map(p => `${words.state(p)}, ${words.text('unit.musd')}`)],
    rows: rows.map((r): Cell[] => [r.name, ...data.parties.map((_, i) => tidy(r.gain[i] ?? null))]),
  };
  return { charts: [], drawing, table, note };
}
