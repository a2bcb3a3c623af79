import { addUp, driestYear, sum, sumByYear } from '../core/aggregate';
import type { Comparison, Headline, PlanData } from '../core/data';
import { figure } from '../core/figure';
import { inMonth, listing, missing, number, percent, scientific, signed } from '../core/format';
import { html } from '../core/html';
import type { Page } from '../core/page';
import { prices } from '../core/prices';
import type { Language } from '../core/language';
import { stateColour } from '../core/colours';

/** Title, key figures, audit and a few sentences: what the plan is and what it yields. */
export function headline(page: Page): HTMLElement[] {
  const { data, words } = page;
  return [
    html('p', { class: 'lead' }, ...summary(data, words).flatMap((sentence, i) => (i === 0 ? [sentence] : [' ', sentence]))),
    keyFigures(page), html('p', { class: 'note' }, words.text('key.note', { members: members(data, words) })), audit(page), data.warnings.length > 0 ? warnings(page) : null,
    data.comparison ? comparison(page, data.comparison) : null,
  ].filter(e => e !== null);
}

/** What kind of plan it is, in one line. */
export function describe(words: Language, plan: { coalition: string[]; economy: string; variant: string | null }, data: PlanData): string {
  const members = data.states.filter(s => s.member).map(s => s.id);
  const all = members.length === plan.coalition.length && members.every(id => plan.coalition.includes(id));
  const who = all
    ? words.text('plan.all', { states: listing(words.lang, plan.coalition.map(id => words.state(id))) })
    : words.text('plan.for', { states: listing(words.lang, plan.coalition.map(id => words.state(id))) });
  const economy = plan.economy === 'record' ? words.text('plan.economyRecord') : words.text('plan.economyYear', { year: plan.economy });
  return [who, economy, plan.variant ? words.text('plan.variant', { variant: words.maybe(`variant.${plan.variant}`) ?? plan.variant }) : null]
    .filter(part => part !== null).join(' · ');
}

/** The states whose sums are the regional figures. */
function members(data: PlanData, words: Language): string {
  return listing(words.lang, data.states.filter(s => s.member).map(s => words.name(s.name)));
}

/** The summary in sentences, from the figures alone. */
export function summary(data: PlanData, words: Language): string[] {
  const n = (value: number, digits?: number) => number(words.lang, value, digits);
  const h = data.headline;
  const sentences = [
    words.text(h.aral === null ? 'summary.yield' : 'summary.yieldAral', {
      benefit: n(h.benefit, 0), irrigation: n(h.irrigation, 1), aral: n(h.aral ?? 0, 1), prices: prices(data, words),
    }),
  ];
  const reservoir = data.reservoirs.find(r => r.node === h.reservoir);
  if (reservoir && reservoir.seasons.winterShare !== null) {
    sentences.push(words.text(reservoir.seasons.recordWinterShare === null ? 'summary.winter' : 'summary.winterRecord', {
      reservoir: words.node(reservoir.node), share: percent(words.lang, reservoir.seasons.winterShare),
      record: percent(words.lang, reservoir.seasons.recordWinterShare),
    }));
  }
  if (data.districts.length > 0) {
    const byYear = (pick: (d: PlanData['districts'][number]) => number[]) =>
      sumByYear(addUp(data.districts.map(pick), data.periods.year.length), data.periods, data.calendarYears);
    const dry = driestYear(byYear(d => d.delivered), byYear(d => d.recordedNeed), data.calendarYears);
    sentences.push(words.text('summary.dry', { year: dry.year, share: percent(words.lang, dry.share) }));
  }
  sentences.push(h.unserved < 0.5
    ? words.text('summary.served', { members: members(data, words) })
    : words.text('summary.unserved', { unserved: n(h.unserved, 0), share: percent(words.lang, unservedShare(data), 2), members: members(data, words) }));
  return sentences;
}

function unservedShare(data: PlanData): number {
  const ids = data.states.filter(s => s.member).map(s => s.id);
  const demand = sum(data.zones.filter(z => z.state !== null && ids.includes(z.state)).flatMap(z => (z.balance ? [...z.balance.demand, ...z.balance.lift] : [])));
  return demand > 0 ? (data.headline.unserved * data.years) / demand : 0;
}

function keyFigures(page: Page): HTMLElement {
  const { data, words } = page;
  const h = data.headline;
  const reservoir = data.reservoirs.find(r => r.node === h.reservoir);
  const items: [string, string, string][] = [
    [number(words.lang, h.benefit, 0), words.text('unit.musdYear'), words.text('key.benefit', { prices: prices(data, words) })],
    [number(words.lang, h.irrigation, 1), words.text('unit.km3Year'), words.text('key.irrigation')],
    [number(words.lang, h.generation, 1), words.text('unit.twhYear'), words.text('key.generation')],
    [number(words.lang, h.unserved, 0), words.text('unit.gwhYear'), words.text('key.unserved')],
    [h.aral === null ? missing : number(words.lang, h.aral, 1), words.text('unit.km3Year'), words.text('key.aral')],
  ];
  if (reservoir) {
    items.push([percent(words.lang, reservoir.seasons.winterShare), words.text('key.winterRecord', { record: percent(words.lang, reservoir.seasons.recordWinterShare) }),
      words.text('key.winter', { reservoir: words.node(reservoir.node) })]);
  }
  return html('dl', { class: 'key-figures' }, ...items.map(([value, unit, label]) =>
    html('div', {}, html('dt', {}, label), html('dd', {}, html('strong', {}, value), ' ', html('span', {}, unit)))));
}

