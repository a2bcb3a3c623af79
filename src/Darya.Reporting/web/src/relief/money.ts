import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy } from '../core/figure';
import { html } from '../core/html';
import type { Plan } from './data';
import { byMonth, monthAxis, say, type Bare, type ReliefPage } from './names';

/** Donors have no order of merit: shades by their place in the list, light and dark in turn. */
const shades = ['#17496b', '#56b4e9', '#8c6d1f', '#e69f00', '#5d5d5d', '#cc79a7', '#009e73', '#b8d8ea'];

/** Money that becomes free and is paid, by donor and month, where money is limited. */
export function money(page: ReliefPage): HTMLElement[] {
  const { data, words } = page;
  const plan = data.plan;
  if (plan === null || plan.donors.length === 0) return [];
  const unit = words.text('unit.musd');
  const keys = ['given', 'paid', 'left'] as const;
  return [
    html('p', {}, say(page, 'money.intro')),
    figure(page, 'relief-money', say(page, 'money.question'), () => ({
      charts: [...donorCharts(page, plan), left(page, plan)], note: say(page, 'money.note'),
      table: byMonth(page, plan.donors.flatMap(d => keys.map(k => `${words.name(d.donor)}: ${say(page, `series.${k}`)}, ${unit}`)), plan.donors.flatMap(d => [d.givenMusd.map(tidy), d.paidMusd.map(tidy), kept(d).map(tidy)]), 2),
    })),
  ];
}

/** What is given and not yet paid at the end of each month. */
export function kept({ givenMusd, paidMusd }: Pick<Plan['donors'][number], 'givenMusd' | 'paidMusd'>): number[] {
  let sum = 0;
  return givenMusd.map((g, t) => (sum += g - (paidMusd[t] ?? 0)));
}

function donorCharts(page: Bare, plan: Plan): Chart[] {
  const { words } = page;
  return (['givenMusd', 'paidMusd'] as const).map(key => ({
    title: say(page, key === 'givenMusd' ? 'money.given' : 'money.paid'), ...monthAxis(page), unit: words.text('unit.musd'), min: 0, height: 260,
    series: plan.donors.map((d, i) => ({ name: words.name(d.donor), values: d[key], colour: shades[i % shades.length]!, shape: 'bar' as const, stack: 'donors' })),
  }));
}

/** What all donors have given and is not yet paid. */
function left(page: Bare, plan: Plan): Chart {
  const sums = page.data.months.map((_, t) => plan.donors.reduce((sum, d) => sum + (kept(d)[t] ?? 0), 0));
  return {
    title: say(page, 'money.left'), ...monthAxis(page), unit: page.words.text('unit.musd'), min: 0, height: 260,
    series: [{ name: say(page, 'series.left'), values: sums, colour: ink.text, shape: 'line', quiet: true }],
  };
}
