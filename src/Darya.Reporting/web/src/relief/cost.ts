import { tabular } from '../agree/names';
import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Plan, Reported } from './data';
import { heads, say, unit, type Bare, type ReliefPage } from './names';

const steps = { step: '#56b4e9', total: '#17496b' } as const;

/** What it costs from field to family, and how that stands to reported figures. */
export function cost(page: ReliefPage): HTMLElement[] {
  const { data, words } = page;
  const plan = data.plan;
  const n = (value: number | null) => number(words.lang, value);
  return [
    plan === null || plan.steps.length === 0 ? null : html('p', {}, say(page, 'cost.intro', { spent: n(plan.spentMusd), tonne: n(plan.usdPerTonne), person: n(plan.usdPerPersonMonth) })),
    plan === null || plan.steps.length === 0 ? null : figure(page, 'relief-cost', say(page, 'cost.question'), () => ({ charts: [fall(page, plan), money(page, plan)], table: stepTable(page, plan), note: say(page, 'cost.note') })),
    data.comparisons.length === 0 ? null : figure(page, 'relief-reported', say(page, 'cost.reported'), () => ({ charts: [beside(page, data.comparisons)], table: reportedTable(page, data.comparisons), note: say(page, 'cost.reportedNote') })),
    data.comparisons.length === 0 ? null : figure(page, 'relief-why', say(page, 'cost.why'), () => tabular(page, reportedTable(page, data.comparisons))),
  ].filter(e => e !== null);
}

/** USD a tonne handed out, each step from where the one before ends, and their sum. */
export function fall(page: Bare, plan: Pick<Plan, 'steps'>): Chart {
  const { words } = page;
  const all = plan.steps.filter(s => s.usdPerTonne > 0);
  const ends = all.reduce<number[]>((sums, s) => [...sums, (sums.at(-1) ?? 0) + s.usdPerTonne], []);
  const total = ends.at(-1) ?? 0;
  return {
    title: say(page, 'cost.tonne'), categories: [...all.map(s => `${words.name(s.name)}: ${number(words.lang, s.usdPerTonne)}`), `${say(page, 'cost.total')}: ${number(words.lang, total)}`],
    unit: say(page, 'unit.usdTonne'), horizontal: true, min: 0, height: 60 + 30 * (all.length + 1),
    series: [{
      name: say(page, 'cost.tonne'), values: [...ends.map((_, i) => ends[i - 1] ?? 0), 0], upper: { values: [...ends, total], least: say(page, 'cost.from'), greatest: say(page, 'cost.to') }, colour: steps.step, shape: 'span', quiet: true,
    }],
    colours: { series: 0, values: [...all.map(() => steps.step), steps.total] },
  };
}

/** Million USD by step, cash with them. */
function money(page: Bare, plan: Plan): Chart {
  const { words } = page;
  const all = plan.steps.filter(s => s.musd > 0);
  return {
    title: say(page, 'cost.money'), categories: all.map(s => words.name(s.name)), unit: words.text('unit.musd'), horizontal: true, min: 0, height: 60 + 30 * all.length,
    series: [{ name: say(page, 'cost.money'), values: all.map(s => s.musd), colour: ink.plan, shape: 'bar', quiet: true }],
  };
}

function stepTable(page: Bare, plan: Plan): Table {
  const { words } = page;
  return {
    header: heads(page, 'step', 'musd', 'costShare', 'usdTonne'),
    rows: plan.steps.map((s): Cell[] => [words.name(s.name), tidy(s.musd), tidy(plan.spentMusd > 0 ? (100 * s.musd) / plan.spentMusd : 0), tidy(s.usdPerTonne)]), digits: [undefined, 1, 1, 0],
  };
}

/** The plan's figures in percent of the reported ones. */
export function beside(page: Bare, all: readonly Reported[]): Chart {
  const { words } = page;
  const known = all.filter(c => c.reported > 0);
  const largest = Math.max(0, ...known.map(c => (100 * c.modelled) / c.reported));
  return {
    categories: known.map(c => `${words.name(c.name)}, ${c.period}`), unit: say(page, 'unit.percentOfReported'), horizontal: true, min: 0, reference: 100, ...(largest < 105 ? { max: 110 } : {}), height: 60 + 40 * known.length,
    series: [{ name: say(page, 'series.modelled'), values: known.map(c => (100 * c.modelled) / c.reported), colour: ink.plan, shape: 'bar', quiet: true }],
  };
}

function reportedTable(page: ReliefPage, all: readonly Reported[]): Table {
  const { data, words } = page;
  const title = new Map(data.sources.map(s => [s.id, s.title]));
  return {
    header: [...heads(page, 'reportedName', 'period', 'unit', 'reported', 'modelled', 'reason'), words.text('column.letter'), words.text('column.source')],
    rows: all.map((c): Cell[] => [words.name(c.name), c.period, unit(page, c.unit), tidy(c.reported), tidy(c.modelled), words.name(c.reason), c.letter, title.get(c.source) ?? c.source]),
  };
}
