import type { Name } from '../core/data';
import { html } from '../core/html';
import type { Page } from '../core/page';
import type { AnyPage } from './names';

/** The result in plain words. */
export function lead({ data, words }: AnyPage): HTMLElement {
  return html('div', { class: 'lead' }, ...data.lead.map(paragraph => html('p', {}, words.name(paragraph))));
}

/** Value, unit and label of what matters most. */
export function keyFigures(items: readonly (readonly [string, string, string])[]): HTMLElement {
  return html('dl', { class: 'key-figures' }, ...items.map(([value, unit, label]) =>
    html('div', {}, html('dt', {}, label), html('dd', {}, html('strong', { class: /^[\d−+]/.test(value) ? '' : 'word' }, value), ' ', html('span', {}, unit)))));
}

/** What to know beside the figures; nothing when there is nothing. */
export function warnings({ words }: Page<unknown>, all: readonly Name[]): HTMLElement | null {
  return all.length === 0 ? null : html('div', { class: 'warnings' }, html('strong', {}, words.text('warnings.title')), html('ul', {}, ...all.map(w => html('li', {}, words.name(w)))));
}
