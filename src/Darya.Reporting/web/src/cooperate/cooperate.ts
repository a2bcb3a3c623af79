import { html } from '../core/html';
import { listing, number, signed } from '../core/format';
import type { SectionView } from '../core/page';
import { about } from '../plan/about';
import { assumptions } from '../plan/assumptions';
import { alliance } from './alliance';
import { coalitions } from './coalitions';
import { dependence } from './dependence';
import { gains } from './gains';
import { method } from './method';
import { states, type CooperationPage } from './names';
import { payments } from './payments';
import { rules } from './rules';
import { sensitivities } from './sensitivities';
import { years } from './years';

/** The section of cooperation. */
export function cooperate(page: CooperationPage): SectionView {
  const { data, words } = page;
  return {
    title: `${words.text('cooperate.title')} ${span(page)}`,
    subtitle: describe(page),
    opening: opening(page),
    parts: [
      { id: 'alliance', title: words.text('alliance.title', { states: states(words, data.alliance.states) }), content: alliance(page) },
      { id: 'gains', title: words.text('gains.title'), content: gains(page) },
      { id: 'coalitions', title: words.text('coalitions.title'), content: coalitions(page) },
      { id: 'rules', title: words.text('rules.title'), content: rules(page) },
      { id: 'payments', title: words.text('payments.title'), content: payments(page) },
      { id: 'years', title: words.text('years.title'), content: years(page) },
      { id: 'dependence', title: words.text('dependence.title'), content: dependence(page) },
      { id: 'sensitivities', title: words.text('sensitivities.title'), content: sensitivities(page) },
      { id: 'method', title: words.text('method.title'), content: method(page) },
      { id: 'assumptions', title: words.text('cooperate.ground'), content: assumptions(page) },
      { id: 'about', title: words.text('about.title'), content: about(page) },
    ],
  };
}

function span({ data, words }: CooperationPage): string {
  return data.years.length === 0 ? words.text('cooperate.meanYear') : [...new Set([data.years[0]!, data.years.at(-1)!])].join('–');
}

function describe({ data, words }: CooperationPage): string {
  return [
    listing(words.lang, data.players.map(id => words.state(id))),
    data.economy === 'record' ? words.text('plan.economyRecord') : words.text('plan.economyYear', { year: data.economy }),
    words.text(`cooperate.baseline.${data.baseline}`),
    data.variant ? words.text('plan.variant', { variant: words.maybe(`variant.${data.variant}`) ?? data.variant }) : null,
  ].filter(part => part !== null).join(' · ');
}

function opening(page: CooperationPage): HTMLElement[] {
  const { data, words } = page;
  return [
    html('div', { class: 'lead' }, ...data.lead.map(paragraph => html('p', {}, words.name(paragraph)))),
    keyFigures(page),
    html('p', { class: data.headline.partitions.every(p => p.settled) ? 'audit good' : 'audit' }, words.text('cooperate.audit', {
      settled: data.headline.partitions.filter(p => p.settled).length, count: data.headline.partitions.length, deviation: number(words.lang, data.headline.largestDeviation),
      storage: number(words.lang, Math.max(...data.headline.partitions.map(p => p.endShort))), corrected: number(words.lang, Math.max(...data.headline.partitions.map(p => p.corrected))),
    })),
    data.warnings.length === 0 ? null : html('div', { class: 'warnings' }, html('strong', {}, words.text('warnings.title')),
      html('ul', {}, ...data.warnings.map(w => html('li', {}, words.name(w))))),
  ].filter(e => e !== null);
}

function keyFigures(page: CooperationPage): HTMLElement {
  const { data, words } = page;
  const unit = words.text('unit.musdYear');
  const { gamma, delta } = data.headline;
  const n = (value: number) => number(words.lang, value, Math.abs(value) < 10 ? 1 : 0);
  const shapley = gamma.rules.find(r => r.rule === 'shapley' && r.share !== null);
  const stable = gamma.rules.filter(r => r.share !== null && r.inCore && r.stabilityIndex !== null).sort((a, b) => a.stabilityIndex! - b.stabilityIndex!)[0];
  const items: [string, string, string][] = [
    [n(data.headline.jointGain), unit, words.text('key.jointGain')],
    [n(data.alliance.gain), unit, words.text('key.alliance', { states: data.alliance.states.join(' + ') })],
    [n(Math.abs(gamma.epsilon)), unit, words.text(gamma.coreEmpty ? 'key.coreMissing' : 'key.coreSlack')],
    [words.text(delta.coreEmpty ? 'cooperate.empty' : 'cooperate.nonEmpty'), '', words.text('key.deltaCore')],
  ];
  if (stable) items.push([words.name(stable.name), words.text('key.index', { index: number(words.lang, stable.stabilityIndex!, 2) }), words.text('key.mostStable')]);
  if (shapley) items.push([shapley.firstToLeave.join(' + '), `${signed(words.lang, shapley.slack, 1)} ${unit}`, words.text('key.firstToLeave')]);
  return html('dl', { class: 'key-figures' }, ...items.map(([value, small, label]) =>
    html('div', {}, html('dt', {}, label), html('dd', {}, html('strong', { class: /\d/.test(value) ? '' : 'word' }, value), ' ', html('span', {}, small)))));
}
