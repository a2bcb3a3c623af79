import type { Chart } from '../core/chart';
import { figure, tidy, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import { html } from '../core/html';
import type { Catchment, Extreme } from './data';
import { sides, type InflowPage } from './names';

/** How deep and how long dry spells are: the record among generated stretches of its length. */
export function droughts(page: InflowPage): HTMLElement[] {
  const { data, words } = page;
  // Return flow and losses have means around zero, which are no measure of their dry years.
  const rivers = data.catchments.filter(c => c.kind !== 'accretion' && c.annualMean.generated > 0);
  if (rivers.length === 0) return [];
  const share = (c: Catchment) => 100 / c.annualMean.generated;
  return [
    html('p', {}, words.text('inflow.dry.intro')),
    figure(page, 'inflow-dry-sums', words.text('inflow.dry.sums'), () => ({
      charts: [
        chart(page, rivers, words.text('inflow.dry.two'), words.text('inflow.dry.unit'), c => c.lowestTwo, share),
        chart(page, rivers, words.text('inflow.dry.three'), words.text('inflow.dry.unit'), c => c.lowestThree, share),
      ],
      table: table(page, words.text('unit.m3s'), [[words.text('inflow.dry.two'), c => c.lowestTwo], [words.text('inflow.dry.three'), c => c.lowestThree]]), note: words.text('inflow.dry.sumsNote'),
    })),
    figure(page, 'inflow-dry-length', words.text('inflow.dry.length'), () => ({
      charts: [
        chart(page, rivers, words.text('inflow.dry.years'), words.text('inflow.unit.count'), c => c.droughtYears, () => 1),
        chart(page, rivers, words.text('inflow.dry.months'), words.text('inflow.unit.count'), c => c.droughtMonths, () => 1),
      ],
      table: table(page, words.text('inflow.unit.count'), [[words.text('inflow.dry.years'), c => c.droughtYears], [words.text('inflow.dry.months'), c => c.droughtMonths]]), note: words.text('inflow.dry.lengthNote'),
    })),
  ];
}

function chart({ words }: InflowPage, rivers: readonly Catchment[], title: string, unit: string, of: (c: Catchment) => Extreme, scale: (c: Catchment) => number): Chart {
  const values = (pick: (e: Extreme) => number | null) => rivers.map(c => {
    const value = pick(of(c));
    return value === null ? null : tidy(value * scale(c));
  });
  return {
    title, unit, categories: rivers.map(c => words.name(c.name)), horizontal: true, min: 0, height: 60 + 36 * rivers.length,
    series: [
      { name: words.text('inflow.band'), values: values(e => e.low), colour: sides.generated, shape: 'range', upper: { values: values(e => e.high), least: words.text('inflow.from'), greatest: words.text('inflow.to') } },
      { name: words.text('inflow.record'), values: values(e => e.record), colour: sides.record, shape: 'mark' },
    ],
  };
}

function table({ data, words }: InflowPage, unit: string, kinds: readonly [string, (c: Catchment) => Extreme][]): Table {
  const heads = [words.text('inflow.record'), `${words.text('inflow.band')}, ${words.text('inflow.from')}`, words.text('inflow.middle'), `${words.text('inflow.band')}, ${words.text('inflow.to')}`];
  const inside = ({ record, low, high }: Extreme) => (record === null ? null : words.text(record >= low && record <= high ? 'cooperate.yes' : 'cooperate.no'));
  return {
    header: [words.text('inflow.catchment'), ...kinds.flatMap(([name]) => [...heads.map(head => `${name}: ${head}, ${unit}`), `${name}: ${words.text('inflow.dry.inside')}`])],
    rows: data.catchments.map((c): Cell[] => [words.name(c.name), ...kinds.flatMap(([, of]) => {
      const e = of(c);
      return [tidy(e.record), tidy(e.low), tidy(e.median), tidy(e.high), inside(e)];
    })]),
  };
}
