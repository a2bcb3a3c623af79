import { grid, heat, tabular } from '../agree/names';
import { months } from '../core/aggregate';
import { monthAxis } from '../core/axes';
import type { Chart, Series } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { missing, number, type Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { DistrictRisk, Run } from './data';
import { at, district, fan, operations, rangeHeads, type PolicyPage } from './names';

/** Who goes short of water and power, and how often. */
export function shortage(page: PolicyPage): HTMLElement[] {
  const { data, words, view } = page;
  const run = data.simulation;
  if (run === null || run.states.length + run.districts.length === 0) return [];
  // The most often badly short first; those who never are stay in the table.
  const ordered = [...run.districts].sort((a, b) => b.severeShort - a.severeShort || b.short - a.short);
  const exposed = ordered.filter(d => d.short > 0 || today(data.rules, d) > 0);
  const chosen = () => run.districts.find(d => d.district === view.policyDistrict) ?? ordered[0]!;
  const unit = words.text('policy.unit.percentOfYears');
  return [
    html('p', {}, words.text(data.rules ? 'policy.short.introRules' : 'policy.short.intro')),
    run.states.length === 0 ? null : figure(page, 'policy-short-states', words.text('policy.short.states'), () => ({ charts: stateCharts(page, run), table: stateTable(page), note: words.text('policy.short.statesNote') })),
    exposed.length === 0 ? null : figure(page, 'policy-short-districts', words.text('policy.short.districts'), () => {
      const series: Series[] = [
        { name: words.text('policy.short.below95'), values: exposed.map(d => d.short), colour: '#9dbdd6', shape: 'bar' },
        { name: words.text('policy.short.below80'), values: exposed.map(d => d.severeShort), colour: ink.plan, shape: 'bar' },
        ...(data.rules ? [{ name: words.text('policy.short.rules95'), values: exposed.map(d => today(data.rules, d)), colour: operations.rules.colour, shape: 'mark' as const }] : []),
      ];
      const chart: Chart = { categories: exposed.map(d => district(page, d.district)), unit, horizontal: true, min: 0, height: 70 + 32 * exposed.length, series };
      return { charts: [chart], table: districtTable(page), note: words.text('policy.short.districtsNote') };
    }),
    ordered.length === 0 ? null : figure(page, 'policy-short-months', words.text('policy.short.months'), () => monthGrid(page, run.districts)),
    ordered.length === 0 ? null : figure(page, 'policy-short-one', words.text('policy.short.one'), () => {
      const d = chosen();
      const rules = data.rules?.districts.find(r => r.district === d.district);
      const chart: Chart = {
        categories: monthAxis(words.lang), unit: words.text('policy.unit.percentOfNeed'), height: 300,
        series: [
          ...fan(words, d.suppliedByMonth, operations.policy.colour, 1, words.text('policy.range.median')),
          ...(rules ? [{ name: words.text('policy.range.rulesMedian'), values: rules.suppliedByMonth.map(r => r?.[at.median] ?? null), colour: operations.rules.colour, shape: operations.rules.shape }] : []),
        ],
      };
      const table: Table = {
        header: [words.text('column.month'), ...rangeHeads(words, words.text('policy.unit.percentOfNeed'))],
        rows: monthAxis(words.lang).map((month, m): Cell[] => [month, ...(d.suppliedByMonth[m]?.map(tidy) ?? Array<null>(6).fill(null))]),
      };
      return { charts: [chart], table, note: words.text('policy.short.oneNote') };
    }, refresh => choice(words.text('column.district'), run.districts.map(d => ({ value: d.district, text: district(page, d.district), group: words.state(districtState(page, d.district)) })), chosen().district, value => {
      view.policyDistrict = value;
      refresh();
    })),
  ].filter(e => e !== null);
}

function today(rules: Run | null, d: DistrictRisk): number {
  return rules?.districts.find(r => r.district === d.district)?.short ?? 0;
}

function districtState({ data }: PolicyPage, id: string): string {
  return data.districts.find(d => d.id === id)?.state ?? '';
}

/** Years short of water and of power, and energy not served, a state a bar. */
function stateCharts({ data, words }: PolicyPage, run: Run): Chart[] {
  const categories = run.states.map(s => words.state(s.state));
  const chart = (title: string, unit: string, of: (s: Run['states'][number]) => number): Chart => ({
    title, unit, categories, horizontal: true, min: 0, height: 60 + 34 * categories.length,
    series: [
      { name: words.text('policy.operation.policy'), values: run.states.map(s => tidy(of(s))), colour: ink.plan, shape: 'bar', quiet: data.rules === null },
      ...(data.rules ? [{
        name: words.text('policy.operation.rules'), values: run.states.map(s => tidy(data.rules!.states.filter(r => r.state === s.state).map(of)[0] ?? null)), colour: operations.rules.colour, shape: 'mark' as const,
      }] : []),
    ],
    colours: { series: 0, values: run.states.map(s => stateColour(data, s.state)) },
  });
  const share = words.text('policy.unit.percentOfYears');
  return [
    chart(words.text('policy.short.water'), share, s => s.short),
    chart(words.text('policy.short.power'), share, s => s.unservedYears),
    chart(words.text('policy.short.energy'), words.text('unit.gwhYear'), s => s.unserved[at.mean]),
  ];
}

function runs({ data, words }: PolicyPage): { name: string; run: Run }[] {
  return [data.simulation, data.rules].filter(r => r !== null).map((run, i) => ({ name: words.text(i === 0 ? 'policy.operation.policy' : 'policy.operation.rules'), run }));
}

function stateTable(page: PolicyPage): Table {
  const { words } = page;
  return {
    header: [words.text('column.state'), words.text('policy.column.operation'), words.text('policy.short.water'), ...rangeHeads(words, words.text('policy.unit.percentOfNeed')), words.text('policy.short.power'),
      ...rangeHeads(words, `${words.text('policy.short.unserved')}, ${words.text('unit.gwhYear')}`)],
    rows: runs(page).flatMap(({ name, run }) => run.states.map((s): Cell[] => [words.state(s.state), name, s.short, ...s.supplied.map(tidy), s.unservedYears, ...s.unserved.map(tidy)])),
  };
}

function districtTable(page: PolicyPage): Table {
  const { words } = page;
  return {
    header: [words.text('column.district'), words.text('column.state'), words.text('policy.column.operation'), words.text('policy.short.below95'), words.text('policy.short.below80'),
      ...rangeHeads(words, words.text('policy.unit.percentOfNeed')), words.text('policy.short.sown')],
    rows: runs(page).flatMap(({ name, run }) => run.districts.map((d): Cell[] => [district(page, d.district), words.state(districtState(page, d.district)), name, d.short, d.severeShort,
      ...d.supplied.map(tidy), tidy(d.sown[at.mean])])),
  };
}

/** What one year in ten leaves each district with, by month; the missing share is the colour. */
function monthGrid(page: PolicyPage, districts: readonly DistrictRisk[]) {
  const { data, words } = page;
  const used = months.filter(m => districts.some(d => d.suppliedByMonth[m - 1] != null));
  const names = monthAxis(words.lang);
  const n = (value: number) => number(words.lang, value, 0);
  const table: Table = {
    header: [words.text('column.district'), words.text('column.month'), ...rangeHeads(words, words.text('policy.unit.percentOfNeed'))],
    rows: districts.flatMap(d => used.flatMap((m): Cell[][] => {
      const range = d.suppliedByMonth[m - 1];
      return range ? [[district(page, d.district), names[m - 1]!, ...range.map(tidy)]] : [];
    })),
  };
  const cell = (d: DistrictRisk, m: number) => {
    const range = d.suppliedByMonth[m - 1];
    if (!range) return { text: missing, title: words.text('policy.short.noNeed') };
    const { background, dark } = heat(-Math.max(0, 100 - range[at.low]), 60);
    return {
      text: n(range[at.low]), style: `background: ${background}; color: ${dark ? '#fff' : ink.text}`,
      title: words.text('policy.short.cell', { place: district(page, d.district), month: names[m - 1]!, low: n(range[at.low]), median: n(range[at.median]) }),
    };
  };
  const drawing = grid(words.text('policy.short.months'), [{ name: words.text('column.district') }, ...used.map(m => ({ name: names[m - 1]! }))],
    districts.map(d => ({ name: district(page, d.district), colour: stateColour(data, districtState(page, d.district)), cells: used.map(m => cell(d, m)) })));
  return { ...tabular(page, table, words.text('policy.short.monthsNote')), drawing };
}
