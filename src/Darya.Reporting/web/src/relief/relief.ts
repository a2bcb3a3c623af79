import { keyFigures, warnings } from '../agree/opening';
import { number } from '../core/format';
import { html } from '../core/html';
import type { SectionView } from '../core/page';
import { about } from '../plan/about';
import { assumptions } from '../plan/assumptions';
import { basket, ration } from './basket';
import { cost } from './cost';
import { FlowMap } from './map';
import { method } from './method';
import { money } from './money';
import { economy, month, say, type Bare, type ReliefPage } from './names';
import { pipeline } from './pipeline';
import { provinces } from './provinces';
import { shares } from './shares';
import { stress } from './stress';
import { supply } from './supply';

/** The section of relief: from the field to the family, and what breaks. */
export function relief(page: ReliefPage): SectionView {
  const { data, words } = page;
  const map = new FlowMap(page);
  const part = { id: 'relief-basket-part', title: say(page, 'basket.title'), content: basket(page) };
  return {
    title: say(page, 'title'),
    subtitle: [
      economy(page, data.state), say(page, 'subtitle', fed(page)),
      data.plan?.money ? say(page, `money.${data.plan.money}`, { amount: number(words.lang, data.plan.moneyAmount === null ? null : data.plan.money === 'table' ? 100 * data.plan.moneyAmount : data.plan.moneyAmount) }) : null,
      data.variant ? words.text('plan.variant', { variant: words.maybe(`variant.${data.variant}`) ?? data.variant }) : null,
    ].filter(part => part !== null).join(' · '),
    opening: [
      html('div', { class: 'lead' }, ...data.lead.map(paragraph => html('p', {}, words.name(paragraph)))),
      keyFigures(figures(page)),
      warnings(page, data.warnings),
    ].filter(e => e !== null),
    parts: [
      ...(data.plan ? [] : [part]), // Alone the basket is the answer; beside a plan it explains the ration.
      { id: 'relief-flows', title: say(page, 'map.title'), content: supply(page, map) },
      { id: 'relief-stress', title: say(page, 'stress.title'), content: stress(page) },
      { id: 'relief-pipeline-part', title: say(page, 'pipeline.title'), content: pipeline(page) },
      { id: 'relief-provinces-part', title: say(page, 'provinces.title'), content: provinces(page) },
      { id: 'relief-ration-part', title: say(page, 'ration.title'), content: ration(page) },
      ...(data.plan ? [part] : []),
      { id: 'relief-cost-part', title: say(page, 'cost.title'), content: cost(page) },
      { id: 'relief-money-part', title: say(page, 'money.title'), content: money(page) },
      { id: 'relief-shares-part', title: say(page, 'shares.title'), content: shares(page) },
      { id: 'relief-method', title: say(page, 'method.title'), content: method(page) },
      { id: 'assumptions', title: words.text('cooperate.ground'), content: assumptions(page) },
      { id: 'about', title: words.text('about.title'), content: about(page) },
    ],
    draw: () => map.draw(),
  };
}

/** First and last month in which people are in need; food is ordered before. */
export function fed(page: Bare): { first: string; last: string } {
  const { data } = page;
  const needed = data.months.map((_, t) => t).filter(t => (data.plan?.months.inNeed[t] ?? 0) > 0);
  return { first: month(page, needed[0] ?? 0), last: month(page, needed.at(-1) ?? data.months.length - 1) };
}

/** Value, unit and label of what matters most. */
function figures(page: ReliefPage): [string, string, string][] {
  const { data, words } = page;
  const n = (value: number) => number(words.lang, value);
  const { plan, basket: b, stress: s, shares: h } = data;
  const worst = s?.events.reduce<number>((most, e) => Math.max(most, e.personMonths), 0) ?? 0;
  const saving = h?.coalitions.reduce<number>((most, c) => Math.max(most, c.savingMusd), 0) ?? 0;
  const items: ([string, string, string] | null)[] = [
    plan ? [n(plan.spentMusd), words.text('unit.musd'), say(page, 'key.cost')] : null,
    plan ? [n(plan.served / 1e6), say(page, 'unit.millionPersonMonths'), say(page, 'key.served')] : null,
    plan ? [n(plan.unserved / 1e6), say(page, 'unit.millionPersonMonths'), say(page, 'key.unserved')] : null,
    plan ? [n(plan.tonnes / 1000), say(page, 'unit.kt'), say(page, 'key.tonnes')] : null,
    plan?.usdPerTonne != null ? [n(plan.usdPerTonne), say(page, 'unit.usdTonne'), say(page, 'key.tonne')] : null,
    plan?.usdPerPersonMonth != null ? [n(plan.usdPerPersonMonth), say(page, 'unit.usd'), say(page, 'key.person')] : null,
    s && s.events.length > 0 ? [n(worst / 1e6), say(page, 'unit.millionPersonMonths'), say(page, 'key.worst')] : null,
    s?.stock ? [n(s.stock.premiumMusd), words.text('unit.musd'), say(page, 'key.premium')] : null,
    h ? [n(saving), words.text('unit.musd'), say(page, 'key.saving')] : null,
    b ? [n(b.usdPerDay), say(page, 'unit.usdDay'), say(page, 'key.basket', { at: words.name(b.at) })] : null,
  ];
  return items.filter(item => item !== null);
}
