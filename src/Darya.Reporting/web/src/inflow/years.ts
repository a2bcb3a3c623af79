import { tabular } from '../agree/names';
import { figure, tidy, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import type { InflowPage } from './names';

/** Annual statistics of every catchment: record against generated. */
export function years(page: InflowPage): HTMLElement[] {
  const { data, words } = page;
  if (data.catchments.length === 0) return [];
  const m3s = words.text('unit.m3s');
  const both = (name: string) => [`${name}: ${words.text('inflow.record')}`, `${name}: ${words.text('inflow.generated')}`];
  const table: Table = {
    header: [words.text('inflow.catchment'), words.text('inflow.year.kind'), words.text('inflow.year.basis'), words.text('inflow.year.record'), ...both(`${words.text('inflow.year.mean')}, ${m3s}`),
      ...both(`${words.text('inflow.year.sd')}, ${m3s}`), ...both(words.text('inflow.year.lag'))],
    rows: data.catchments.map((c): Cell[] => [words.name(c.name), words.maybe(`inflow.kind.${c.kind}`) ?? c.kind, words.maybe(`inflow.basis.${c.basis}`) ?? c.basis, c.years === 0 ? null : c.years,
      ...[c.annualMean, c.annualSd, c.annualLagOne].flatMap(p => [tidy(p.record), tidy(p.generated)])]),
    digits: [undefined, undefined, undefined, 0, 1, 1, 1, 1, 2, 2],
  };
  return [figure(page, 'inflow-year-table', words.text('inflow.year.table'), () => tabular(page, table, words.text('inflow.year.tableNote')))];
}
