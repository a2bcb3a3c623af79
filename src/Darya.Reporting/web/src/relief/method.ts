import { tabular } from '../agree/names';
import { figure, tidy, type Table } from '../core/figure';
import { number, scientific, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Audit } from './data';
import { food, heads, say, unit, type ReliefPage } from './names';

/** How the figures came about: rules, balance, gap, numbers with ranges, what the data cannot carry. */
export function method(page: ReliefPage): HTMLElement[] {
  const { data, words } = page;
  const title = new Map(data.sources.map(s => [s.id, s.title]));
  const plan = data.plan;
  const parameters: Table = {
    header: [...heads(page, 'parameter', 'unit', 'low', 'central', 'high'), words.text('column.letter'), words.text('column.source'), words.text('column.note')],
    rows: data.parameters.map((p): Cell[] => [words.name(p.name), unit(page, p.unit) || null, p.low, p.central, p.high, p.letter, title.get(p.source) ?? p.source, p.note]),
  };
  return [
    html('div', { class: 'method' },
      html('p', {}, say(page, 'method.plan')),
      html('p', {}, say(page, 'method.months')),
      data.basket ? html('p', {}, say(page, 'method.basket')) : null,
      data.stress ? html('p', {}, say(page, 'method.stress')) : null,
      data.shares ? html('p', {}, say(page, 'method.shares')) : null,
      plan ? html('p', {}, say(page, 'method.gap', { gap: number(words.lang, plan.gap) })) : null,
      plan ? html('p', {}, audited(page, plan.audit)) : null,
      html('h3', {}, say(page, 'method.limits')),
      html('ul', { class: 'facts' }, ...(['one', 'two', 'three', 'four', 'five'] as const).map(n => html('li', {}, say(page, `method.limits.${n}`)))),
      data.credit ? html('p', {}, words.text('corridors.method.credit', { credit: data.credit })) : null,
      html('p', {}, words.text('about.legal'))),
    plan === null || plan.audit.foods.length === 0 ? null : figure(page, 'relief-balance', say(page, 'method.balance'), () => tabular(page, balance(page, plan.audit), say(page, 'method.balanceNote'))),
    data.parameters.length === 0 ? null : figure(page, 'relief-parameters', say(page, 'method.parameters'), () => tabular(page, parameters, say(page, 'method.parametersNote'))),
  ].filter(e => e !== null);
}

/** What the count without the solver leaves open, in a sentence. */
function audited(page: ReliefPage, a: Audit): string {
  const { words } = page;
  const n = (value: number) => scientific(words.lang, value);
  return say(page, 'method.audit', { tonnes: n(a.tonnes), at: words.name(a.at) || '–', usd: n(a.usd), persons: n(a.persons), overload: n(a.overload) });
}

function balance(page: ReliefPage, a: Audit): Table {
  const columns = ['had', 'ordered', 'milledOut', 'milledIn', 'handedOut', 'lost', 'inStock', 'inTransit', 'residual'] as const;
  return {
    header: heads(page, 'food', ...columns.map(c => `balance.${c}`)), rows: a.foods.map((f): Cell[] => [food(page, f.food), ...columns.map(c => (c === 'residual' ? scientific(page.words.lang, f[c]) : tidy(f[c])))]), digits: [undefined, ...columns.map(() => 0)],
  };
}
