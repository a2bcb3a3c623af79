import type { Content, Table } from '../core/figure';
import { tableElement } from '../core/figure';
import { listing } from '../core/format';
import { html } from '../core/html';
import type { Language } from '../core/language';
import type { Page } from '../core/page';
import type { AgreementName, DraftData, MonitorData, Term, TrialData } from './data';

export type DraftPage = Page<DraftData>;
export type TrialPage = Page<TrialData>;
export type MonitorPage = Page<MonitorData>;
export type AnyPage = Page<DraftData> | Page<TrialData> | Page<MonitorData>;

/** Letters after which a name is cut in a narrow place; the whole stands in the list of terms. */
const longest = 46;

/** A term by article and subject, «2.1 Release of Toktogul»; an id that is no term stays as it is. */
export function termName(words: Language, terms: readonly Term[], id: string): string {
  const term = terms.find(t => t.id === id);
  return term ? `${term.article} ${words.name(term.name)}` : id;
}

/** The same, cut for axes and heads of columns. */
export function shortTerm(words: Language, terms: readonly Term[], id: string): string {
  const name = termName(words, terms, id);
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}

/** Who owes whom: «Kyrgyzstan → Uzbekistan». */
export function pair(words: Language, term: Term): string {
  const names = (ids: readonly string[]) => listing(words.lang, ids.map(id => words.state(id)));
  return `${names(term.debtors)} → ${names(term.creditors)}`;
}

/** Title of a document with its version. */
export function documentName(words: Language, agreement: AgreementName): string {
  return words.text('agree.document', { title: words.name(agreement.title), id: agreement.id, version: agreement.version });
}

/** What a draft or a trial rests on: document, parties, economy, variant. */
export function subtitle({ data, words }: DraftPage | TrialPage): string {
  return [
    documentName(words, data.agreement), listing(words.lang, data.parties.map(id => words.state(id))),
    data.economy === 'record' ? words.text('plan.economyRecord') : words.text('plan.economyYear', { year: data.economy }),
    data.variant ? words.text('plan.variant', { variant: words.maybe(`variant.${data.variant}`) ?? data.variant }) : null,
  ].filter(part => part !== null).join(' · ');
}

/** A figure that is a table. */
export function tabular(page: Page<unknown>, table: Table, note?: string): Content {
  return { charts: [], drawing: html('div', { class: 'scroll', tabindex: 0, role: 'region' }, tableElement(page, table)), table, ...(note ? { note } : {}) };
}

/** A short unit of trial amounts. */
export function unitOf(words: Language, unit: string): string {
  return unit === 'GWh' ? words.text('agree.gwh') : words.text('unit.hm3');
}

/** A blue for what is above zero, an orange for what is below, stronger with the amount; safe for colour blindness. */
export function heat(value: number, largest: number): { background: string; dark: boolean } {
  const strength = largest > 0 ? Math.min(1, Math.abs(value) / largest) : 0;
  const share = value === 0 ? 0 : 0.08 + 0.82 * Math.sqrt(strength);
  const [r, g, b] = value >= 0 ? [23, 91, 150] : [196, 84, 10];
  const mix = (c: number) => Math.round(255 + (c - 255) * share);
  const colour = [r!, g!, b!].map(mix);
  return { background: `rgb(${colour.join(', ')})`, dark: luminance(colour) < evenContrast };
}

/** Where white and dark letters are read equally well: √(1.05 · (0.024 + 0.05)) − 0.05 for letters of luminance 0.024. */
const evenContrast = 0.23;

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(colour: readonly number[]): number {
  const [r, g, b] = colour.map(c => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** From so many columns on their heads stand upright. */
const many = 12;

/** Heads of so few letters lie level however many there are. */
const short = 4;

interface GridCell { text: string; title?: string; style?: string; class?: string }

/** A grid with a colour and a text a cell, so that it is read without colours too. */
export function grid(label: string, header: readonly { name: string; colour?: string; title?: string }[], rows: readonly { name: string; colour?: string; cells: readonly GridCell[] }[]): HTMLElement {
  const dot = (colour?: string) => (colour ? html('span', { class: 'dot', style: `background: ${colour}` }) : null);
  return html('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label },
    html('table', { class: `heat${header.length > many ? ' many' : ''}${header.slice(1).every(h => h.name.length <= short) ? ' level' : ''}` },
      html('thead', {}, html('tr', {}, ...header.map((h, i) => html('th', { scope: 'col', class: i === 0 ? '' : 'cell', title: h.title ?? '' }, dot(h.colour), h.name)))),
      html('tbody', {}, ...rows.map(row => html('tr', {},
        html('th', { scope: 'row' }, dot(row.colour), row.name),
        ...row.cells.map(c => html('td', { class: `cell ${c.class ?? ''}`, style: c.style ?? '', title: c.title ?? '' }, c.text)))))));
}

