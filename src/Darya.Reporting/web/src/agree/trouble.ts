import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Missed } from './data';
import { grid, shortTerm, tabular, termName, unitOf, type TrialPage } from './names';

/** Terms that are drawn; the table has all. */
const drawn = 20;

/** What each term costs, and who bears it. */
export function costs(page: TrialPage): HTMLElement[] {
  const { data, words } = page;
  const unit = words.text('unit.musdYear');
  const weight = (c: (typeof data.costs)[number]) => Math.max(Math.abs(c.cost), ...c.stateCost.map(Math.abs));
  const felt = data.costs.filter(c => weight(c) > 0).sort((a, b) => weight(b) - weight(a));
  const left = data.costs.filter(c => !c.computed && data.terms.find(t => t.id === c.term)?.kind !== 'year-rule'); // rules of the year have their own part
  const table: Table = {
    header: [words.text('agree.column.subject'), `${words.text('agree.cost.all')}, ${unit}`, ...data.parties.map(p => `${words.state(p)}, ${unit}`), words.text('agree.cost.year'),
      words.text('agree.cost.binding'), words.text('agree.cost.missed'), words.text('agree.cost.reason')],
    rows: [...felt, ...data.costs.filter(c => !felt.includes(c))].map((c): Cell[] => [termName(words, data.terms, c.term), tidy(c.cost), ...c.stateCost.map(tidy), ...data.parties.slice(c.stateCost.length).map(() => null),
      yearName(page, c.costliestYear), c.bindingYears, c.missedYears.length, c.computed ? null : words.name(c.reason)]),
    digits: [undefined, 1, ...data.parties.map(() => 1), undefined, 0, 0],
  };
  const shown = felt.slice(0, drawn);
  const chart: Chart = {
    categories: shown.map(c => shortTerm(words, data.terms, c.term)), unit, horizontal: true, height: 80 + 34 * shown.length,
    series: [
      ...data.parties.map((p, i) => ({ name: words.state(p), values: shown.map(c => tidy(c.stateCost[i] ?? null)), colour: stateColour(data, p), shape: 'bar' as const, stack: 'cost' })),
      { name: words.text('agree.cost.all'), values: shown.map(c => tidy(c.cost)), colour: ink.text, shape: 'mark' as const },
    ],
  };
  return [
    html('p', {}, words.text('agree.cost.intro')),
    shown.length === 0
      ? figure(page, 'agree-cost-terms', words.text('agree.cost.chart'), () => tabular(page, table, words.text('agree.cost.none')))
      : figure(page, 'agree-cost-terms', words.text('agree.cost.chart'), () => ({ charts: [chart], table, note: words.text('agree.cost.note') })),
    left.length === 0 ? null : figure(page, 'agree-not-computed', words.text('agree.cost.left'), () => tabular(page, {
      header: [words.text('agree.column.subject'), words.text('agree.cost.reason')],
      rows: left.map((c): Cell[] => [termName(words, data.terms, c.term), words.name(c.reason)]),
    })),
  ].filter(e => e !== null);
}

/** Which terms cannot be kept, when, and with which others. */
export function breaks(page: TrialPage): HTMLElement[] {
  const { data, words } = page;
  const years = [data.meanYear, ...data.byYear];
  const missed = years.flatMap(y => y.missed.map(m => ({ year: words.name(y.name), ...m })));
  if (missed.length === 0 && data.conflicts.length === 0) return [html('p', {}, words.text('agree.break.none'))];
  const table: Table = {
    header: [words.text('column.year'), words.text('agree.column.subject'), words.text('agree.column.when'), words.text('agree.column.owed'), words.text('agree.column.missing'), words.text('agree.column.unit')],
    rows: missed.map((m): Cell[] => [m.year, termName(words, data.terms, m.term), words.name(m.when), m.amount, m.missed, unitOf(words, m.unit)]),
    digits: [undefined, undefined, undefined, 1, 1],
  };
  const conflicts: Table = {
    header: [words.text('column.year'), words.text('agree.column.conflict')],
    rows: data.conflicts.map((c): Cell[] => [yearName(page, c.year), words.name(c.sentence)]),
  };
  return [
    html('p', {}, words.text('agree.break.intro')),
    figure(page, 'agree-break-years', words.text('agree.break.map'), () => ({
      charts: [], table, note: words.text('agree.break.note'),
      drawing: missedGrid(page, words.text('agree.break.map'), words.text('column.year'), years.filter(y => y.missed.length > 0).map(y => ({ name: words.name(y.name), missed: y.missed }))),
    })),
    data.conflicts.length === 0 ? null : figure(page, 'agree-conflicts', words.text('agree.break.conflicts'), () => ({
      charts: [], table: conflicts, note: words.text('agree.break.conflictsNote'),
      drawing: html('ul', { class: 'facts' }, ...data.conflicts.map(c => html('li', {}, words.name(c.sentence)))),
    })),
  ].filter(e => e !== null);
}

