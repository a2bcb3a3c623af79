/** Puts a line with a link under the menu; nothing on the page changes under its reader. One line a place. */
export function showNews(page: Document, list: HTMLElement, place: string, isThisPage = false): void {
  const address = (list.dataset['here'] ?? '') + place;
  const link = [...list.querySelectorAll('a')].find(a => a.getAttribute('href') === address);
  if (!link || !list.parentElement) {
    return;
  }
  const known = [...list.parentElement.querySelectorAll<HTMLElement>('.news')].some(n => n.dataset['place'] === place);
  if (known) {
    return;
  }
  const line = page.createElement('p');
  line.className = 'news';
  line.dataset['place'] = place;
  line.setAttribute('role', 'status');
  const here = page.defaultView?.location;
  const isHere = here !== undefined && (isThisPage || here.pathname === address || (place !== '' && here.pathname.startsWith(`${address}/`)));
  const show = page.createElement('a');
  show.href = isHere ? here.pathname + here.search : address;
  show.textContent = list.dataset['reload'] ?? '';
  line.append((list.dataset['changed'] ?? '').replace('{0}', link.textContent?.trim() ?? ''), ' ', show);
  list.parentElement.append(line);
}

/** What a job says, on its own page; a new state is news there. */
export function showJob(page: Document, list: HTMLElement, job: string, state: string, line: string): void {
  const shown = page.querySelector<HTMLElement>('[data-job]');
  if (shown?.dataset['job'] !== job) {
    if (state !== 'running' || line === '') {
      showNews(page, list, '/jobs');
    }
    return;
  }
  if (line !== '' && shown.dataset['state'] === 'running') {
    const progress = page.querySelector('[data-progress]');
    if (progress) {
      progress.textContent = line;
    }
  } else if (state !== shown.dataset['state']) {
    showNews(page, list, '/jobs', true);
  }
}
