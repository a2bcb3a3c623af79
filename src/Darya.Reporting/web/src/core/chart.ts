import { init, use, type EChartsType } from 'echarts/core';
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { LabelLayout } from 'echarts/features';
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import type { EChartsCoreOption } from 'echarts/core';
import { ink } from './colours';
import { number } from './format';
import { html } from './html';
import type { Lang } from './data';

use([BarChart, CustomChart, LabelLayout, LineChart, AriaComponent, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** One series of a chart, as long as the chart's categories. */
export interface Series {
  name: string;
  values: (number | null)[];
  colour: string;
  shape: 'line' | 'dashed' | 'dotted' | 'dashdot' | 'bar' | 'mark' | 'range' | 'band' | 'span';
  /** Where a range, a band or a span ends; it begins at `values`. A span is a bar that need not begin at zero. */
  upper?: { values: (number | null)[]; least: string; greatest: string };
  /** Series with the same stack stand on each other. */
  stack?: string;
  /** Left out of the legend: what the caption already says. */
  quiet?: boolean;
  /** A name beside each mark. */
  labels?: string[];
  /** A line without points where its values are. */
  bare?: boolean;
}

/** A chart over categories, or over a numeric axis when `x` is given. */
export interface Chart {
  /** A short name above the chart, for one of several. */
  title?: string;
  categories: string[];
  /** Which categories carry a label and which text; all, by default. */
  ticks?: { show: (index: number) => boolean; text: (index: number) => string };
  /** Numeric places instead of categories, with the axis name. */
  x?: { values: number[]; unit: string };
  series: Series[];
  unit: string;
  height?: number;
  horizontal?: boolean;
  min?: number;
  max?: number;
  /** Whether the value axis may begin away from zero. */
  scale?: boolean;
  /** Whether the value axis, and a numeric axis below it, are logarithmic. */
  log?: boolean;
  /** Whether the values are years from `min` to `max`: whole, and written without groups. */
  years?: boolean;
  /** A value with a line of its own across the chart. */
  reference?: number;
  /** A colour for each bar or span of one series. */
  colours?: { series: number; values: string[] };
}

const strokes: Record<Series['shape'], string | number[]> = { line: 'solid', dashed: [6, 4], dotted: [2, 3], dashdot: [9, 3, 2, 3], bar: 'solid', mark: 'solid', range: 'solid', band: 'solid', span: 'solid' };

/** Below this width of a chart names need more room. */
const narrow = 480;

/** Height of a line of a name beside a bar, and of what stands below and above all bars, pixels. */
const lineOfName = 12;
const aroundBars = 40;

/** Below this width a name beside a bar has less room than in a whole figure. */
const half = 640;

/** Letters in a line of a name beside a bar. */
function lettersAt(width: number): number {
  return width < narrow ? 15 : width < half ? 22 : 26;
}

/** Height of a chart on paper over its height on a screen. */
const onPaper = 0.74;

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/** A chart on the page: drawn when it comes near the view or to the printer. */
export class ChartBox {
  readonly element: HTMLElement;
  private readonly canvas: HTMLDivElement;
  private drawn: EChartsType | null = null;

  constructor(private readonly chart: Chart, private readonly lang: Lang, label: string) {
    this.canvas = html('div', { class: 'canvas', role: 'img', 'aria-label': label });
    this.canvas.style.height = `${this.heightAt(1000)}px`;
    this.element = html('div', { class: 'chart' }, chart.title ? html('h4', {}, chart.title) : null, this.canvas);
  }

  /** Draws the chart once, or fits it to its present width. */
  draw(): void {
    const width = this.canvas.clientWidth;
    if (width === 0) return;
    const height = this.heightAt(width);
    if (this.drawn === null) {
      this.canvas.style.height = `${height}px`;
      this.drawn = init(this.canvas, null, { renderer: 'svg', width, height });
      this.drawn.setOption(option(this.chart, this.lang, width));
    } else if (this.drawn.getWidth() !== width || this.drawn.getHeight() !== height) {
      this.canvas.style.height = `${height}px`;
      this.drawn.resize({ width, height });
      this.drawn.setOption(option(this.chart, this.lang, width));
    }
  }

  /** Names beside bars break into more lines on a narrow screen; paper takes lower charts, two figures a page. */
  private heightAt(width: number): number {
    const height = (this.chart.height ?? 300) * (document.documentElement.classList.contains('paper') ? onPaper : 1);
    return Math.round(this.chart.horizontal ? Math.max(width < narrow ? height * 1.3 : height, roomForNames(this.chart.categories, width)) : height);
  }

  dispose(): void {
    this.drawn?.dispose();
    this.drawn = null;
  }
}

/** Height at which no name beside a bar touches the next one, each broken into its lines. */
export function roomForNames(names: readonly string[], width: number): number {
  const lines = names.map(name => wrap(name, lettersAt(width)).split('\n').length);
  const closest = Math.max(0, ...lines.slice(1).map((count, i) => (count + lines[i]!) / 2));
  return aroundBars + names.length * (closest * lineOfName + 2);
}

/** The legend of a chart as a list, so that it wraps and prints with the text. */
export function legend(charts: readonly Chart[]): HTMLElement | null {
  const series = new Map(charts.flatMap(c => c.series).filter(s => !s.quiet).map(s => [`${s.name}|${s.colour}`, s]));
  if (series.size < 2) return null;
  const many = new Map(charts.flatMap(c => (c.colours ? [[c.series[c.colours.series]!.name, [...new Set(c.colours.values)]] as const] : [])));
  return html('ul', { class: 'legend', 'aria-hidden': 'true' }, ...[...series.values()].map(s => {
    const swatch = html('span', { class: `swatch ${s.shape}` });
    swatch.style.setProperty('--colour', s.colour);
    const colours = many.get(s.name);
    if (colours) swatch.style.background = stripes(colours);
    return html('li', {}, swatch, s.name);
  }));
}

/** Colours side by side: bars of this series are coloured one by one. */
function stripes(colours: readonly string[]): string {
  const share = 100 / colours.length;
  return `linear-gradient(90deg, ${colours.map((c, i) => `${c} ${i * share}% ${(i + 1) * share}%`).join(', ')})`;
}

/** The chart in the words of ECharts. */
export function option(chart: Chart, lang: Lang, width: number): EChartsCoreOption {
  const format = (value: number) => (chart.years ? String(Math.round(value)) : number(lang, value));
  const axisText = { color: ink.muted, fontFamily: font, fontSize: 11 };
  const value = {
    type: chart.log ? 'log' : 'value', name: chart.unit, min: chart.min, max: chart.max,
    nameLocation: chart.horizontal ? 'middle' : 'end', nameGap: chart.horizontal ? 26 : 12,
    nameTextStyle: { ...axisText, align: chart.horizontal ? 'center' : 'left', padding: chart.horizontal ? 0 : [0, 0, 0, -labelRoom(chart, format)] },
    axisLabel: { ...axisText, formatter: format, hideOverlap: true }, splitLine: { lineStyle: { color: ink.line } }, splitNumber: 4, interval: chart.max === 100 ? 25 : undefined, ...(chart.years ? { interval: Math.max(1, Math.ceil(((chart.max ?? 0) - (chart.min ?? 0)) / 6)) } : {}),
    scale: chart.min === undefined && (chart.scale === true || chart.x !== undefined),
  };
  const category = chart.x
    ? {
        type: chart.log ? 'log' : 'value', name: chart.x.unit, nameLocation: 'middle', nameGap: 26, nameTextStyle: axisText, scale: true,
        axisLabel: { ...axisText, formatter: format }, splitLine: { show: false },
      }
    : {
        type: 'category', data: chart.horizontal ? chart.categories.map(c => wrap(c, lettersAt(width))) : chart.categories, inverse: chart.horizontal === true,
        boundaryGap: chart.series.some(s => s.shape === 'bar' || s.shape === 'mark' || s.shape === 'span'),
        axisTick: { show: chart.ticks !== undefined, interval: chart.ticks?.show ?? 0, lineStyle: { color: ink.line } },
        axisLine: { show: !belowZero(chart) && chart.reference === undefined, onZero: false, lineStyle: { color: ink.limit } },
        axisLabel: {
          ...axisText, interval: chart.ticks?.show ?? 0, hideOverlap: !chart.horizontal,
          ...(chart.ticks ? { formatter: (_: string, i: number) => chart.ticks!.text(i) } : {}),
          ...(chart.horizontal ? { lineHeight: lineOfName } : {}),
        },
      };
  return {
    animation: false,
    textStyle: { fontFamily: font },
    aria: { enabled: false },
    grid: { left: 4, right: 14, top: chart.horizontal ? 6 : 28, bottom: chart.horizontal || chart.x ? 26 : 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel', outerBoundsClampWidth: '60%' },
    tooltip: {
      // A server that forbids inline styles marks its page: there what a pointer shows is drawn, not written as HTML.
      renderMode: globalThis.document?.getElementById('report')?.dataset.inline === 'forbidden' ? 'richText' : 'html',
      trigger: 'axis', confine: true, axisPointer: { type: chart.series.some(s => s.shape === 'bar' || s.shape === 'span') ? 'shadow' : 'line' },
      textStyle: { color: ink.text, fontSize: 12, fontFamily: font }, valueFormatter: (v: unknown) => tooltipValue(v, format, chart.unit),
    },
    xAxis: chart.horizontal ? value : category,
    yAxis: chart.horizontal ? category : value,
    series: chart.series.map((s, i) => seriesOption(s, chart, i)),
  };
}

/** Room beside the axis that its longest label takes, for the name above it to begin there. */
function labelRoom(chart: Chart, format: (value: number) => string): number {
  const largest = Math.max(chart.max ?? 0, ...chart.series.flatMap(s => [...s.values, ...(s.upper?.values ?? [])].map(v => Math.abs(v ?? 0))));
  return Math.min(30, 8 + 6 * format(largest >= 10 ? Math.round(largest) : Math.ceil(largest)).length);
}

function tooltipValue(value: unknown, format: (v: number) => string, unit: string): string {
  const one = Array.isArray(value) ? value[1] : value;
  return typeof one === 'number' ? `${format(one)} ${unit}` : '–';
}

function seriesOption(series: Series, chart: Chart, index: number): Record<string, unknown> {
  const colours = chart.colours?.series === index ? chart.colours.values : null;
  const values = chart.x
    ? series.values.map((v, i) => [chart.x!.values[i], v])
    : colours ? series.values.map((value, i) => ({ value, itemStyle: { color: colours[i] } })) : series.values;
  const base = { name: series.name, data: values, itemStyle: { color: series.colour }, color: series.colour, stack: series.stack };
  switch (series.shape) {
    case 'bar':
      return { ...base, type: 'bar', barMaxWidth: 26, barCategoryGap: '28%', ...(index === 0 ? axisLine(chart) : {}) };
    case 'mark':
      return { ...base, type: 'line', lineStyle: { width: 0 }, symbol: 'diamond', symbolSize: 10, z: 5, ...(index === 0 ? axisLine(chart) : {}),
        itemStyle: { color: series.colour, borderColor: '#fff', borderWidth: 1 }, ...(series.labels ? namesOf(series) : {}) };
    case 'range':
      return { ...rangeOption(series, chart.horizontal === true), ...(index === 0 ? axisLine(chart) : {}) };
    case 'span':
      return { ...spanOption(series, chart.horizontal === true, colours), ...(index === 0 ? axisLine(chart) : {}) };
    case 'band':
      return bandOption(series);
    default:
      return { ...base, type: 'line', symbol: !series.bare && (chart.x || series.values.length <= 12) ? 'circle' : 'none', symbolSize: 5, connectNulls: true,
        lineStyle: { width: series.shape === 'line' ? 2 : 1.6, type: strokes[series.shape], color: series.colour } };
  }
}

/** Thickness of a range beside a bar, pixels. */
const rangeWidth = 3;

/** From `values` to `upper` in each category, with a stop at both ends. */
function rangeOption(series: Series, horizontal: boolean): Record<string, unknown> {
  const upper = series.upper!;
  return {
    type: 'custom', name: series.name, color: series.colour, itemStyle: { color: series.colour }, z: 4,
    dimensions: ['category', upper.least, upper.greatest], encode: { ...(horizontal ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] }), tooltip: [1, 2] },
    data: series.values.map((low, i) => [i, low, upper.values[i]]),
    renderItem: (_: unknown, api: { value: (dimension: number) => number; coord: (at: number[]) => number[] }) => {
      const [from, to] = [1, 2].map(end => api.coord(horizontal ? [api.value(end), api.value(0)] : [api.value(0), api.value(end)]));
      const along = horizontal ? 0 : 1;
      const rect = (at: number, length: number, width: number) => ({
        type: 'rect', style: { fill: series.colour },
        shape: horizontal ? { x: at, y: from![1]! - width / 2, width: length, height: width } : { x: from![0]! - width / 2, y: at, width, height: length },
      });
      const [start, end] = [Math.min(from![along]!, to![along]!), Math.max(from![along]!, to![along]!)];
      return { type: 'group', children: [rect(start, Math.max(1, end - start), rangeWidth), rect(start - 1, 2, 3 * rangeWidth), rect(end - 1, 2, 3 * rangeWidth)] };
    },
  };
}

/** Names beside marks; one that would cover another is left to the table. */
function namesOf(series: Series): Record<string, unknown> {
  return {
    label: { show: true, position: 'right', color: ink.text, fontFamily: font, fontSize: 11, formatter: (point: { dataIndex: number }) => series.labels![point.dataIndex] ?? '' },
    labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' },
  };
}

/** Thickness of a span over the room of its category, and at most, pixels. */
const spanShare = 0.62;
const widestSpan = 26;

/** A bar from `values` to `upper` in each category. */
function spanOption(series: Series, horizontal: boolean, colours: string[] | null): Record<string, unknown> {
  const upper = series.upper!;
  return {
    type: 'custom', name: series.name, color: series.colour, itemStyle: { color: series.colour }, z: 2, clip: true,
    dimensions: ['category', upper.least, upper.greatest], encode: { ...(horizontal ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] }), tooltip: [1, 2] },
    data: series.values.map((from, i) => [i, from, upper.values[i]]),
    renderItem: (item: { dataIndex: number }, api: { value: (dimension: number) => number; coord: (at: number[]) => number[]; size: (of: number[]) => number | number[] }) => {
      const i = item.dataIndex;
      if (series.values[i] == null || upper.values[i] == null) return null;
      const [from, to] = [1, 2].map(end => api.coord(horizontal ? [api.value(end), api.value(0)] : [api.value(0), api.value(end)]));
      const room = [api.size([1, 1])].flat()[horizontal ? 1 : 0] ?? widestSpan;
      const width = Math.min(widestSpan, spanShare * room);
      const along = horizontal ? 0 : 1;
      const [start, length] = [Math.min(from![along]!, to![along]!), Math.max(1, Math.abs(to![along]! - from![along]!))];
      const shape = horizontal ? { x: start, y: from![1]! - width / 2, width: length, height: width } : { x: from![0]! - width / 2, y: start, width, height: length };
      return { type: 'rect', shape, style: { fill: colours?.[i] ?? series.colour } };
    },
  };
}

