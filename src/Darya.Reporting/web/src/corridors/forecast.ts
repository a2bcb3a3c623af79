import { tabular } from '../agree/names';
import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Key } from '../core/language';
import type { Foretold, Forecast, Indicator, Rule } from './data';
import { economyName, type CorridorPage } from './names';

const order: readonly Indicator[] = ['border-hours', 'border-usd', 'usd-per-500km', 'speed-with-delay', 'speed-without-delay'];

/** Within the margin and beyond it. */
const marks = { within: '#0072b2', beyond: '#d55e00' } as const;

/** Figures held back, foretold against measured. */
export function forecast(page: CorridorPage): HTMLElement[] {
  const { data, words } = page;
  const f = data.forecast;
  if (f === null || f.figures.length === 0) return [];
  const held = f.figures.filter(i => !i.fit);
  const missed = held.filter(i => !i.within);
  const margin = number(words.lang, f.margin);
  const fill = { first: f.firstYear, last: f.lastYear, year: f.year, margin, within: f.within, all: held.length };
  return [
    html('p', {}, words.text('corridors.forecast.intro', fill)),
    held.length === 0 ? null : figure(page, 'corridors-foretold', words.text('corridors.forecast.question', fill), () => ({
      charts: order.filter(i => held.some(h => h.indicator === i)).map(i => scatter(page, i, held.filter(h => h.indicator === i), f.margin)), table: figuresTable(page, f.figures), note: words.text('corridors.forecast.note', fill),
    })),
    missed.length === 0 ? null : figure(page, 'corridors-missed', words.text('corridors.forecast.missed', fill), () => tabular(page, missedTable(page, missed))),
    f.rules.length === 0 ? null : figure(page, 'corridors-rules', words.text('corridors.forecast.rules'), () => ({ ...tabular(page, ruleGrid(page, f), words.text('corridors.forecast.rulesNote', fill)), table: ruleTable(page, f) })),
  ].filter(e => e !== null);
}

/** Foretold over measured, both logarithmic where they span decades, with the line on which they are equal and the margin around it. */
export function scatter(page: Pick<CorridorPage, 'data' | 'words'>, indicator: Indicator, all: readonly Foretold[], margin: number): Chart {
  const { words } = page;
  const figures = all.filter(i => i.measured > 0 && i.predicted > 0).sort((a, b) => a.measured - b.measured);
  const ends = [Math.min(...figures.flatMap(i => [i.measured, i.predicted])) * 0.85, Math.max(...figures.flatMap(i => [i.measured, i.predicted])) * 1.18] as const;
  const log = ends[1] / ends[0] > 10;
  const labels = ['', ...figures.map(i => `${i.place} ${words.text(`corridors.short.${i.mode}` as Key)}${i.direction === 'both' ? '' : ` ${words.text(`corridors.direction.${i.direction}` as Key)}`}`), ''];
  const of = (within: boolean) => [null, ...figures.map(i => (i.within === within ? i.predicted : null)), null];
  const line = (factor: number) => [ends[0] * factor, ...figures.map(() => null), ends[1] * factor];
  const unit = words.text(`corridors.indicatorUnitOf.${indicator}` as Key);
  return {
    title: words.text(`corridors.indicatorOf.${indicator}` as Key), categories: [], x: { values: [ends[0], ...figures.map(i => i.measured), ends[1]], unit: `${words.text('corridors.measured')}, ${unit}` },
    unit: `${words.text('corridors.foretold')}, ${unit}`, height: 320, log, scale: true,
    series: [
      { name: words.text('corridors.forecast.within'), values: of(true), colour: marks.within, shape: 'mark', labels },
      { name: words.text('corridors.forecast.beyond'), values: of(false), colour: marks.beyond, shape: 'mark', labels },
      { name: words.text('corridors.forecast.equal'), values: line(1), colour: ink.limit, shape: 'line', bare: true },
      { name: words.text('corridors.forecast.margin'), values: line(1 + margin / 100), colour: ink.limit, shape: 'dashed', bare: true },
      { name: words.text('corridors.forecast.margin'), values: line(1 - margin / 100), colour: ink.limit, shape: 'dashed', bare: true },
    ],
  };
}

