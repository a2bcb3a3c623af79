import { grid, heat, tabular } from '../agree/names';
import { monthAxis } from '../core/axes';
import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, percent, type Cell } from '../core/format';
import { html } from '../core/html';
import { wetness as className, type PolicyPage } from './names';

/** From dry to wet: light on dark brown to blue, apart in grey too. */
const classColours = ['#b0762b', '#8b98a3', '#2f7fb3'];

/** What a month says of the next, and how well outcomes and head are represented. */
export function wetness(page: PolicyPage): HTMLElement[] {
  const { data, words } = page;
  const chain = data.wetness;
  const months = monthAxis(words.lang);
  if (chain.passage.length === 0) return [];
  const names = chain.classes.map(c => className(words, c));
  const table: Table = {
    header: [words.text('column.month'), words.text('policy.column.wetness'), ...names.map(n => `${words.text('policy.wet.next')}: ${n}`), `${words.text('policy.wet.mean')}, ${words.text('unit.km3')}`, words.text('policy.wet.kept')],
    rows: chain.passage.flatMap((passage, m) => passage.map((next, i): Cell[] => [months[m]!, names[i]!, ...next, chain.meanInflow[m]![i]!, chain.kept[m]!])),
    digits: [undefined, undefined, ...names.map(() => 2), 2, 1],
  };
  return [
    html('p', {}, words.text(chain.persistence ? 'policy.wet.intro' : 'policy.wet.none', { years: number(words.lang, chain.years, 0) })),
    figure(page, 'policy-wet-passage', words.text('policy.wet.passage'), () => ({
      charts: [], table, note: words.text('policy.wet.passageNote'),
      drawing: grid(words.text('policy.wet.passage'), [{ name: words.text('policy.wet.fromTo') }, ...months.map(name => ({ name }))],
        chain.classes.flatMap((_, i) => chain.classes.map((__, j) => ({
          name: `${names[i]} → ${names[j]}`, colour: classColours[i] ?? ink.limit,
          cells: months.map((month, m) => {
            const share = chain.passage[m]![i]![j]!;
            const { background, dark } = heat(share, 1);
            return { text: number(words.lang, 100 * share, 0), style: `background: ${background}; color: ${dark ? '#fff' : ink.text}`, title: `${month}: ${names[i]} → ${names[j]}, ${percent(words.lang, share)}` };
          }),
        })))),
    })),
    figure(page, 'policy-wet-inflow', words.text('policy.wet.inflow'), () => {
      const chart: Chart = {
        categories: months, unit: words.text('policy.unit.km3Month'), height: 280, min: 0,
        series: names.map((name, i) => ({ name, values: chain.meanInflow.map(m => m[i] ?? null), colour: classColours[i] ?? ink.limit, shape: (['dashed', 'dotted', 'line'] as const)[i % 3]! })),
      };
      return { charts: [chart], table, note: words.text('policy.wet.keptNote', { low: number(words.lang, Math.min(...chain.kept), 0), high: number(words.lang, Math.max(...chain.kept), 0) }) };
    }),
    data.envelopes.length === 0 ? null : figure(page, 'policy-wet-head', words.text('policy.wet.head'), () => tabular(page, {
      header: [words.text('policy.wet.plant'), words.text('policy.wet.planes'), words.text('policy.wet.bias'), words.text('policy.wet.deviation')],
      rows: data.envelopes.map((e): Cell[] => [words.name(e.name), e.planes, tidy(e.bias), tidy(e.deviation)]),
      digits: [undefined, 0, 3, 2],
    }, words.text('policy.wet.headNote'))),
  ].filter(e => e !== null);
}
