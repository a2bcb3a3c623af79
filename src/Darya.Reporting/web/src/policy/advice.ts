import { tabular } from '../agree/names';
import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { monthName, number, type Cell } from '../core/format';
import { html } from '../core/html';
import { district, wetness, type PolicyPage } from './names';

/** What to do in the stated month, and why. */
export function advice(page: PolicyPage): HTMLElement[] {
  const { data, words } = page;
  const now = data.advice;
  if (now === null) return [];
  const [hm3, m3s, cents] = [words.text('unit.hm3'), words.text('unit.m3s'), words.text('policy.unit.cents')];
  const reservoirs: Table = {
    header: [words.text('choice.reservoir'), `${words.text('policy.now.release')}, ${m3s}`, `${words.text('policy.now.ifDry')}, ${m3s}`, `${words.text('policy.now.ifWet')}, ${m3s}`, `${words.text('policy.now.inflow')}, ${m3s}`,
      `${words.text('policy.now.before')}, ${hm3}`, `${words.text('policy.now.after')}, ${hm3}`, `${words.text('policy.now.generation')}, ${words.text('policy.unit.gwh')}`, `${words.text('policy.now.value')}, ${cents}`, `${words.text('policy.now.releaseValue')}, ${cents}`],
    rows: now.reservoirs.map((r): Cell[] => [words.node(r.node), ...[r.release, r.ifDry, r.ifWet, r.inflow, r.before, r.after, r.generation, 100 * r.value, 100 * r.releaseValue].map(tidy)]),
    digits: [undefined, 0, 0, 0, 0, 0, 0, 0, 2, 2],
  };
  const states: Table = {
    header: [words.text('column.state'), ...(['hydro', 'thermal', 'netImport', 'unserved'] as const).map(k => `${words.text(`policy.now.${k}`)}, ${words.text('policy.unit.gwh')}`), `${words.text('policy.now.price')}, ${words.text('unit.usdMwh')}`],
    rows: now.states.map((s): Cell[] => [words.state(s.state), ...[s.hydro, s.thermal, s.netImport, s.unserved, s.price].map(tidy)]),
    digits: [undefined, 0, 0, 0, 1, 1],
  };
  const districts: Table = {
    header: [words.text('column.district'), words.text('column.state'), `${words.text('policy.now.need')}, ${hm3}`, `${words.text('policy.now.taken')}, ${hm3}`, words.text('policy.now.share'), `${words.text('policy.now.fieldValue')}, ${cents}`],
    rows: now.districts.map((d): Cell[] => [district(page, d.district), words.state(data.districts.find(x => x.id === d.district)?.state ?? ''), tidy(d.need), tidy(d.supplied), d.need > 0 ? tidy((100 * d.supplied) / d.need) : null, tidy(100 * d.value)]),
    digits: [undefined, undefined, 0, 0, 0, 2],
  };
  return [
    html('p', {}, words.text('policy.now.intro', {
      month: `${monthName(words.lang, now.month.month, 'long')} ${now.month.year}`, wetness: wetness(words, now.wetness), inflow: number(words.lang, now.inflow, 1), percent: number(words.lang, now.inflowPercent, 0),
    })),
    now.reservoirs.length === 0 ? null : figure(page, 'policy-now-release', words.text('policy.now.releases'), () => {
      const chart: Chart = {
        categories: now.reservoirs.map(r => words.node(r.node)), unit: m3s, horizontal: true, min: 0, height: 70 + 34 * now.reservoirs.length,
        series: [
          { name: words.text('policy.now.release'), values: now.reservoirs.map(r => tidy(r.release)), colour: ink.plan, shape: 'bar' },
          {
            name: words.text('policy.now.between'), values: now.reservoirs.map(r => tidy(Math.min(r.ifDry, r.ifWet))), colour: ink.record, shape: 'range',
            upper: { values: now.reservoirs.map(r => tidy(Math.max(r.ifDry, r.ifWet))), least: words.text('policy.range.from'), greatest: words.text('policy.range.to') },
          },
        ],
      };
      return { charts: [chart], table: reservoirs, note: words.text('policy.now.note') };
    }),
    now.reasons.length === 0 ? null : html('div', { class: 'method' }, html('h3', {}, words.text('policy.now.why')), html('ol', { class: 'facts' }, ...now.reasons.map(r => html('li', {}, words.name(r))))),
    now.reservoirs.length === 0 ? null : figure(page, 'policy-now-reservoirs', words.text('policy.now.reservoirs'), () => tabular(page, reservoirs, words.text('policy.now.valueNote'))),
    now.districts.length === 0 ? null : figure(page, 'policy-now-districts', words.text('policy.now.districts'), () => tabular(page, districts)),
    now.states.length === 0 ? null : figure(page, 'policy-now-states', words.text('policy.now.states'), () => tabular(page, states)),
  ].filter(e => e !== null);
}
