import { monthAxis } from '../core/axes';
import type { Chart, Series } from '../core/chart';
import { figure, tidy, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import { choice, html } from '../core/html';
import { tint, yearAxis } from '../policy/names';
import type { Catchment, Pair } from './data';
import { sides, type InflowPage } from './names';

/** The calendar months of a catchment: record against generated. */
export function months(page: InflowPage): HTMLElement[] {
  const { data, words, view } = page;
  if (data.catchments.length === 0) return [];
  const chosen = () => data.catchments.find(c => c.id === view.inflowMonth) ?? largestRiver(data.catchments);
  const picker = (refresh: () => void) => choice(words.text('inflow.catchment'), data.catchments.map(c => ({ value: c.id, text: words.name(c.name), group: words.state(c.state) })), chosen().id, value => {
    view.inflowMonth = value;
    refresh();
  });
  return [
    html('p', {}, words.text('inflow.month.intro')),
    figure(page, 'inflow-month-one', words.text('inflow.month.one'), () => {
      const c = chosen();
      return { charts: [meanChart(page, c)], table: table(page, c), ...(c.mean.every(m => m.record === null) ? { note: words.text('inflow.month.noRecord') } : {}) };
    }, picker),
    figure(page, 'inflow-month-shape', words.text('inflow.month.shape'), () => {
      const c = chosen();
      return {
        charts: [pairChart(page, words.text('inflow.month.skew'), c.skew), pairChart(page, words.text('inflow.month.lag'), c.lagOne)], table: table(page, c), note: words.text('inflow.month.note'),
      };
    }, picker),
  ];
}

/** The river with the largest flow; return flow and losses are no rivers. */
function largestRiver(all: readonly Catchment[]): Catchment {
  const size = (c: Catchment) => (c.kind === 'accretion' ? -Infinity : c.annualMean.generated);
  return all.reduce((most, c) => (size(c) > size(most) ? c : most));
}

/** Generated as a band, the record as a mark with its spread, so that neither hides the other. */
function meanChart({ words }: InflowPage, c: Catchment): Chart {
  const spread = (key: 'record' | 'generated', sign: number) => c.mean.map((m, i) => {
    const [mean, sd] = [m[key], c.sd[i]![key]];
    return mean === null || sd === null ? null : tidy(mean + sign * sd);
  });
  const ends = { least: words.text('inflow.from'), greatest: words.text('inflow.to') };
  const generated: Series[] = [
    { name: words.text('inflow.bandGenerated'), values: spread('generated', -1), colour: tint(sides.generated, 0.25), shape: 'band', upper: { values: spread('generated', 1), ...ends } },
    { name: words.text('inflow.generated'), values: c.mean.map(m => m.generated), colour: sides.generated, shape: 'line' },
  ];
  const record: Series[] = c.mean.every(m => m.record === null) ? [] : [
    { name: words.text('inflow.bandRecord'), values: spread('record', -1), colour: sides.record, shape: 'range', upper: { values: spread('record', 1), ...ends } },
    { name: words.text('inflow.record'), values: c.mean.map(m => m.record), colour: sides.record, shape: 'mark' },
  ];
  return { categories: monthAxis(words.lang), unit: words.text('unit.m3s'), height: 320, series: [...generated, ...record] };
}

function pairChart({ words }: InflowPage, title: string, pairs: readonly Pair[]): Chart {
  return {
    title, ...yearAxis(words, true), unit: words.text('inflow.unit.coefficient'), height: 230,
    series: (['record', 'generated'] as const).filter(key => pairs.some(p => p[key] !== null))
      .map(key => ({ name: words.text(`inflow.${key}`), values: pairs.map(p => p[key]), colour: sides[key], shape: key === 'record' ? 'dashed' : 'line' })),
  };
}

function table({ words }: InflowPage, c: Catchment): Table {
  const m3s = words.text('unit.m3s');
  const kinds: [string, Pair[]][] = [
    [`${words.text('inflow.year.mean')}, ${m3s}`, c.mean], [`${words.text('inflow.year.sd')}, ${m3s}`, c.sd], [words.text('inflow.month.skew'), c.skew], [words.text('inflow.month.lag'), c.lagOne],
  ];
  return {
    header: [words.text('column.month'), ...kinds.flatMap(([name]) => [`${name}: ${words.text('inflow.record')}`, `${name}: ${words.text('inflow.generated')}`])],
    rows: monthAxis(words.lang).map((month, m): Cell[] => [month, ...kinds.flatMap(([, pairs]) => [tidy(pairs[m]!.record), tidy(pairs[m]!.generated)])]),
  };
}
