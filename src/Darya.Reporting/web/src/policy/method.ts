import { html } from '../core/html';
import type { PolicyPage } from './names';

/** How the policy was found and tried, and what it leaves out. */
export function method({ data, words }: PolicyPage): HTMLElement[] {
  return [
    html('div', { class: 'method' },
      html('p', {}, words.text('policy.method.stage')),
      html('p', {}, words.text('policy.method.bound')),
      html('p', {}, words.text('policy.method.simulation')),
      data.backtest ? html('p', {}, words.text('policy.method.backtest')) : null,
      html('h3', {}, words.text('policy.method.limits')),
      html('ul', { class: 'facts' }, ...(['one', 'two', 'three', 'four'] as const).map(n => html('li', {}, words.text(`policy.method.limits.${n}`)))),
      html('p', {}, words.text('about.legal'))),
  ];
}