/** The area between `values` and `upper`; a gap parts it. */
function bandOption(series: Series): Record<string, unknown> {
  const upper = series.upper!;
  const known = (i: number) => series.values[i] != null && upper.values[i] != null;
  return {
    type: 'custom', name: series.name, color: series.colour, itemStyle: { color: series.colour }, z: 1, clip: true,
    dimensions: ['category', upper.least, upper.greatest], encode: { x: 0, y: [1, 2], tooltip: [1, 2] },
    data: series.values.map((low, i) => [i, low, upper.values[i]]),
    // The first item of a stretch draws the whole of it, so that no seams show between months.
    renderItem: (item: { dataIndex: number }, api: { coord: (at: number[]) => number[] }) => {
      const first = item.dataIndex;
      if (!known(first) || (first > 0 && known(first - 1))) return null;
      let last = first;
      while (known(last + 1)) last++;
      const places = Array.from({ length: last - first + 1 }, (_, k) => first + k);
      const points = [...places.map(i => api.coord([i, upper.values[i]!])), ...places.reverse().map(i => api.coord([i, series.values[i]!]))];
      return { type: 'polygon', shape: { points }, style: { fill: series.colour, stroke: series.colour, lineWidth: last === first ? 3 : 0 }, silent: true };
    },
  };
}

function belowZero(chart: Chart): boolean {
  return chart.series.some(s => s.values.some(v => v !== null && v < 0));
}

/** Breaks a name into lines between its words. */
export function wrap(text: string, letters: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** A line at the reference, or at zero where bars go both ways. */
function axisLine(chart: Chart): Record<string, unknown> {
  if (chart.reference === undefined && !belowZero(chart)) return {};
  const at = chart.reference ?? 0;
  return { markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: ink.limit, type: 'solid', width: 1 }, data: [chart.horizontal ? { xAxis: at } : { yAxis: at }] } };
}
