import { tabular } from '../agree/names';
import type { Chart, Series } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { listing, number, type Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { Backtest, LineStorage } from './data';
import { operation, operationColour, operations, pathAxis, wetness, type PolicyPage } from './names';
import { largest } from './storages';

/** What not knowing the future costs on the recorded years. */
export function backtest(page: PolicyPage): HTMLElement[] {
  const { data, words, view } = page;
  const test = data.backtest;
  if (test === null || test.lines.length === 0) return [];
  const unit = words.text('unit.musdYear');
  const chosen = () => test.storages.find(s => s.node === view.policyBacktest) ?? largest(test.storages);
  const names = test.lines.map(l => operation(words, l.name));
  return [
    html('p', {}, words.text('policy.back.intro'), ' ', test.known.length === 0
      ? words.text('policy.back.blind')
      : words.text('policy.back.known', { places: listing(words.lang, test.known.map(k => words.name(k))) })),
    figure(page, 'policy-back-loss', words.text('policy.back.loss'), () => {
      const chart: Chart = {
        categories: names, unit, horizontal: true, height: 60 + 44 * names.length,
        series: [{ name: words.text('policy.back.lost'), values: test.lines.map(l => tidy(l.loss)), colour: ink.plan, shape: 'bar' }],
        colours: { series: 0, values: test.lines.map(l => operationColour(l.name)) },
      };
      return { charts: [chart], table: lineTable(page, test), note: words.text('policy.back.lossNote', {
        lines: test.lines.map(l => `${operation(words, l.name)} ${number(words.lang, l.loss, 1)}${l.lossPercent === null ? '' : ` (${number(words.lang, l.lossPercent, 2)} %)`}`).join('; '), unit,
      }) };
    }),
    figure(page, 'policy-back-lines', words.text('policy.back.lines'), () => tabular(page, lineTable(page, test), words.text('policy.back.linesNote'))),
    test.years.length > 1 ? figure(page, 'policy-back-years', words.text('policy.back.years'), () => {
      const chart: Chart = {
        categories: test.years.map(String), unit: words.text('unit.musd'), height: 300,
        series: test.lines.map(l => ({ name: operation(words, l.name), values: l.foresightByYear.map((f, y) => tidy(f - (l.byYear[y] ?? 0))), colour: operationColour(l.name), shape: 'bar' as const })),
      };
      const table: Table = {
        header: [words.text('column.year'), ...test.lines.flatMap(l => ['policy.back.benefit', 'policy.back.foresight', 'policy.back.lost'].map(k => `${operation(words, l.name)}: ${words.text(k as 'policy.back.benefit')}, ${words.text('unit.musd')}`))],
        rows: test.years.map((year, y): Cell[] => [String(year), ...test.lines.flatMap(l => [l.byYear[y]!, l.foresightByYear[y]!, l.foresightByYear[y]! - l.byYear[y]!].map(tidy))]),
        digits: [undefined, ...Array<number>(3 * test.lines.length).fill(1)],
      };
      return { charts: [chart], table, note: words.text('policy.back.yearsNote') };
    }) : null,
    test.storages.length === 0 ? null : figure(page, 'policy-back-storage', words.text('policy.back.storage'), () => ({
      charts: [storageChart(page, test, chosen())], table: storageTable(page, test, chosen()), note: words.text('policy.back.storageNote'),
    }), refresh => choice(words.text('choice.reservoir'), test.storages.map(s => ({ value: s.node, text: words.node(s.node) })), chosen().node, value => {
      view.policyBacktest = value;
      refresh();
    })),
  ].filter(e => e !== null);
}

function lineTable({ words }: PolicyPage, test: Backtest): Table {
  const unit = words.text('unit.musdYear');
  const states = [...new Set(test.lines.flatMap(l => l.delivered.map(d => d.state)))];
  return {
    header: [words.text('policy.column.operation'), `${words.text('policy.back.benefit')}, ${unit}`, `${words.text('policy.back.foresight')}, ${unit}`, `${words.text('policy.back.lost')}, ${unit}`,
      words.text('policy.back.lostPercent'), ...states.map(s => `${words.text('policy.back.taken')}, ${words.state(s)}, ${words.text('unit.km3Year')}`)],
    rows: test.lines.map((l): Cell[] => [operation(words, l.name), tidy(l.benefit), tidy(l.foresight), tidy(l.loss), l.lossPercent, ...states.map(s => tidy(l.delivered.find(d => d.state === s)?.km3 ?? null))]),
    digits: [undefined, 1, 1, 1, 2, ...states.map(() => 2)],
  };
}

function storageChart({ words }: PolicyPage, test: Backtest, reservoir: LineStorage): Chart {
  const flat = (hm3: number) => Array.from({ length: test.months }, () => hm3 / 1000);
  const of = (line: string) => reservoir.lines.find(l => l.line === line);
  const policy = of('policy');
  const rules = of('rules');
  const series: (Series | null)[] = [
    policy ? { name: words.text('policy.operation.foresight'), values: policy.foresight.map(v => v / 1000), colour: operations.foresight.colour, shape: operations.foresight.shape } : null,
    policy ? { name: words.text('policy.operation.policy'), values: policy.storage.map(v => v / 1000), colour: operations.policy.colour, shape: operations.policy.shape } : null,
    rules ? { name: words.text('policy.operation.rules'), values: rules.storage.map(v => v / 1000), colour: operations.rules.colour, shape: operations.rules.shape } : null,
    reservoir.record.some(v => v !== null)
      ? { name: words.text('series.record'), values: reservoir.record.map(v => (v === null ? null : v / 1000)), colour: operations.record.colour, shape: operations.record.shape } : null,
    { name: words.text('series.full'), values: flat(reservoir.full), colour: ink.limit, shape: 'dashed' },
    { name: words.text('series.dead'), values: flat(reservoir.dead), colour: ink.limit, shape: 'dashed' },
  ];
  return { ...pathAxis(words, test.from, test.months), unit: words.text('unit.km3'), height: 320, min: 0, series: series.filter(s => s !== null) };
}

function storageTable({ data, words }: PolicyPage, test: Backtest, reservoir: LineStorage): Table {
  const hm3 = words.text('unit.hm3');
  return {
    header: [words.text('column.period'), words.text('policy.column.wetness'), ...reservoir.lines.flatMap(l => [`${operation(words, l.line)}, ${hm3}`, `${words.text('policy.operation.foresight')} (${operation(words, l.line)}), ${hm3}`]), `${words.text('series.record')}, ${hm3}`],
    rows: pathAxis(words, test.from, test.months).categories.map((name, t): Cell[] => [name, wetness(words, data.wetness.classes[test.wetness[t]!] ?? ''),
      ...reservoir.lines.flatMap(l => [tidy(l.storage[t] ?? null), tidy(l.foresight[t] ?? null)]), tidy(reservoir.record[t] ?? null)]),
  };
}
