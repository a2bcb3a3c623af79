import { html } from '../core/html';
import type { Page } from '../core/page';

/** Neutrality, licences and notices. */
export function about(page: Page<unknown>): HTMLElement[] {
  const { words } = page;
  return [
    html('p', {}, words.text('about.legal')),
    html('p', {}, words.text('about.boundaries')),
    html('p', {}, words.text('about.file')),
    html('ul', { class: 'facts' },
      html('li', {}, 'Apache ECharts. Copyright 2017-2026 The Apache Software Foundation. This product includes software developed at The Apache Software Foundation (https://www.apache.org/). Apache License 2.0.'),
      html('li', {}, 'zrender. Copyright 2017 Baidu Inc. BSD 3-Clause. d3.js (parts). Copyright 2010-2017 Mike Bostock. BSD 3-Clause.'),
      html('li', {}, 'world-atlas. Copyright 2013-2019 Michael Bostock. ISC. Natural Earth, public domain.'),
      html('li', {}, words.text('about.licence'))),
  ];
}
