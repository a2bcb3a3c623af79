import { figure, tidy, type Table } from '../core/figure';
import { monthName, number, listing, type Cell } from '../core/format';
import { html } from '../core/html';
import type { BindingRule } from '../core/data';
import type { Language } from '../core/language';
import type { Page } from '../core/page';

const shownFirst = 3;

/** Families whose rules hold in each load block apart. */
const byBlock = new Set(['plant_capacity', 'thermal_capacity', 'line_capacity', 'reference_trade']);

/** What a price is told in: a thousandth or a millionth of the unit, so that the figure is of a size people know. */
const smaller: Record<string, { unit: string; usd: number }> = {
  'hm³': { unit: 'm³', usd: 1 }, GWh: { unit: 'MWh', usd: 1000 }, 'thousand ha': { unit: 'ha', usd: 1000 },
};

/** A smaller price is not written out, USD. */
const least = 0.001;

/** Kinds of rules in the order in which they are shown: water, farming, power, ends. */
const families = ['storage_full', 'storage_dead', 'reach_capacity', 'section_flow', 'interstate_limit', 'intake_capacity', 'stage_deficit', 'land', 'area_growth',
  'turbine_flow', 'plant_capacity', 'thermal_capacity', 'line_capacity', 'reference_trade', 'end_storage'];

/** Which rules shape the plan, in plain sentences. */
export function binding(page: Page): HTMLElement[] {
  const { data, words, view } = page;
  if (data.binding.length === 0) return [html('p', {}, words.text('binding.none'))];
  const table: Table = {
    header: [words.text('column.rule'), words.text('column.place'), words.text('column.state'), words.text('column.periods'), words.text('column.months'),
      words.text('column.price'), words.text('column.unit'), words.text('column.yearlyValue')],
    rows: data.binding.map((b): Cell[] => [words.maybe(`rule.${b.family}`) ?? b.family, words.name(b.name), b.state === '' ? null : words.state(b.state), b.periods,
      b.months.map(m => monthName(words.lang, m)).join(' '), tidy(b.price), words.maybe(`per.${b.unit}`) ?? b.unit, tidy(b.yearlyValue)]),
    digits: [undefined, undefined, undefined, 0, undefined, undefined, undefined, undefined],
  };
  return [
    html('p', {}, words.text('binding.intro')),
    figure(page, 'binding-rules', words.text('binding.title'), () => {
      const all = view.binding === 'all';
      const rank = (family: string) => (families.includes(family) ? families.indexOf(family) : families.length);
      const kinds = [...new Set(data.binding.map(b => b.family))].sort((a, b) => rank(a) - rank(b));
      const groups = kinds.map(kind => [kind, data.binding.filter(b => b.family === kind)] as const);
      const list = html('div', { class: 'rules' }, ...groups.flatMap(([family, rules]) => [
        html('h4', {}, words.maybe(`rule.${family}`) ?? family, html('span', { class: 'count' }, words.text('binding.places', { count: rules.length }))),
        html('ul', {}, ...(all ? rules : rules.slice(0, shownFirst)).map(b => html('li', {}, sentence(words, b, data.periods.year.length)))),
      ]));
      return { charts: [], drawing: list, table, note: words.text('binding.note') };
    }, refresh => (data.binding.length <= families.length ? null : html('button', {
      type: 'button',
      onclick: event => {
        view.binding = view.binding === 'all' ? '' : 'all';
        (event.target as HTMLElement).textContent = words.text(view.binding === 'all' ? 'more.less' : 'more.all', { count: data.binding.length });
        refresh();
      },
    }, words.text(view.binding === 'all' ? 'more.less' : 'more.all', { count: data.binding.length })))),
  ];
}

/** A binding rule as a sentence: what, where, when, and what one unit more would bring. */
export function sentence(words: Language, rule: BindingRule, periods: number): string {
  const blocks = byBlock.has(rule.family);
  const months = [...rule.months].sort((a, b) => a - b).map(m => monthName(words.lang, m, 'long'));
  const always = rule.periods >= 0.95 * periods * (blocks ? 2 : 1);
  const when = always ? words.text('binding.always')
    : months.length > 0 ? words.text(blocks ? 'binding.blocks' : 'binding.periods', { count: rule.periods, months: listing(words.lang, months) })
    : rule.periods > 1 ? words.text('binding.times', { count: rule.periods }) : '';
  const what = words.maybe(`rule.${rule.family}.sentence`, { place: words.name(rule.name) }) ?? words.text('rule.other', { family: rule.family, place: words.name(rule.name) });
  const small = smaller[rule.unit];
  const price = rule.price * (small?.usd ?? 1e6);
  return `${what}${when}. ${words.text('binding.price', {
    unit: small ? words.text(`per.${small.unit}` as 'per.m³') : rule.unit, price: price > 0 && price < least ? words.text('binding.less', { price: number(words.lang, least) }) : number(words.lang, price),
  })}`;
}
