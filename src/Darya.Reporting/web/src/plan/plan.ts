import { Atlas } from '../atlas/atlas';
import { periodName } from '../core/format';
import { html } from '../core/html';
import type { Language } from '../core/language';
import type { PlanData } from '../core/data';
import type { Page, SectionView } from '../core/page';
import { about } from './about';
import { aral } from './aral';
import { assumptions } from './assumptions';
import { balance } from './balance';
import { benefits } from './benefits';
import { binding } from './binding';
import { deliveries } from './deliveries';
import { describe, headline } from './headline';
import { power } from './power';
import { release } from './release';
import { storage } from './storage';
import { values } from './values';

/** The section of a plan. */
export function plan(page: Page): SectionView {
  const { data, words } = page;
  const atlas = new Atlas(page);
  return {
    title: `${words.text('page.plan')} ${horizon(data, words)}`,
    subtitle: describe(words, data, data),
    opening: headline(page),
    parts: [
      { id: 'map', title: words.text('atlas.title'), content: [html('p', {}, words.text('atlas.intro')), atlas.element] },
      { id: 'storage', title: words.text('storage.title'), content: storage(page) },
      { id: 'release', title: words.text('release.title'), content: release(page) },
      { id: 'deliveries', title: words.text('deliveries.title'), content: deliveries(page) },
      { id: 'aral', title: words.text('aral.title'), content: aral(page) },
      { id: 'power', title: words.text('power.title'), content: power(page) },
      { id: 'values', title: words.text('values.title'), content: values(page) },
      { id: 'benefits', title: words.text('benefits.title'), content: benefits(page) },
      { id: 'binding', title: words.text('binding.heading'), content: binding(page) },
      { id: 'balance', title: words.text('balance.title'), content: balance(page) },
      { id: 'assumptions', title: words.text('assumptions.title'), content: assumptions(page) },
      { id: 'about', title: words.text('about.title'), content: about(page) },
    ],
    draw: () => atlas.draw(),
  };
}

function horizon(data: PlanData, words: Language): string {
  const last = data.periods.year.length - 1;
  return data.periods.month[0] === 1 && data.periods.month[last] === 12
    ? `${data.periods.year[0]}–${data.periods.year[last]}`
    : `${periodName(words.lang, data.periods, 0)} – ${periodName(words.lang, data.periods, last)}`;
}
