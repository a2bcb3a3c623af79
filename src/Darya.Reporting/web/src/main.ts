import './style.css';
import { capabilities } from './capabilities';
import { Address, pageAddress } from './core/address';
import type { Lang } from './core/data';
import { html } from './core/html';
import { Language, type Named } from './core/language';
import { ChartStage, type Page, type SectionView, type View } from './core/page';
import type { Report, Section } from './core/report';

/** A section on the page: where it came from, what it shows, its parts with content. */
interface Shown { section: Section; prefix: string; view: SectionView }

const report = JSON.parse(document.getElementById('report-data')!.textContent) as Report;
const root = document.getElementById('report')!;
/** The part that alone is drawn, in the frame of a server's page that says the rest. */
const part = root.dataset.part;
const several = report.sections.length > 1;
const prefixes = report.sections.map((section, i) => (several ? `${section.capability}-${i + 1}-` : ''));
const address = new Address(pageAddress(), (name, value) => document.dispatchEvent(new CustomEvent('darya:view', { detail: { name, value } })));
const views: View[] = prefixes.map(prefix => address.view(prefix, JSON.parse(root.dataset.view ?? '{}') as View));
const charts = new ChartStage();
let shown: Shown[] = [];

function render(lang: Lang): void {
  charts.clear();
  shown = report.sections.map((section, i) => {
    const prefix = prefixes[i]!;
    const page = { data: section.data, words: new Language(lang, section.data as Named), view: views[i]!, charts, run: section.run, prefix } as Page<never>;
    const view = capabilities[section.capability]!(page);
    const last = i === report.sections.length - 1; // What the page says of itself stands once, at its end.
    return { section, prefix, view: { ...view, parts: view.parts.filter(part => part.content.length > 0 && (last || part.id !== 'about')) } };
  });

  if (part !== undefined) {
    root.replaceChildren(...partAlone(part));
    shown.forEach(one => one.view.draw?.());
    return;
  }

  const words = new Language(lang, {});
  const title = words.text('page.title', { region: words.name(report.region.title) });
  document.documentElement.lang = lang;
  document.title = title;
  root.replaceChildren(
    html('a', { class: 'skip', href: `#${shown[0]!.prefix}headline` }, words.text('page.skip')),
    html('header', { class: 'masthead' },
      html('div', { class: 'languages', role: 'group', 'aria-label': words.text('page.language') },
        ...(['en', 'ru'] as const).map(l => html('button', { type: 'button', lang: l, 'aria-pressed': String(l === lang), onclick: () => change(l) }, l === 'en' ? 'English' : 'Русский'))),
      html('h1', {}, title, html('span', { class: 'span' }, several ? words.text('page.several', { count: shown.length }) : shown[0]!.view.title)),
      html('p', { class: 'subtitle' }, several ? words.text('page.joined') : shown[0]!.view.subtitle)),
    html('nav', { class: 'contents', 'aria-label': words.text('page.contents') },
      ...shown.flatMap(one => [several ? html('p', {}, html('a', { href: `#${one.prefix}headline` }, nameOf(one))) : null, contents(one)]).filter(e => e !== null)),
    html('main', {}, ...shown.map(one => several ? chapter(one, words) : html('div', {}, ...body(one)))),
    html('footer', {}, words.text('page.footer', { schema: report.schema })));
  shown.forEach(one => one.view.draw?.());
}

/** One part without what frames it on a whole page; `headline` is what stands above the parts. */
function partAlone(id: string): HTMLElement[] {
  const { view, prefix } = shown[0]!;
  const figures = (root.dataset.figures ?? '').split(' ').filter(f => f !== '');
  const whole = id === 'headline' ? view.opening : view.parts.find(p => p.id === id)?.content ?? [];
  const content = figures.length === 0 ? whole : whole.filter(e => figures.some(f => e.id === prefix + f));
  return [html('div', { id: prefix + id, class: `part part-${id}${id === 'headline' ? ' headline' : ''}` }, ...content)];
}

/** What a section is called where several stand together; with its run where two are of one kind. */
function nameOf({ section, view }: Shown): string {
  return report.sections.filter(s => s.capability === section.capability).length > 1 ? `${view.title} · ${section.run}` : view.title;
}

function contents({ prefix, view }: Shown): HTMLElement {
  return html('ol', {}, ...view.parts.map(part => html('li', {}, html('a', { href: `#${prefix}${part.id}` }, part.title))));
}

/** A section among others, with its own title. */
function chapter(one: Shown, words: Language): HTMLElement {
  return html('article', { class: 'chapter' },
    html('header', {}, html('h1', {}, nameOf(one)), html('p', { class: 'subtitle' }, one.view.subtitle, ' · ', words.text('page.run'), ' ', html('code', {}, one.section.run))),
    ...body(one));
}

function body({ prefix, view }: Shown): HTMLElement[] {
  return [
    html('section', { id: `${prefix}headline`, class: 'headline' }, ...view.opening),
    ...view.parts.map((part, i) => html('section', { id: prefix + part.id, class: `part part-${part.id}` },
      ...withOpening(html('h2', {}, html('span', { class: 'counter' }, String(i + 1)), part.title), part.content))),
  ];
}

/** Joins a heading with what introduces the section, the first figure included, so that paper does not part them. */
function withOpening(heading: HTMLElement, content: HTMLElement[]): HTMLElement[] {
  const first = content.findIndex(e => e.tagName === 'FIGURE');
  const end = first >= 0 && first <= 2 ? first + 1 : 1;
  return [html('div', { class: 'opening' }, heading, ...content.slice(0, end)), ...content.slice(end)];
}

/** Changes the language and keeps the place on the page. */
function change(lang: Lang): void {
  const anchor = [...document.querySelectorAll('main section')].find(s => s.getBoundingClientRect().bottom > 80);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  address.set('lang', lang);
  render(lang);
  const again = anchor ? document.getElementById(anchor.id) : null;
  if (again && scrollY > 0) scrollBy(0, again.getBoundingClientRect().top - before);
  document.querySelector<HTMLElement>(`.languages [lang=${lang}]`)?.focus({ preventScroll: true });
}

/** For paper the page takes the width of an A4 sheet, and everything is drawn at that width. */
function setPaper(on: boolean): void {
  document.documentElement.classList.toggle('paper', on);
  shown.forEach(one => one.view.draw?.());
  charts.drawAll();
}

addEventListener('beforeprint', () => setPaper(true));
addEventListener('afterprint', () => setPaper(false));
// A link may ask for a language: report.html?lang=ru. A server's page has its own.
const asked = part === undefined ? address.get('lang') : null;
render(asked === 'en' || asked === 'ru' ? asked : report.lang);
addEventListener('pagehide', () => address.write());
