import { figure, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Figure, Term } from './data';
import type { AnyPage } from './names';

/** Every term with its plain sentence, and every figure with its letter and run. */
export function terms(page: AnyPage): HTMLElement[] {
  const { data, words } = page;
  const kinds = [...new Set(data.terms.map(t => t.kind))];
  const table = amounts(page);
  const list = html('div', { class: 'terms' }, ...kinds.map(kind => {
    const own = data.terms.filter(t => t.kind === kind);
    return html('div', {}, html('h4', {}, words.name(own[0]!.kindName)), html('ul', {}, ...own.map(t => item(page, t))));
  }));
  return [
    html('p', {}, words.text('agree.terms.intro')),
    figure(page, 'agree-terms', words.text('agree.terms.sentences'), () => ({ charts: [], drawing: list, table: sentences(page) })),
    table.rows.length === 0 ? null : figure(page, 'agree-amounts', words.text('agree.terms.amounts'), () => ({
      charts: [], table, note: words.text('agree.terms.letters'),
    })),
  ].filter(e => e !== null);
}

function item({ words }: AnyPage, term: Term): HTMLElement {
  const found = [...term.amounts.map(a => a.figure), ...(term.price ? [term.price.figure] : []), ...term.tiers.map(t => t.figure)];
  const letters = [...new Set(found.map(f => f.letter))];
  const runs = [...new Set(found.map(f => f.run).filter(r => r.length > 0))];
  return html('li', {},
    html('span', { class: 'article' }, term.article), ' ', words.name(term.sentence),
    letters.length === 0 ? null : html('span', { class: 'origin' }, ' ', letters.join(', '), runs.length > 0 ? ` · ${words.text('page.run')} ${runs.join(', ')}` : ''));
}

function sentences({ data, words }: AnyPage): Table {
  return {
    header: ['agree.column.article', 'agree.column.term', 'agree.column.kind', 'agree.column.sentence'].map(k => words.text(k as 'agree.column.article')),
    rows: data.terms.map((t): Cell[] => [t.article, t.id, words.name(t.kindName), words.name(t.sentence)]),
  };
}

/** Amounts, prices and factors with where they come from. */
function amounts({ data, words }: AnyPage): Table {
  const origin = (f: Figure): Cell[] => [f.letter, f.run || null, [f.source, f.item].filter(t => t.length > 0).join(', ') || null];
  const rows = data.terms.flatMap((t): Cell[][] => [
    ...t.amounts.map((a): Cell[] => [t.article, words.name(t.name), words.name(a.when), a.value, words.name(t.unitName), ...origin(a.figure)]),
    ...(t.price ? [[t.article, words.name(t.name), words.text('agree.terms.price'), t.price.value, words.name(t.price.unit), ...origin(t.price.figure)]] : []),
    ...t.tiers.map((x): Cell[] => [t.article, words.name(t.name), range(words.lang, x.from, x.below), x.factor, words.text('agree.terms.factor'), ...origin(x.figure)]),
  ]);
  return {
    header: ['agree.column.article', 'agree.column.subject', 'agree.column.when', 'agree.column.amount', 'agree.column.unit', 'column.letter', 'agree.column.run', 'agree.column.from']
      .map(k => words.text(k as 'column.letter')),
    rows,
  };
}

/** A range of an index: «< 90 %», «90–110 %», «≥ 110 %». */
export function range(lang: 'en' | 'ru', from: number | null, below: number | null): string {
  const n = (value: number) => number(lang, value);
  return from === null ? (below === null ? '–' : `< ${n(below)} %`) : below === null ? `≥ ${n(from)} %` : `${n(from)}–${n(below)} %`;
}
