import type { Chart, Series } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tableOf } from '../core/figure';
import type { Page, SectionView } from '../core/page';

/** Runs beside each other as the meeting room writes them: one quantity, the base first. */
export interface Comparison {
  title: string;
  /** Lines over periods, or bars by item. */
  kind: 'lines' | 'bars';
  unit: string;
  categories: string[];
  /** What the categories are, for the table. */
  first: string;
  runs: { name: string; values: (number | null)[] }[];
}

/** The base is dark and solid; the others differ by colour and by stroke, so that they are told apart without colours too. */
const strokes = [
  { colour: ink.plan, shape: 'line' }, { colour: '#d55e00', shape: 'dashed' }, { colour: '#009e73', shape: 'dotted' }, { colour: '#cc79a7', shape: 'dashdot' },
] as const;

/** The chart of a comparison. */
export function chartOf(data: Comparison): Chart {
  const bars = data.kind === 'bars';
  return {
    categories: data.categories, unit: data.unit, horizontal: bars, height: bars ? 60 + 14 * data.categories.length * data.runs.length : 320, scale: !bars,
    ...(bars ? {} : { ticks: everyFew(data.categories) }),
    series: data.runs.map((run, i): Series => ({ name: run.name, values: run.values, colour: strokes[i]!.colour, shape: bars ? 'bar' : strokes[i]!.shape })),
  };
}

/** A label at about a dozen places of a long axis. */
function everyFew(categories: readonly string[]): NonNullable<Chart['ticks']> {
  const step = Math.max(1, Math.ceil(categories.length / 12));
  return { show: i => i % step === 0, text: i => categories[i]! };
}

/** Draws a comparison as a part of a page. */
export function comparison(page: Page<Comparison>): SectionView {
  const { data } = page;
  const chart = chartOf(data);
  return {
    title: data.title, subtitle: '', opening: [],
    parts: [{ id: 'comparison', title: data.title, content: [figure(page, 'comparison', data.title, () => ({ charts: [chart], table: tableOf(chart, data.first) }))] }],
  };
}
