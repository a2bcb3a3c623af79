import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { listing, number, percent, type Cell } from '../core/format';
import { html } from '../core/html';
import type { SectionView } from '../core/page';
import { about } from '../plan/about';
import type { Verdict } from './data';
import { documentName, shortTerm, tabular, termName, type MonitorPage } from './names';
import { keyFigures, lead } from './opening';
import { ledger, marks } from './ledger';
import { terms } from './terms';

/** Deviations that are drawn; the table of the season has all. */
const drawn = 15;

/** The section of how an agreement was kept. */
export function monitor(page: MonitorPage): SectionView {
  const { data, words } = page;
  return {
    title: words.text('agree.monitor.title', { day: data.asOf }),
    subtitle: [documentName(words, data.agreement), listing(words.lang, data.parties.map(id => words.state(id)))].join(' · '),
    opening: [lead(page), figures(page), head(page)].filter(e => e !== null),
    parts: [
      { id: 'agree-ledger', title: words.text('agree.ledger.title'), content: ledger(page) },
      { id: 'agree-deviation', title: words.text('agree.deviation.title'), content: deviations(page) },
      { id: 'agree-accounts', title: words.text('agree.accounts.title'), content: accounts(page) },
      { id: 'agree-season', title: words.text('agree.season.title'), content: season(page) },
      { id: 'agree-list', title: words.text('agree.terms.title'), content: terms(page) },
      { id: 'about', title: words.text('about.title'), content: about(page) },
    ],
  };
}

function figures({ data, words }: MonitorPage): HTMLElement {
  return keyFigures(data.counts.map(c => [number(words.lang, c.count, 0), marks[c.state]?.symbol ?? '', words.text(`agree.state.${c.state}` as 'agree.state.met')] as const));
}

/** The hash of the last entry: whoever keeps it can tell later whether anything before it was changed. */
function head({ data, words }: MonitorPage): HTMLElement | null {
  if (data.head === '') return null;
  return html('div', { class: 'ledger-head' }, html('strong', {}, words.text('agree.head.title')), ' ', html('code', {}, data.head), html('p', { class: 'note' }, words.text('agree.head.note')));
}

/** Promised against reported for what is furthest off. */
function deviations(page: MonitorPage): HTMLElement[] {
  const { data, words } = page;
  const far = data.verdicts.filter(v => v.promised !== null && v.test === 'period' && v.reported.some(r => r !== null) && off(v) > 0).sort((a, b) => off(b) - off(a)).slice(0, drawn);
  if (far.length === 0) return [html('p', {}, words.text('agree.deviation.none'))];
  const percentOf = (v: Verdict, value: number | null) => (value === null || v.promised === null || v.promised === 0 ? null : tidy((100 * value) / v.promised));
  const chart: Chart = {
    categories: far.map(v => `${shortTerm(words, data.terms, v.term)}, ${words.name(v.when)}`), unit: words.text('agree.deviation.unit'), horizontal: true, height: 80 + far.length * (16 + 12 * data.reporters.length), min: 0,
    series: [
      ...data.reporters.map((r, i) => ({
        name: words.text('agree.deviation.reported', { who: words.name(r.name) }), values: far.map(v => percentOf(v, v.reported[i] ?? null)), shape: 'bar' as const,
        colour: data.parties.includes(r.id) ? stateColour(data, r.id) : ['#8b98a3', '#c3aed6', '#d6b370'][i % 3]!,
      })),
      { name: words.text('agree.deviation.accepted'), values: far.map(v => percentOf(v, v.accepted)), colour: ink.text, shape: 'mark' as const },
    ],
  };
  const table: Table = {
    header: [words.text('agree.column.subject'), words.text('agree.column.when'), words.text('agree.column.unit'), words.text('agree.deviation.promised'),
      ...data.reporters.map(r => words.text('agree.deviation.reported', { who: words.name(r.name) })), words.text('agree.deviation.accepted'), '%'],
    rows: far.map((v): Cell[] => [termName(words, data.terms, v.term), words.name(v.when), words.name(v.unit), v.promised, ...v.reported, v.accepted, v.deviationPercent]),
  };
  return [
    html('p', {}, words.text('agree.deviation.intro')),
    figure(page, 'agree-deviations', words.text('agree.deviation.chart'), () => ({ charts: [chart], table, note: words.text('agree.deviation.note') })),
  ];
}

