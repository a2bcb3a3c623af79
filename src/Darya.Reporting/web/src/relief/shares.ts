import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tableElement, tidy, type Table } from '../core/figure';
import { listing, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Shares, Term } from './data';
import { by, economy, food, heads, month, say, type Bare, type ReliefPage } from './names';

/** Two rules; the same colours as in the shares of joint works. */
const rules = { nucleolus: '#17496b', shapley: '#56b4e9' } as const;

/** Coalitions drawn, terms shown at first; all of them are in the tables. */
const drawn = 16;
const shownFirst = 12;

/** What each part of the supply is worth, and what each pledges. */
export function shares(page: ReliefPage): HTMLElement[] {
  const { data } = page;
  const s = data.shares;
  if (s === null) return [];
  return [
    html('p', {}, say(page, 'shares.intro')),
    html('p', {}, say(page, s.coreEmpty ? 'shares.coreEmpty' : 'shares.coreFull')),
    figure(page, 'relief-shares', say(page, 'shares.question'), () => ({ charts: [worths(page, s)], table: shareTable(page, s), note: say(page, 'shares.note') })),
    s.coalitions.length === 0 ? null : figure(page, 'relief-coalitions', say(page, 'shares.coalitions'), () => ({ charts: [coalitions(page, s)], table: coalitionTable(page, s), note: say(page, 'shares.coalitionsNote') })),
    s.terms.length === 0 ? null : figure(page, 'relief-pledges', say(page, 'shares.pledges'), () => ({ charts: [], drawing: pledges(page, s.terms), table: termTable(page, s.terms), note: say(page, 'shares.pledgesNote') })),
  ].filter(e => e !== null);
}

function contributor(page: ReliefPage | Bare, s: Shares, id: string): string {
  const found = s.contributors.find(c => c.id === id);
  return found ? page.words.name(found.name) : economy(page, id);
}

/** Both rules beside what each adds when it comes first and last. */
export function worths(page: Bare, s: Shares): Chart {
  const { words } = page;
  const all = s.contributors;
  return {
    categories: all.map(c => words.name(c.name)), unit: words.text('unit.musd'), horizontal: true, reference: 0, height: 60 + 50 * all.length,
    series: [
      { name: words.text('corridors.shares.nucleolus'), values: all.map(c => c.nucleolusMusd), colour: rules.nucleolus, shape: 'bar' },
      { name: words.text('corridors.shares.shapley'), values: all.map(c => c.shapleyMusd), colour: rules.shapley, shape: 'bar' },
      { name: say(page, 'series.firstToLast'), values: all.map(c => Math.min(c.aloneMusd, c.lastMusd)), upper: { values: all.map(c => Math.max(c.aloneMusd, c.lastMusd)), least: say(page, 'series.lesser'), greatest: say(page, 'series.greater') }, colour: ink.text, shape: 'range' },
    ],
  };
}

function shareTable(page: Bare, s: Shares): Table {
  return {
    header: heads(page, 'contributor', 'alone', 'last', 'shapley', 'nucleolus'),
    rows: s.contributors.map((c): Cell[] => [page.words.name(c.name), tidy(c.aloneMusd), tidy(c.lastMusd), tidy(c.shapleyMusd), tidy(c.nucleolusMusd)]), digits: [undefined, 2, 2, 2, 2],
  };
}

function coalitions(page: Bare, s: Shares): Chart {
  const all = by(s.coalitions.filter(c => c.members.length > 0), c => c.savingMusd).slice(0, drawn);
  return {
    categories: all.map(c => c.members.map(m => contributor(page, s, m)).join(', ')), unit: page.words.text('unit.musd'), horizontal: true, min: 0, height: 60 + 32 * all.length,
    series: [{ name: say(page, 'series.saving'), values: all.map(c => c.savingMusd), colour: rules.nucleolus, shape: 'bar', quiet: true }],
  };
}

function coalitionTable(page: Bare, s: Shares): Table {
  return {
    header: heads(page, 'members', 'count', 'costWeighed', 'saving'),
    rows: s.coalitions.map((c): Cell[] => [c.members.length === 0 ? say(page, 'shares.nobody') : listing(page.words.lang, c.members.map(m => contributor(page, s, m))), c.members.length, tidy(c.costMusd), tidy(c.savingMusd)]), digits: [undefined, 0, 2, 2],
  };
}

/** The largest pledges in sentences, the rest folded. */
function pledges(page: ReliefPage, terms: readonly Term[]): HTMLElement {
  const list = (some: readonly Term[]) => html('ul', { class: 'facts' }, ...some.map(t => html('li', {}, html('span', { class: 'letter' }, say(page, `kind.${t.kind}`)), ' ', page.words.name(t.text))));
  const rest = terms.slice(shownFirst);
  return html('div', {}, list(terms.slice(0, shownFirst)), rest.length === 0 ? null : html('details', { class: 'folded' }, html('summary', {}, page.words.text('more.all', { count: terms.length })), html('div', { class: 'scroll' }, tableElement(page, termTable(page, rest)))));
}

function termTable(page: ReliefPage, terms: readonly Term[]): Table {
  const { data, words } = page;
  const s = data.shares!;
  return {
    header: [...heads(page, 'termKind', 'contributor', 'pledge', 'item', 'food', 'total', 'unit', 'sentence'), ...data.months.map((_, t) => month(page, t))],
    rows: terms.map((t): Cell[] => [String(t.kind), contributor(page, s, t.contributor), say(page, `pledge.${t.pledge}`), words.name(t.item), t.food ? food(page, t.food) : null, tidy(t.total), t.unit === 't' ? say(page, 'unit.t') : say(page, 'unit.usd'), words.name(t.text), ...t.amounts.map(tidy)]),
    digits: [undefined, undefined, undefined, undefined, undefined, 0, undefined, undefined, ...data.months.map(() => 0)],
  };
}