function placeOf(page: CorridorPage, id: string): string {
  return id === 'carec' ? page.words.text('corridors.forecast.carec') : economyName(page, id);
}

function figuresTable(page: CorridorPage, all: readonly Foretold[]): Table {
  const { words } = page;
  return {
    header: ['place', 'mode', 'indicator', 'direction', 'year', 'measured', 'foretold', 'low', 'high', 'error', 'within', 'rule', 'use'].map(k => words.text(k === 'use' ? 'corridors.column.usedFor' : (`corridors.column.${k}` as Key))),
    rows: all.map((i): Cell[] => [placeOf(page, i.place), words.text(`corridors.mode.${i.mode}`), `${words.text(`corridors.indicatorOf.${i.indicator}` as Key)}, ${words.text(`corridors.indicatorUnitOf.${i.indicator}` as Key)}`, words.maybe(`corridors.direction.${i.direction}`) ?? i.direction,
      String(i.year), tidy(i.measured), tidy(i.predicted), tidy(i.low), tidy(i.high), tidy(i.error), words.text(i.within ? 'corridors.yes' : 'corridors.no'), ruleName(page, i), words.text(i.fit ? 'corridors.forecast.fit' : 'corridors.forecast.held')]),
    digits: [undefined, undefined, undefined, undefined, undefined, 1, 1, 1, 1, 0],
  };
}

function missedTable(page: CorridorPage, all: readonly Foretold[]): Table {
  const { words } = page;
  return {
    header: ['place', 'mode', 'indicator', 'direction', 'measured', 'foretold', 'error', 'reason'].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: [...all].sort((a, b) => Math.abs(b.error) - Math.abs(a.error)).map((i): Cell[] => [placeOf(page, i.place), words.text(`corridors.mode.${i.mode}`), `${words.text(`corridors.indicatorOf.${i.indicator}` as Key)}, ${words.text(`corridors.indicatorUnitOf.${i.indicator}` as Key)}`,
      words.maybe(`corridors.direction.${i.direction}`) ?? i.direction, tidy(i.measured), tidy(i.predicted), tidy(i.error), i.reason ? words.name(i.reason) : null]),
    digits: [undefined, undefined, undefined, undefined, 1, 1, 0],
  };
}

function ruleName({ data, words }: CorridorPage, i: Foretold): string {
  const found = data.forecast?.rules.find(r => r.id === i.rule && r.indicator === i.indicator && r.mode === i.mode);
  return found ? words.name(found.name) : i.rule;
}

/** Rules against what they foretell: the mean error of each, marked where it was chosen. */
export function ruleGrid({ words }: Pick<CorridorPage, 'words'>, f: Forecast): Table {
  const of = (r: Rule) => `${words.text(`corridors.indicatorOf.${r.indicator}` as Key)}, ${words.text(`corridors.short.${r.mode}` as Key)}`;
  const heads = [...new Set([...f.rules].sort((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator)).map(of))];
  const names = [...new Map(f.rules.map(r => [r.id, words.name(r.name)]))];
  return {
    header: [words.text('corridors.column.rule'), ...heads],
    rows: names.map(([id, name]): Cell[] => [name, ...heads.map((head): Cell => {
      const rule = f.rules.find(r => r.id === id && of(r) === head);
      return rule ? `${number(words.lang, 100 * (Math.exp(rule.error) - 1), 1)}${rule.chosen ? ' ✓' : ''}` : null;
    })]),
  };
}

/** The same, a row a rule, for a file. */
function ruleTable({ words }: CorridorPage, f: Forecast): Table {
  return {
    header: ['indicator', 'mode', 'rule', 'figures', 'logError', 'chosen'].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: f.rules.map((r): Cell[] => [words.text(`corridors.indicatorOf.${r.indicator}` as Key), words.text(`corridors.mode.${r.mode}`), words.name(r.name), r.figures, tidy(100 * (Math.exp(r.error) - 1)), words.text(r.chosen ? 'corridors.yes' : 'corridors.no')]),
    digits: [undefined, undefined, undefined, 0, 1],
  };
}