/** How far the furthest reading is from what was promised, share of it. */
function off(v: Verdict): number {
  const values = [...v.reported, v.accepted].filter((r): r is number => r !== null);
  return v.promised === null || v.promised === 0 ? 0 : Math.max(0, ...values.map(r => Math.abs(r - v.promised!) / Math.abs(v.promised!)));
}

/** What is still to be made up, and who owes money. */
function accounts(page: MonitorPage): HTMLElement[] {
  const { data, words } = page;
  const unit = words.text('unit.musd');
  const movements: Table = {
    header: ['agree.column.subject', 'agree.accounts.day', 'agree.accounts.movement', 'agree.accounts.period', 'agree.column.amount', 'agree.accounts.balance', 'agree.column.unit'].map(k => words.text(k as 'agree.column.amount')),
    rows: data.makeUp.map((m): Cell[] => [termName(words, data.terms, m.term), m.date, words.text(`agree.movement.${m.movement}` as 'agree.movement.missed'), `${m.from} – ${m.to}`, m.amount, m.balance, words.name(m.unit)]),
  };
  const paid = data.accounts.filter(a => a.receives !== 0 || a.pays !== 0);
  const money: Chart = {
    categories: paid.map(a => words.state(a.party)), unit, horizontal: true, height: 70 + 40 * paid.length,
    series: [
      { name: words.text('agree.accounts.receives'), values: paid.map(a => a.receives), colour: '#2f7fb3', shape: 'bar' },
      { name: words.text('agree.accounts.pays'), values: paid.map(a => tidy(-a.pays)), colour: ink.record, shape: 'bar' },
      { name: words.text('agree.accounts.net'), values: paid.map(a => a.net), colour: ink.text, shape: 'mark' },
    ],
  };
  const balance: Table = {
    header: [words.text('agree.accounts.party'), `${words.text('agree.accounts.receives')}, ${unit}`, `${words.text('agree.accounts.pays')}, ${unit}`, `${words.text('agree.accounts.net')}, ${unit}`],
    rows: data.accounts.map((a): Cell[] => [words.state(a.party), a.receives, a.pays, a.net]),
  };
  return [
    html('p', {}, words.text(movements.rows.length + paid.length === 0 ? 'agree.accounts.none' : 'agree.accounts.intro')),
    movements.rows.length === 0 ? null : figure(page, 'agree-make-up', words.text('agree.accounts.makeUp'), () => tabular(page, movements, words.text('agree.accounts.makeUpNote'))),
    paid.length === 0 ? null : figure(page, 'agree-money-accounts', words.text('agree.accounts.money'), () => ({ charts: [money], table: balance })),
  ].filter(e => e !== null);
}

/** Limit, fact and percent of the limit, as the region's commissions report. */
function season(page: MonitorPage): HTMLElement[] {
  const { data, words } = page;
  const measured = data.verdicts.filter(v => v.test === 'period' || v.test === 'cumulative');
  if (measured.length === 0) return [];
  const who = (v: Verdict) => (data.terms.find(t => t.id === v.term)?.debtors ?? []).map(id => words.state(id)).join(', ');
  const table: Table = {
    header: ['agree.column.subject', 'agree.season.who', 'agree.column.when', 'agree.column.unit', 'agree.season.limit', 'agree.season.fact', 'agree.season.percent', 'agree.season.state'].map(k => words.text(k as 'agree.column.amount')),
    rows: measured.map((v): Cell[] => [termName(words, data.terms, v.term), who(v), words.name(v.when), words.name(v.unit), v.promised, v.accepted,
      v.accepted === null || v.promised === null || v.promised <= 0 ? null : percent(words.lang, v.accepted / v.promised), `${marks[v.state]?.symbol ?? ''} ${words.text(`agree.state.${v.state}` as 'agree.state.met')}`]),
  };
  return [
    html('p', {}, words.text('agree.season.intro')),
    figure(page, 'agree-season-table', words.text('agree.season.table'), () => tabular(page, table, data.leftOut > 0 ? words.text('agree.ledger.leftOut', { count: data.leftOut }) : undefined)),
  ];
}
