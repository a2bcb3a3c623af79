import { tabular } from '../agree/names';
import type { Chart, Series } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { Key } from '../core/language';
import type { Measured, Path } from './data';
import { changeName, credited, phases, type CorridorPage } from './names';

/** The four indicators; the last has two figures. */
export const indicators = ['borderHours', 'borderUsd', 'usdPer500Km', 'speedWithDelay', 'speedWithoutDelay'] as const;

export type IndicatorKey = (typeof indicators)[number];

const digits: Record<IndicatorKey, number> = { borderHours: 1, borderUsd: 0, usdPer500Km: 0, speedWithDelay: 1, speedWithoutDelay: 1 };

/** Corridors in the four indicators, modelled beside measured, before and after. */
export function paths(page: CorridorPage): HTMLElement[] {
  const { data, words, view } = page;
  if (data.corridors.length === 0) return [];
  const chosen = () => indicators.find(i => i === view.corridorsIndicator) ?? indicators[0];
  const shut = data.corridors.filter(c => !c.open);
  const ofStates = data.corridors.some(c => c.measured !== null && !c.measured.ofCorridor);
  const note = [words.text('corridors.paths.note'), ofStates ? words.text('corridors.paths.ofStates') : null].filter(t => t !== null).join(' ');
  return [
    html('p', {}, words.text('corridors.paths.intro')),
    figure(page, 'corridors-indicators', words.text('corridors.paths.question'), () => ({ charts: [chart(page, chosen())], table: wide(page), note: credited(page, note) }),
      refresh => choice(words.text('corridors.choice.indicator'), indicators.map(i => ({ value: i, text: words.text(`corridors.indicator.${i}` as Key) })), chosen(), value => {
        view.corridorsIndicator = value;
        refresh();
      })),
    figure(page, 'corridors-paths', words.text('corridors.paths.table'), () => ({ ...tabular(page, narrow(page), credited(page, `${words.text('corridors.paths.cells')} ${note}`)), table: wide(page) })),
    shut.length === 0 ? null : html('p', { class: 'note' }, `${words.text('corridors.paths.shut')} ${shut.map(c => `${words.name(c.name)}${c.obstacle ? ` (${words.name(c.obstacle)})` : ''}`).join('; ')}.`),
  ].filter(e => e !== null);
}

/** Modelled beside measured, and after a change. */
export function chart(page: Pick<CorridorPage, 'data' | 'words'>, indicator: IndicatorKey): Chart {
  const { data, words } = page;
  const all = data.corridors;
  const after = all.some(c => c.after !== null);
  const measured = all.some(c => c.measured?.[indicator] != null);
  const series: Series[] = [
    { name: words.text(after ? 'corridors.modelledBefore' : 'corridors.modelled'), values: all.map(c => c.modelled[indicator]), colour: after ? phases.before : phases.after, shape: 'bar' },
    ...(after ? [{ name: words.text('corridors.afterOf', { change: changeName(page as CorridorPage) }), values: all.map(c => c.after?.[indicator] ?? null), colour: phases.after, shape: 'bar' as const }] : []),
    ...(measured ? [{ name: words.text('corridors.measured'), values: all.map(c => c.measured?.[indicator] ?? null), colour: ink.record, shape: 'mark' as const }] : []),
  ];
  return {
    categories: all.map(c => `${words.name(c.name)}${c.open ? '' : ' ×'}`), unit: words.text(`corridors.indicatorUnit.${indicator}` as Key), horizontal: true, min: 0, height: 60 + (after ? 46 : 38) * all.length, series,
  };
}

/** A cell an indicator: «9.9 → 9.1 (12)», modelled before and after, measured in brackets. */
function narrow(page: CorridorPage): Table {
  const { data, words } = page;
  const n = (value: number, i: IndicatorKey) => number(words.lang, value, digits[i]);
  const cell = (c: Path, i: IndicatorKey): Cell => [n(c.modelled[i], i), c.after && n(c.after[i], i) !== n(c.modelled[i], i) ? `→ ${n(c.after[i], i)}` : null, c.measured?.[i] == null ? null : `(${n(c.measured[i], i)})`].filter(t => t !== null).join(' ');
  return {
    header: [words.text('corridors.column.corridor'), words.text('corridors.column.km'), words.text('corridors.column.borders'), words.text('corridors.column.meanMt'), ...indicators.map(i => `${words.text(`corridors.indicator.${i}` as Key)}, ${words.text(`corridors.indicatorUnit.${i}` as Key)}`)],
    rows: data.corridors.map((c): Cell[] => [`${words.name(c.name)}${c.open ? '' : ' ×'}`, c.km, c.borders, tidy(c.mt), ...indicators.map(i => cell(c, i))]),
    digits: [undefined, 0, 0, 1],
  };
}

/** Every figure apart, for a file. */
function wide(page: CorridorPage): Table {
  const { data, words } = page;
  const after = data.corridors.some(c => c.after !== null);
  const cells = (c: Path, i: IndicatorKey): Cell[] => [tidy(c.modelled[i]), tidy((c.measured as Measured | null)?.[i] ?? null), ...(after ? [tidy(c.after?.[i] ?? null)] : [])];
  return {
    header: [
      words.text('corridors.column.corridor'), words.text('corridors.column.km'), words.text('corridors.column.railShare'), words.text('corridors.column.borders'), words.text('corridors.column.open'), words.text('corridors.column.meanMt'),
      ...indicators.flatMap(i => {
        const name = `${words.text(`corridors.indicator.${i}` as Key)}, ${words.text(`corridors.indicatorUnit.${i}` as Key)}`;
        return [`${name}: ${words.text('corridors.modelled')}`, `${name}: ${words.text('corridors.measured')}`, ...(after ? [`${name}: ${words.text('corridors.after')}`] : [])];
      }),
      words.text('corridors.column.totalHours'), words.text('corridors.column.usdPerTonne'), words.text('corridors.column.measuredYear'), words.text('corridors.column.lengthShare'),
    ],
    rows: data.corridors.map((c): Cell[] => [words.name(c.name), c.km, c.railShare, c.borders, words.text(c.open ? 'corridors.yes' : 'corridors.no'), tidy(c.mt), ...indicators.flatMap(i => cells(c, i)),
      tidy(c.modelled.hours), tidy(c.modelled.usdPerTonne), c.measured ? String(c.measured.year) : null, c.measured ? tidy(c.measured.lengthShare) : null]),
    digits: [undefined, 0, 0, 0, undefined, 2, ...indicators.flatMap(i => [digits[i], digits[i], ...(after ? [digits[i]] : [])]), 0, 1, undefined, 0],
  };
}
