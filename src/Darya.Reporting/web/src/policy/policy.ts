import { keyFigures, warnings } from '../agree/opening';
import { listing, number } from '../core/format';
import { html } from '../core/html';
import type { SectionView } from '../core/page';
import { about } from '../plan/about';
import { assumptions } from '../plan/assumptions';
import { advice } from './advice';
import { backtest } from './backtest';
import { method } from './method';
import { at, district, riskName, type PolicyPage } from './names';
import { releases } from './releases';
import { shortage } from './shortage';
import { storages } from './storages';
import { training } from './training';
import { values } from './values';
import { wetness } from './wetness';

/** The section of a release policy. */
export function policy(page: PolicyPage): SectionView {
  const { data, words } = page;
  const years = data.backtest?.years ?? [];
  return {
    title: years.length > 0 ? `${words.text('policy.title')} · ${words.text('policy.tested', { years: [...new Set([years[0]!, years.at(-1)!])].join('–') })}` : words.text('policy.title'),
    subtitle: describe(page),
    opening: opening(page),
    parts: [
      { id: 'policy-now', title: words.text('policy.now.title'), content: advice(page) },
      { id: 'policy-storage', title: words.text('policy.storage.title'), content: storages(page) },
      { id: 'policy-release', title: words.text('policy.release.title'), content: releases(page) },
      { id: 'policy-value', title: words.text('policy.value.title'), content: values(page) },
      { id: 'policy-short', title: words.text('policy.short.title'), content: shortage(page) },
      { id: 'policy-back', title: words.text('policy.back.title'), content: backtest(page) },
      { id: 'policy-train', title: words.text('policy.train.title'), content: training(page) },
      { id: 'policy-wet', title: words.text('policy.wet.title'), content: wetness(page) },
      { id: 'policy-method', title: words.text('policy.method.title'), content: method(page) },
      { id: 'assumptions', title: words.text('cooperate.ground'), content: assumptions(page) },
      { id: 'about', title: words.text('about.title'), content: about(page) },
    ],
  };
}

function describe({ data, words }: PolicyPage): string {
  return [
    listing(words.lang, data.coalition.map(id => words.state(id))),
    words.text('plan.economyYear', { year: data.economy }),
    words.text('policy.risk', { risk: riskName(words, data.risk) }),
    data.variant ? words.text('plan.variant', { variant: words.maybe(`variant.${data.variant}`) ?? data.variant }) : null,
  ].filter(part => part !== null).join(' · ');
}

function opening(page: PolicyPage): HTMLElement[] {
  const { data, words } = page;
  return [
    html('div', { class: 'lead' }, ...data.lead.map(paragraph => html('p', {}, words.name(paragraph)))),
    keyFigures(figures(page)),
    audit(page),
    warnings(page, data.warnings),
  ].filter(e => e !== null);
}

/** Value, unit and label of what matters most of what was run. */
function figures(page: PolicyPage): [string, string, string][] {
  const { data, words } = page;
  const { simulation, training: t } = data;
  const unit = words.text('unit.musdYear');
  const n = (value: number, digits = Math.abs(value) < 10 ? 1 : 0) => number(words.lang, value, digits);
  const line = data.backtest?.lines.find(l => l.name === 'policy');
  const record = data.backtest?.lines.find(l => l.name === 'record');
  const worst = [...(simulation?.districts ?? [])].sort((a, b) => b.severeShort - a.severeShort || b.short - a.short)[0];
  const items: ([string, string, string] | null)[] = [
    simulation ? [n(simulation.benefit[at.mean]), unit, words.text('policy.key.benefit')] : null,
    line ? [n(line.loss), line.lossPercent === null ? unit : `${unit} (${n(line.lossPercent, 2)} %)`, words.text('policy.key.loss')] : null,
    record ? [n(record.loss), record.lossPercent === null ? unit : `${unit} (${n(record.lossPercent, 2)} %)`, words.text('policy.key.record')] : null,
    t.gap !== null ? [n(t.gap), words.text('policy.key.gapUnit', { error: n(t.standardError ?? 0) }), words.text('policy.key.gap')]
      : [n(t.bound), words.text('unit.musd'), words.text('policy.key.bound')],
    worst ? [n(worst.short), words.text('policy.unit.percentOfYears'), words.text('policy.key.short', { place: district(page, worst.district) })] : null,
    simulation?.convexLoss != null ? [n(simulation.convexLoss), unit, words.text('policy.key.head')] : null,
  ];
  return items.filter(item => item !== null);
}

/** Whether the gap could be chance, and how the water balances. */
function audit({ data, words }: PolicyPage): HTMLElement | null {
  const { gap, standardError } = data.training;
  if (gap === null || standardError === null) return null;
  const chance = Math.abs(gap) <= 2 * standardError;
  return html('p', { class: chance ? 'audit good' : 'audit' }, words.text(chance ? 'policy.audit.chance' : gap > 0 ? 'policy.audit.more' : 'policy.audit.below'),
    data.simulation ? ` ${words.text('policy.audit.water', { residual: number(words.lang, data.simulation.residual) === '0' ? words.text('policy.audit.rounding') : number(words.lang, data.simulation.residual) })}` : '');
}
