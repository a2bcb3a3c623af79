/** A table of one period, with its cells for every other one. */
interface Periods {
  /** Cells of each row but the first, by period. */
  cells: Record<string, string[][]>;
  titles: Record<string, string>;
}

/** What the reader chose in a drawing is carried to what stands around it: form, links, the table of the period. */
export function follow(page: Document): void {
  const source = page.getElementById('period-table');
  const periods = source === null ? null : JSON.parse(source.textContent) as Periods;
  page.addEventListener('darya:view', event => {
    const { name, value } = (event as CustomEvent<{ name: string; value: string }>).detail;
    keepInForms(page, name, value);
    for (const link of page.querySelectorAll<HTMLAnchorElement>('.formats a')) link.href = withValue(link.href, name, value);
    for (const field of page.querySelectorAll<HTMLInputElement>('.languages input[name=to]')) field.value = pathOf(withValue(new URL(field.value, page.baseURI).href, name, value));
    if (name === 'period' && periods !== null) showPeriod(page, periods, value);
  });
}

/** An address with a value, or without it when it is empty. */
export function withValue(address: string, name: string, value: string): string {
  const url = new URL(address);
  if (value === '') url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return url.href;
}

function pathOf(address: string): string {
  const url = new URL(address);
  return url.pathname + url.search;
}

function keepInForms(page: Document, name: string, value: string): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-choice]')) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) {
      field.value = value;
    } else if (field === null && name !== form.dataset['choice']) {
      const hidden = page.createElement('input');
      hidden.type = 'hidden';
      hidden.name = name;
      hidden.value = value;
      form.append(hidden);
    }
  }
}

/** Shows the figures of a period in the table of the page. */
function showPeriod(page: Document, periods: Periods, period: string): void {
  const cells = periods.cells[period];
  const place = page.querySelector('[data-period-table]');
  if (cells === undefined || place === null) return;
  const title = place.querySelector('h3');
  if (title) title.textContent = periods.titles[period] ?? '';
  [...place.querySelectorAll('tbody tr')].forEach((row, r) => [...row.querySelectorAll('td')].forEach((cell, c) => {
    cell.textContent = cells[r]?.[c] ?? '–';
  }));
}
