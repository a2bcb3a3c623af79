import './style.css';
import { Atlas } from './atlas/atlas';
import { Language, type Key } from './core/language';
import type { Lang, ReportData } from './core/data';
import { periodName } from './core/format';
import { html } from './core/html';
import { ChartStage, type Page, type View } from './core/page';
import { about } from './sections/about';
import { aral } from './sections/aral';
import { assumptions } from './sections/assumptions';
import { balance } from './sections/balance';
import { benefits } from './sections/benefits';
import { binding } from './sections/binding';
import { deliveries } from './sections/deliveries';
import { describe, headline } from './sections/headline';
import { power } from './sections/power';
import { release } from './sections/release';
import { storage } from './sections/storage';
import { values } from './sections/values';

const data = JSON.parse(document.getElementById('report-data')!.textContent) as ReportData;
const root = document.getElementById('report')!;
const view: View = {};
const charts = new ChartStage();
let atlas: Atlas;

function render(lang: Lang): void {
  const words = new Language(lang, data);
  const page: Page = { data, words, view, charts };
  charts.clear();
  atlas = new Atlas(page);

  const sections: [string, Key, HTMLElement[]][] = [
    ['map', 'atlas.title', [html('p', {}, words.text('atlas.intro')), atlas.element]],
    ['storage', 'storage.title', storage(page)],
    ['release', 'release.title', release(page)],
    ['deliveries', 'deliveries.title', deliveries(page)],
    ['aral', 'aral.title', aral(page)],
    ['power', 'power.title', power(page)],
    ['values', 'values.title', values(page)],
    ['benefits', 'benefits.title', benefits(page)],
    ['binding', 'binding.heading', binding(page)],
    ['balance', 'balance.title', balance(page)],
    ['assumptions', 'assumptions.title', assumptions(page)],
    ['about', 'about.title', about(page)],
  ];
  const present = sections.filter(([, , content]) => content.length > 0);

  const title = words.text('page.title', { region: words.name(data.title) });
  document.documentElement.lang = lang;
  document.title = title;
  root.replaceChildren(
    html('a', { class: 'skip', href: '#headline' }, words.text('page.skip')),
    html('header', { class: 'masthead' },
      html('div', { class: 'languages', role: 'group', 'aria-label': words.text('page.language') },
        ...(['en', 'ru'] as const).map(l => html('button', { type: 'button', lang: l, 'aria-pressed': String(l === lang), onclick: () => change(l) }, l === 'en' ? 'English' : 'Русский'))),
      html('h1', {}, title, html('span', { class: 'span' }, `${words.text('page.plan')} ${horizon(words)}`)),
      html('p', { class: 'subtitle' }, describe(words, data, data))),
    html('nav', { class: 'contents', 'aria-label': words.text('page.contents') },
      html('ol', {}, ...present.map(([id, key]) => html('li', {}, html('a', { href: `#${id}` }, words.text(key)))))),
    html('main', {}, headline(page), ...present.map(([id, key, content], i) =>
      html('section', { id }, ...withOpening(html('h2', {}, html('span', { class: 'counter' }, String(i + 1)), words.text(key)), content)))),
    html('footer', {}, words.text('page.footer', { schema: data.schema })));
  atlas.draw();
}

/** Joins a heading with what introduces the section, the first figure included, so that paper does not part them. */
function withOpening(heading: HTMLElement, content: HTMLElement[]): HTMLElement[] {
  const first = content.findIndex(e => e.tagName === 'FIGURE');
  const end = first >= 0 && first <= 2 ? first + 1 : 1;
  return [html('div', { class: 'opening' }, heading, ...content.slice(0, end)), ...content.slice(end)];
}

function horizon(words: Language): string {
  const last = data.periods.year.length - 1;
  return data.periods.month[0] === 1 && data.periods.month[last] === 12
    ? `${data.periods.year[0]}–${data.periods.year[last]}`
    : `${periodName(words.lang, data.periods, 0)} – ${periodName(words.lang, data.periods, last)}`;
}

/** Changes the language and keeps the place on the page. */
function change(lang: Lang): void {
  const anchor = [...document.querySelectorAll('main > section')].find(s => s.getBoundingClientRect().bottom > 80);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  render(lang);
  const again = anchor ? document.getElementById(anchor.id) : null;
  if (again && scrollY > 0) scrollBy(0, again.getBoundingClientRect().top - before);
  document.querySelector<HTMLElement>(`.languages [lang=${lang}]`)?.focus({ preventScroll: true });
}

/** For paper the page takes the width of an A4 sheet, and everything is drawn at that width. */
function setPaper(on: boolean): void {
  document.documentElement.classList.toggle('paper', on);
  atlas.draw();
  charts.drawAll();
}

addEventListener('beforeprint', () => setPaper(true));
addEventListener('afterprint', () => setPaper(false));
render(data.lang);
