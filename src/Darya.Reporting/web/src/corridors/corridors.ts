import { keyFigures, warnings } from '../agree/opening';
import { number } from '../core/format';
import { html } from '../core/html';
import type { SectionView } from '../core/page';
import { about } from '../plan/about';
import { assumptions } from '../plan/assumptions';
import { closure } from './closure';
import { crossings } from './crossings';
import { ease } from './ease';
import { forecast } from './forecast';
import { goods } from './goods';
import { NetworkMap } from './map';
import { method } from './method';
import { isOpen, type CorridorPage } from './names';
import { network } from './network';
import { paths } from './paths';
import { people } from './people';
import { routes } from './routes';
import { shares } from './shares';
import { works } from './works';

/** The section of corridors, borders and joint works. */
export function corridors(page: CorridorPage): SectionView {
  const { data, words } = page;
  const map = new NetworkMap(page);
  return {
    title: words.text('corridors.title'),
    subtitle: [
      words.text('corridors.subtitle', { year: data.goodsYear, date: day(page) }),
      data.closure ? words.name(data.closure.name) : null, data.ease ? words.name(data.ease.name) : null,
      data.variant ? words.text('plan.variant', { variant: words.maybe(`variant.${data.variant}`) ?? data.variant }) : null,
    ].filter(part => part !== null).join(' · '),
    opening: [
      html('div', { class: 'lead' }, ...data.lead.map(paragraph => html('p', {}, words.name(paragraph)))),
      keyFigures(figures(page)),
      warnings(page, data.warnings),
    ].filter(e => e !== null),
    parts: [
      { id: 'corridors-map', title: words.text('corridors.map.title'), content: network(page, map) },
      { id: 'corridors-closure', title: words.text('corridors.closure.title'), content: closure(page) },
      { id: 'corridors-ease', title: words.text('corridors.ease.title'), content: ease(page) },
      { id: 'corridors-works', title: words.text('corridors.works.title'), content: works(page) },
      { id: 'corridors-shares', title: words.text('corridors.shares.title'), content: shares(page) },
      { id: 'corridors-routes', title: words.text('corridors.routes.title'), content: routes(page) },
      { id: 'corridors-crossings', title: words.text('corridors.crossings.title'), content: crossings(page) },
      { id: 'corridors-paths', title: words.text('corridors.paths.title'), content: paths(page) },
      { id: 'corridors-people', title: words.text('corridors.people.title'), content: people(page) },
      { id: 'corridors-goods', title: words.text('corridors.goods.title'), content: goods(page) },
      { id: 'corridors-forecast', title: words.text('corridors.forecast.title'), content: forecast(page) },
      { id: 'corridors-method', title: words.text('corridors.method.title'), content: method(page) },
      { id: 'assumptions', title: words.text('cooperate.ground'), content: assumptions(page) },
      { id: 'about', title: words.text('about.title'), content: about(page) },
    ],
    draw: () => map.draw(),
  };
}

/** The day as the language writes it. */
function day({ data, words }: CorridorPage): string {
  return new Intl.DateTimeFormat(words.lang === 'en' ? 'en-GB' : 'ru-RU', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${data.date}T00:00:00Z`));
}

/** Value, unit and label of what matters most: what was asked first. */
function figures({ data, words }: CorridorPage): [string, string, string][] {
  const n = (value: number) => number(words.lang, value);
  const open = data.crossings.filter(c => !c.planned);
  const { closure: c, ease: e, investment: i, people: p, forecast: f } = data;
  const items: ([string, string, string] | null)[] = [
    ...(c ? [
      [n(c.costMusd), words.text('unit.musdYear'), words.text('corridors.key.closure')],
      [n(c.rerouted), words.text('corridors.unit.mt'), words.text('corridors.key.rerouted')],
      [n(c.stopped), words.text('corridors.unit.mt'), words.text('corridors.key.stopped')],
    ] satisfies [string, string, string][] : []),
    e ? [n(e.gains.filter(g => data.members.includes(g.economy)).reduce((sum, g) => sum + (g.realIncomeMusd ?? g.transportMusd), 0)), words.text('unit.musdYear'), words.text('corridors.key.ease')] : null,
    ...(i ? [
      [n(i.netMusd), words.text('unit.musd'), words.text('corridors.key.net', { first: i.firstYear, last: i.lastYear })],
      [String(i.works.filter(w => w.verdict === 'built').length), words.text('corridors.key.of', { all: i.works.length }), words.text('corridors.key.works')],
    ] satisfies [string, string, string][] : []),
    p?.savedMusd != null ? [n(p.savedMusd), words.text('unit.musdYear'), words.text('corridors.key.people')] : null,
    [n(data.goods.reduce((sum, g) => sum + g.mt, 0)), words.text('corridors.unit.mt'), words.text('corridors.key.mt', { year: data.goodsYear })],
    [n(data.borderMillionHours), words.text('corridors.unit.millionHours'), words.text('corridors.key.hours')],
    open.length > 0 ? [String(open.filter(isOpen).length), words.text('corridors.key.of', { all: open.length }), words.text('corridors.key.open')] : null,
    f ? [String(f.within), words.text('corridors.key.of', { all: f.figures.filter(x => !x.fit).length }), words.text('corridors.key.forecast', { year: f.year, margin: n(f.margin) })] : null,
  ];
  return items.filter(item => item !== null);
}