/** A balance that closes to this share of the inflow closes to the rounding of sums of doubles. */
const rounding = 1e-8;

function audit(page: Page): HTMLElement {
  const { data, words } = page;
  const good = data.audit.maxRelativeResidual <= 1e-6 && data.audit.headGap < 1;
  return html('p', { class: good ? 'audit good' : 'audit' },
    html('strong', {}, words.text(good ? 'audit.good' : 'audit.look')), ' ',
    words.text('audit.text', {
      water: data.audit.maxRelativeResidual <= rounding ? words.text('audit.closed') : words.text('audit.residual', {
        residual: scientific(words.lang, data.audit.maxResidual), relative: scientific(words.lang, data.audit.maxRelativeResidual),
      }),
      gap: number(words.lang, data.audit.headGap, 2), worst: number(words.lang, data.audit.worstHeadGap, 1), place: inMonth(words.lang, words.name(data.audit.worstHeadGapPlace)),
    }));
}

function warnings(page: Page): HTMLElement {
  return html('aside', { class: 'warnings' }, html('h3', {}, page.words.text('warnings.title')),
    html('ul', {}, ...page.data.warnings.map(w => html('li', {}, page.words.name(w)))));
}

function comparison(page: Page, other: Comparison): HTMLElement {
  const { data, words } = page;
  const reservoir = data.reservoirs.find(r => r.node === data.headline.reservoir);
  const row = (label: string, unit: string, pick: (h: Headline) => number | null, digits: number) => {
    const [a, b] = [pick(data.headline), pick(other.headline)];
    return html('tr', {}, html('th', { scope: 'row' }, label, html('span', { class: 'unit' }, `, ${unit}`)), ...[a, b].map(v =>
      html('td', { class: 'number' }, number(words.lang, v, digits))), html('td', { class: 'number' }, a === null || b === null ? missing : signed(words.lang, a - b, digits)));
  };
  const outcomes = data.outcomes.map(outcome => ({ outcome, before: other.outcomes.find(o => o.state === outcome.state) })).filter(pair => pair.before);
  return html('div', { class: 'comparison' },
    html('h3', {}, words.text('comparison.title', { plan: describe(words, other, data) })),
    html('div', { class: 'scroll' }, html('table', {},
      html('thead', {}, html('tr', {}, ...['comparison.figure', 'comparison.this', 'comparison.other', 'comparison.change'].map((key, i) =>
        html('th', { scope: 'col', class: i > 0 ? 'number' : '' }, words.text(key as 'comparison.figure'))))),
      html('tbody', {},
        row(words.text('key.benefit', { prices: prices(data, words) }), words.text('unit.musdYear'), h => h.benefit, 0),
        row(words.text('key.irrigation'), words.text('unit.km3Year'), h => h.irrigation, 1),
        row(words.text('key.generation'), words.text('unit.twhYear'), h => h.generation, 1),
        row(words.text('key.unserved'), words.text('unit.gwhYear'), h => h.unserved, 0),
        row(words.text('key.aral'), words.text('unit.km3Year'), h => h.aral, 1),
        reservoir ? row(words.text('key.winter', { reservoir: words.node(reservoir.node) }), '%',
          h => (h === data.headline ? reservoir.seasons.winterShare : other.winterShare) === null ? null
            : 100 * (h === data.headline ? reservoir.seasons.winterShare : other.winterShare)!, 0) : null))),
    figure(page, 'comparison-states', words.text('comparison.states'), () => ({
      charts: [{
        categories: outcomes.map(p => words.state(p.outcome.state)), unit: words.text('unit.musdYear'), horizontal: true, height: 60 + 34 * outcomes.length,
        series: [{ name: words.text('comparison.change'), values: outcomes.map(p => p.outcome.benefit - p.before!.benefit), colour: stateColour(data, null), shape: 'bar', quiet: true }],
        colours: { series: 0, values: outcomes.map(p => stateColour(data, p.outcome.state)) },
      }],
      table: {
        header: [words.text('column.state'), words.text('comparison.this'), words.text('comparison.other'), words.text('comparison.change')],
        rows: outcomes.map(p => [words.state(p.outcome.state), p.outcome.benefit, p.before!.benefit, p.outcome.benefit - p.before!.benefit]),
        digits: [undefined, 1, 1, 1],
      },
    })));
}
