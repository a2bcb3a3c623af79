import { ChartBox, legend, type Chart } from './chart';
import { csv, number, type Cell } from './format';
import { html } from './html';
import { isOpen, setOpen, type Page } from './page';

/** The figures behind a chart. */
export interface Table {
  header: string[];
  rows: Cell[][];
  /** Digits after the mark by column; about three figures where nothing is said. */
  digits?: (number | undefined)[];
}

export interface Content {
  charts: Chart[];
  table: Table;
  /** A drawing of another kind, instead of charts. */
  drawing?: Element;
  /** Said below the chart. */
  note?: string;
}

/** A chart or several with the question they answer, their table and its file. */
export function figure(page: Page<unknown>, id: string, title: string, content: () => Content, ...controls: ((refresh: () => void) => Element | null)[]): HTMLElement {
  const { words, prefix } = page;
  const body = html('div', { class: 'figure-body' });
  const tableBox = html('div', { class: 'table-box', id: `${prefix}${id}-table`, hidden: !isOpen(page.view, id), tabindex: 0, role: 'region', 'aria-label': `${title} ${words.text('figure.table')}` });
  let shown: ChartBox[] = [];
  let current: Content;

  const refresh = () => {
    shown.forEach(box => page.charts.remove(box));
    current = content();
    const label = `${title} ${words.text('figure.seeTable')}`;
    shown = current.charts.map(chart => new ChartBox(chart, words.lang, chart.title ? `${chart.title}. ${label}` : label));
    const charts = html('div', { class: shown.length > 1 ? 'multiples' : 'single' }, ...shown.map(box => box.element));
    body.replaceChildren(...[legend(current.charts), current.drawing ?? charts, current.note ? html('p', { class: 'note' }, current.note) : null].filter(e => e !== null));
    shown.forEach(box => page.charts.add(box));
    if (!tableBox.hidden) tableBox.replaceChildren(tableElement(page, current.table));
  };

  const toggle = html('button', {
    type: 'button', 'aria-expanded': String(!tableBox.hidden), 'aria-controls': tableBox.id,
    onclick: () => {
      tableBox.hidden = !tableBox.hidden;
      setOpen(page.view, id, !tableBox.hidden);
      toggle.setAttribute('aria-expanded', String(!tableBox.hidden));
      if (!tableBox.hidden) tableBox.replaceChildren(tableElement(page, current.table));
    },
  }, words.text('figure.table'));
  const download = html('button', {
    type: 'button', 'aria-label': `${words.text('figure.download')}: ${title}`,
    onclick: () => saveTable(prefix + id, current.table),
  }, 'CSV');

  const figure = html('figure', { id: prefix + id, class: `figure-${id}` },
    html('figcaption', {}, html('h3', {}, title), html('div', { class: 'tools' }, toggle, download)),
    controls.length > 0 ? html('div', { class: 'controls' }, ...controls.map(control => control(refresh))) : null,
    body, tableBox);
  refresh();
  toggle.hidden = current!.drawing?.querySelector('table') != null;
  return figure;
}

/** A table with its numbers as the language writes them. */
export function tableElement(page: Page<unknown>, table: Table): HTMLTableElement {
  const text = (cell: Cell, column: number) =>
    typeof cell === 'number' ? number(page.words.lang, cell, table.digits?.[column]) : (cell ?? '–');
  return html('table', {},
    html('thead', {}, html('tr', {}, ...table.header.map((name, i) =>
      html('th', { scope: 'col', class: numeric(table, i) ? 'number' : '' }, name)))),
    html('tbody', {}, ...table.rows.map(row => html('tr', {}, ...row.map((cell, i) =>
      i === 0 ? html('th', { scope: 'row' }, text(cell, i)) : html('td', { class: numeric(table, i) ? 'number' : '' }, text(cell, i)))))));
}

/** The table of a chart: a row a category, a column a series. */
export function tableOf(chart: Chart, first: string): Table {
  const rows = (chart.x ? chart.x.values : chart.categories).map((category, i): Cell[] =>
    [category, ...chart.series.map(s => tidy(s.values[i] ?? null))]);
  return { header: [chart.x ? chart.x.unit : first, ...chart.series.map(s => `${s.name}, ${chart.unit}`)], rows };
}

/** Charts with the same categories side by side in one table, the name of the chart in front of each series. */
export function tableOfAll(charts: readonly Chart[], first: string): Table {
  const tables = charts.map(chart => tableOf(chart, first));
  return {
    header: [first, ...tables.flatMap((t, i) => t.header.slice(1).map(name => `${charts[i]!.title ?? ''}: ${name}`))],
    rows: tables[0]?.rows.map((row, r) => [row[0]!, ...tables.flatMap(t => t.rows[r]!.slice(1))]) ?? [],
  };
}

/** Six figures are more than the data know; the rest is noise of sums. */
export function tidy(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(6));
}

function numeric(table: Table, column: number): boolean {
  return column > 0 && table.rows.some(row => typeof row[column] === 'number');
}

/** Gives the reader the table as a file. */
export function saveTable(name: string, table: Table): void {
  const text = csv(table.header, table.rows);
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  html('a', { href: address, download: `${name}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