/** The mean year with less and less water. */
export function drought(page: TrialPage): HTMLElement[] {
  const { data, words } = page;
  if (data.drought.length === 0) return [];
  const first = data.drought.find(d => d.missed.length > 0);
  const table: Table = {
    header: [words.text('agree.drought.inflow'), words.text('agree.column.subject'), words.text('agree.column.when'), words.text('agree.column.owed'), words.text('agree.column.missing'), words.text('agree.column.unit')],
    rows: data.drought.flatMap((d): Cell[][] => (d.missed.length === 0 ? [[`${d.percent} %`, null, null, null, null, null]]
      : d.missed.map(m => [`${d.percent} %`, termName(words, data.terms, m.term), words.name(m.when), m.amount, m.missed, unitOf(words, m.unit)]))),
    digits: [undefined, undefined, undefined, 1, 1],
  };
  return [
    html('p', {}, first
      ? words.text('agree.drought.first', { percent: number(words.lang, first.percent), terms: [...new Set(first.missed.map(m => termName(words, data.terms, m.term)))].join('; ') })
      : words.text('agree.drought.none', { percent: number(words.lang, Math.min(...data.drought.map(d => d.percent))) })),
    first === undefined ? null : figure(page, 'agree-drought-ladder', words.text('agree.drought.ladder'), () => ({
      charts: [], table, note: words.text('agree.drought.note'),
      drawing: missedGrid(page, words.text('agree.drought.ladder'), words.text('agree.drought.inflow'), data.drought.map(d => ({ name: `${number(words.lang, d.percent)} %`, missed: d.missed }))),
    })),
  ].filter(e => e !== null);
}

/** Terms by columns: how much of what is owed is off, percent and amount. */
function missedGrid({ data, words }: TrialPage, label: string, first: string, columns: readonly { name: string; missed: readonly Missed[] }[]): HTMLElement {
  const all = columns.flatMap(c => c.missed);
  const terms = [...new Set(all.map(m => m.term))];
  if (terms.length === 0) return html('p', {}, words.text('agree.break.none'));
  return grid(label, [`${words.text('agree.column.subject')} / ${first}`, ...columns.map(c => c.name)].map(name => ({ name })), terms.map(id => ({
    name: `${termName(words, data.terms, id)}, ${unitOf(words, all.find(m => m.term === id)!.unit)}`,
    cells: columns.map(c => {
      const own = c.missed.filter(m => m.term === id);
      if (own.length === 0) return { text: '·', class: 'kept' };
      const sum = own.reduce((s, m) => s + m.missed, 0);
      const strength = Math.min(1, Math.max(...own.map(m => m.missed / Math.max(1e-9, Math.abs(m.amount)))));
      const share = 0.15 + 0.75 * Math.sqrt(strength);
      const mix = (part: number) => Math.round(255 + (part - 255) * share);
      return {
        text: number(words.lang, sum, sum < 10 ? 1 : 0), style: `background: rgb(${mix(196)}, ${mix(84)}, ${mix(10)}); color: ${share > 0.6 ? '#fff' : ink.text}`,
        title: own.map(m => `${words.name(m.when)}: ${number(words.lang, m.missed)} / ${number(words.lang, m.amount)} ${unitOf(words, m.unit)}`).join('; '),
      };
    }),
  })));
}

/** Name of a year by its id. */
export function yearName({ data, words }: TrialPage, id: string): string | null {
  const year = [data.meanYear, ...data.byYear].find(y => y.id === id);
  return year ? words.name(year.name) : id || null;
}
