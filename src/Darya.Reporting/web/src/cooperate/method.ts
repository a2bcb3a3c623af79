import { html } from '../core/html';
import type { CooperationPage } from './names';

/** How the worths were found, on which rights, and what they do not say. */
export function method(page: CooperationPage): HTMLElement[] {
  const { data, words } = page;
  return [
    html('div', { class: 'method' },
      html('p', {}, words.text('method.play')),
      html('p', {}, words.text('method.certificate')),
      html('p', {}, words.text('method.beliefs')),
      html('h3', {}, words.text('method.rights')),
      html('ul', { class: 'facts' }, ...(['A', 'B', 'C'] as const).map(letter => {
        const text = words.text(`method.rights.${letter}`);
        return html('li', {}, letter === data.baseline ? html('strong', {}, text, ' ', words.text('method.used')) : text);
      })),
      html('h3', {}, words.text('method.limits')),
      html('ul', { class: 'facts' }, ...(['one', 'two', 'three', 'four'] as const).map(n => html('li', {}, words.text(`method.limits.${n}`)))),
      html('p', {}, words.text('about.legal'))),
  ];
}
