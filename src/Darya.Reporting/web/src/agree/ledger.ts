import { figure, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { Verdict } from './data';
import { grid, termName, type MonitorPage } from './names';

/** Symbol and colours of a state: told apart by symbol and lightness, so that neither colour nor print is needed. What needs attention comes first. */
export const marks: Record<string, { symbol: string; background: string; dark: boolean }> = {
  breach: { symbol: '✕', background: '#b04a00', dark: true },
  disputed: { symbol: '⇄', background: '#8a5a9e', dark: true },
  'missing-data': { symbol: '?', background: '#f2f2f2', dark: false },
  late: { symbol: '◔', background: '#f0c27a', dark: false },
  'force-majeure': { symbol: '⚡', background: '#d9cbe6', dark: false },
  excused: { symbol: '⊘', background: '#dcd6c4', dark: false },
  event: { symbol: '⚑', background: '#e9e2f0', dark: false },
  'made-good': { symbol: '↺', background: '#9cc4e4', dark: false },
  'within-tolerance': { symbol: '≈', background: '#bcd9ee', dark: false },
  met: { symbol: '✓', background: '#2f76ad', dark: true },
  reported: { symbol: 'i', background: '#e8edf1', dark: false },
  'not-due': { symbol: '…', background: '#ffffff', dark: false },
  'not-triggered': { symbol: '–', background: '#ffffff', dark: false },
};

const gravity = Object.keys(marks);

/** More periods than this are drawn by year. */
const mostColumns = 24;

/** The gravest of some states. */
export function gravest(states: readonly string[]): string {
  return [...states].sort((a, b) => gravity.indexOf(a) - gravity.indexOf(b))[0] ?? 'not-due';
}

/** Terms by periods, coloured by state. */
export function ledger(page: MonitorPage): HTMLElement[] {
  const { data, words, view } = page;
  if (data.verdicts.length === 0) return [html('p', {}, words.text('agree.ledger.none'))];
  const shown = data.counts.map(c => c.state);
  const table: Table = {
    header: ['agree.column.subject', 'agree.season.test', 'agree.column.when', 'agree.season.state', 'agree.ledger.reason', 'agree.ledger.until', 'agree.ledger.done'].map(k => words.text(k as 'agree.column.amount')),
    rows: data.verdicts.map((v): Cell[] => [termName(words, data.terms, v.term), words.maybe(`agree.testKind.${v.test}`) ?? v.test, words.name(v.when), words.text(`agree.state.${v.state}` as 'agree.state.met'),
      [words.maybe(`agree.reason.${v.reason}`), v.because].filter(t => t).join(': ') || null, v.until || null, v.doneOn || null]),
  };
  const key = html('ul', { class: 'marks' }, ...shown.map(s => html('li', {}, html('span', { class: 'state-mark', style: style(s) }, marks[s]?.symbol ?? ''), words.text(`agree.state.${s}` as 'agree.state.met'))));
  return [
    html('p', {}, words.text('agree.ledger.intro')),
    figure(page, 'agree-grid', words.text('agree.ledger.grid'), () => ({
      charts: [], table, note: data.leftOut > 0 ? words.text('agree.ledger.leftOut', { count: number(words.lang, data.leftOut, 0) }) : '',
      drawing: html('div', {}, key, gridOf(page, data.verdicts.filter(v => view.agreeOnly !== 'yes' || gravity.indexOf(v.state) < gravity.indexOf('made-good')))),
    }), refresh => choice(words.text('agree.ledger.show'), [{ value: '', text: words.text('agree.ledger.all') }, { value: 'yes', text: words.text('agree.ledger.attention') }], view.agreeOnly ?? '', value => {
      view.agreeOnly = value;
      refresh();
    })),
    data.notMonitored.length === 0 ? null : html('p', { class: 'note' }, words.text('agree.ledger.notMonitored', { terms: data.notMonitored.map(id => termName(words, data.terms, id)).join('; ') })),
  ].filter(e => e !== null);
}

function style(state: string): string {
  const mark = marks[state];
  return mark ? `background: ${mark.background}; color: ${mark.dark ? '#fff' : '#1d2b36'}` : '';
}

/** Columns are the months in which periods end, or years when there are many. */
export function columnsOf(verdicts: readonly Verdict[]): { columns: string[]; of: (verdict: Verdict) => string } {
  const month = (v: Verdict) => v.to.slice(0, 7);
  const months = [...new Set(verdicts.map(month))].sort();
  if (months.length <= mostColumns) return { columns: months, of: month };
  return { columns: [...new Set(months.map(m => m.slice(0, 4)))], of: v => v.to.slice(0, 4) };
}

function gridOf(page: MonitorPage, verdicts: readonly Verdict[]): HTMLElement {
  const { data, words } = page;
  const { columns, of } = columnsOf(verdicts);
  const byCell = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = `${verdict.term}|${of(verdict)}`;
    byCell.set(key, [...(byCell.get(key) ?? []), verdict]);
  }
  const terms = data.terms.filter(t => verdicts.some(v => v.term === t.id));
  const label = words.text('agree.ledger.grid');
  return terms.length === 0 ? html('p', {}, words.text('agree.ledger.clean')) : grid(label, [words.text('agree.column.subject'), ...columns].map(name => ({ name })), terms.map(t => ({
    name: `${t.article} ${words.name(t.name)}`,
    cells: columns.map(c => {
      const own = byCell.get(`${t.id}|${c}`);
      if (!own) return { text: '' };
      const state = gravest(own.map(v => v.state));
      return {
        text: `${marks[state]?.symbol ?? ''}${own.length > 1 ? ` ${own.length}` : ''}`, style: style(state),
        title: own.map(v => `${words.name(v.when)}: ${words.text(`agree.state.${v.state}` as 'agree.state.met')}`).join('; '),
      };
    }),
  })));
}
