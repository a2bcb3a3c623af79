import { figure, tableElement, type Table } from '../core/figure';
import type { Chart } from '../core/chart';
import type { Letter, PlanData } from '../core/data';
import type { Cell } from '../core/format';
import { html } from '../core/html';
import type { Page } from '../core/page';

/** What the data of any section tell about their ground. */
export type Grounds = Pick<PlanData, 'provenance' | 'sources' | 'areaAccounts' | 'states'>;

const letters: Letter[] = ['M', 'O', 'P', 'W', 'R', 'E'];
const shownFirst = 30;

/** What the figures rest on: how sure every table is, the estimates and how they were made, the sources. */
export function assumptions(page: Page<Grounds>): HTMLElement[] {
  const { data, words } = page;
  const tables = [...new Set(data.provenance.map(p => p.table))].sort();
  const counts: Table = {
    header: [words.text('column.table'), ...letters.map(l => `${l} ${words.text(`letter.${l}`)}`), words.text('row.total')],
    rows: tables.map((table): Cell[] => {
      const rows = letters.map(l => data.provenance.filter(p => p.table === table && p.letter === l).reduce((n, p) => n + p.rows, 0));
      return [words.maybe(`table.${table}`) ?? table, ...rows.map(n => (n === 0 ? null : n)), rows.reduce((a, b) => a + b, 0)];
    }),
    digits: Array<number>(8).fill(0),
  };
  return [
    html('p', {}, words.text('assumptions.intro')),
    figure(page, 'letters', words.text('assumptions.letters'), () => ({
      charts: [], drawing: html('div', { class: 'scroll', tabindex: 0, role: 'region' }, tableElement(page, counts)), table: counts, note: words.text('assumptions.lettersNote'),
    })),
    data.areaAccounts.length > 0 ? areas(page) : null,
    estimates(page), sources(page),
  ].filter(e => e !== null);
}

function areas(page: Page<Grounds>): HTMLElement {
  const { data, words } = page;
  const accounts = [...new Set(data.areaAccounts.map(a => a.account))];
  const states = data.states.filter(s => data.areaAccounts.some(a => a.state === s.id));
  const shades = ['#c9d3da', '#8fb8d6', '#17496b'];
  return figure(page, 'areas', words.text('assumptions.areas'), () => {
    const chart: Chart = {
      categories: states.map(s => words.name(s.name)), unit: words.text('unit.kha'), min: 0, height: 280,
      series: accounts.map((account, i) => ({
        name: words.maybe(`account.${account}`) ?? account, colour: shades[i % shades.length]!, shape: 'bar',
        values: states.map(s => data.areaAccounts.find(a => a.state === s.id && a.account === account)?.area ?? null),
      })),
    };
    const header = [words.text('column.state'), ...chart.series.map(s => `${s.name}, ${chart.unit}`)];
    return { charts: [chart], table: { header, rows: states.map((s, i): Cell[] => [words.name(s.name), ...chart.series.map(v => v.values[i] ?? null)]) }, note: words.text('assumptions.areasNote') };
  });
}

function estimates(page: Page<Grounds>): HTMLElement {
  const { data, words, view } = page;
  const rank = (letter: Letter) => (letter === 'E' ? 0 : letter === 'R' ? 1 : 2);
  const all = [...data.provenance].sort((a, b) => rank(a.letter) - rank(b.letter));
  const title = new Map(data.sources.map(s => [s.id, s.title]));
  const matching = () => {
    const query = (view.estimates ?? '').toLowerCase();
    return all.filter(p => (query === '' ? rank(p.letter) < 2 : true)
      && `${p.letter} ${p.table} ${words.maybe(`table.${p.table}`) ?? ''} ${p.keys} ${p.note} ${title.get(p.source) ?? p.source}`.toLowerCase().includes(query));
  };
  const header = ['column.letter', 'column.table', 'column.rows', 'column.count', 'column.note', 'column.source'].map(k => words.text(k as 'column.letter'));
  const row = (p: (typeof all)[number]): Cell[] => [p.letter, words.maybe(`table.${p.table}`) ?? p.table, p.keys, p.rows, p.note, title.get(p.source) ?? p.source];
  return figure(page, 'estimates', words.text('assumptions.estimates'), () => {
    const found = matching();
    const shown = view.estimatesAll === 'yes' ? found : found.slice(0, shownFirst);
    return {
      charts: [],
      drawing: html('div', { class: 'scroll notes', tabindex: 0, role: 'region' }, tableElement(page, { header, rows: shown.map(row), digits: [undefined, undefined, undefined, 0] })),
      table: { header, rows: found.map(row), digits: [undefined, undefined, undefined, 0] },
      note: words.text('assumptions.shown', { shown: shown.length, count: found.length }),
    };
  }, refresh => html('label', { class: 'choice' }, html('span', {}, words.text('choice.search')), html('input', {
    type: 'search', value: view.estimates ?? '',
    oninput: event => {
      view.estimates = (event.target as HTMLInputElement).value;
      refresh();
    },
  })), refresh => html('button', {
    type: 'button',
    onclick: event => {
      view.estimatesAll = view.estimatesAll === 'yes' ? '' : 'yes';
      (event.target as HTMLElement).textContent = words.text(view.estimatesAll === 'yes' ? 'more.less' : 'more.rows');
      refresh();
    },
  }, words.text(view.estimatesAll === 'yes' ? 'more.less' : 'more.rows')));
}

function sources(page: Page<Grounds>): HTMLElement {
  const { data, words } = page;
  const table: Table = {
    header: ['column.source', 'column.licence', 'column.address'].map(k => words.text(k as 'column.source')),
    rows: data.sources.map((s): Cell[] => [s.title, s.licence, s.address]),
  };
  const list = html('ol', { class: 'sources' }, ...data.sources.map(s => html('li', {}, s.title, '. ',
    /^https?:/.test(s.address) ? html('a', { href: s.address, rel: 'noreferrer' }, s.address) : s.address, s.address ? '. ' : '',
    html('em', {}, s.licence))));
  return figure(page, 'sources', words.text('assumptions.sources'), () => ({ charts: [], drawing: list, table }));
}

