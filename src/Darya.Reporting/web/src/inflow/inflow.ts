import { keyFigures } from '../agree/opening';
import { number } from '../core/format';
import { html } from '../core/html';
import type { SectionView } from '../core/page';
import { about } from '../plan/about';
import { assumptions } from '../plan/assumptions';
import { checks } from './checks';
import { droughts } from './droughts';
import { links } from './links';
import { months } from './months';
import { checkValue, largestMiss, type InflowPage } from './names';
import { years } from './years';

/** The section of generated inflows. */
export function inflow(page: InflowPage): SectionView {
  const { data, words } = page;
  return {
    title: words.text('inflow.title'),
    subtitle: [
      words.text('inflow.subtitle', { years: number(words.lang, data.generatedYears, 0), count: data.catchments.length }),
      data.variant ? words.text('plan.variant', { variant: words.maybe(`variant.${data.variant}`) ?? data.variant }) : null,
    ].filter(part => part !== null).join(' · '),
    opening: [html('div', { class: 'lead' }, ...data.lead.map(paragraph => html('p', {}, words.name(paragraph)))), keyFigures(figures(page))],
    parts: [
      { id: 'inflow-checks', title: words.text('inflow.check.title'), content: checks(page) },
      { id: 'inflow-months', title: words.text('inflow.month.title'), content: months(page) },
      { id: 'inflow-years', title: words.text('inflow.year.title'), content: years(page) },
      { id: 'inflow-droughts', title: words.text('inflow.dry.title'), content: droughts(page) },
      { id: 'inflow-links', title: words.text('inflow.link.title'), content: links(page) },
      { id: 'assumptions', title: words.text('cooperate.ground'), content: assumptions(page) },
      { id: 'about', title: words.text('about.title'), content: about(page) },
    ],
  };
}

/** How many checks are kept, and the largest misses with their limits. */
function figures({ data, words }: InflowPage): [string, string, string][] {
  const worst = (...kinds: string[]): [string, string] | null => {
    const all = data.checks.filter(c => kinds.includes(c.check));
    const most = largestMiss(all);
    return most === undefined ? null : [checkValue(words, most, most.worst), `${words.text('inflow.check.limit').toLowerCase()} ${checkValue(words, most, most.limit)}`];
  };
  const items: ([string, string] | null)[] = [worst('monthly-mean'), worst('monthly-sd', 'annual-sd'), worst('annual-correlation')];
  const labels = [words.text('inflow.key.mean'), words.text('inflow.key.sd'), words.text('inflow.key.correlation')];
  return [
    [String(data.checks.filter(c => c.kept).length), words.text('inflow.key.of', { count: data.checks.length }), words.text('inflow.key.checks')],
    ...items.flatMap((item, i): [string, string, string][] => (item ? [[item[0], item[1], labels[i]!]] : [])),
  ];
}
