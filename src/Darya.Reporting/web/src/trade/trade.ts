import { keyFigures, warnings } from '../agree/opening';
import { number, scientific } from '../core/format';
import { html } from '../core/html';
import type { SectionView } from '../core/page';
import { about } from '../plan/about';
import { assumptions } from '../plan/assumptions';
import { borders } from './borders';
import { dependence } from './dependence';
import { fit } from './fit';
import { gains } from './gains';
import { hangs } from './hangs';
import { GainMap } from './map';
import { matrix } from './matrix';
import { method } from './method';
import { billions, isPair, pair, spreads, type TradePage } from './names';
import { target } from './target';
import type { Range } from './data';

/** The section of trade. */
export function trade(page: TradePage): SectionView {
  const { data, words } = page;
  const map = new GainMap(page);
  return {
    title: data.target
      ? words.text('trade.title.target', { pair: pair(page, data.target.first, data.target.second), turnover: billions(words, data.target.target), year: data.target.year })
      : words.text('trade.title', { year: data.base.year }),
    subtitle: describe(page),
    opening: opening(page),
    parts: [
      { id: 'trade-target', title: words.text('trade.target.title'), content: target(page) },
      { id: 'trade-fit', title: words.text('trade.fit.title'), content: fit(page) },
      { id: 'trade-borders', title: words.text('trade.borders.title'), content: borders(page) },
      { id: 'trade-gains', title: words.text('trade.gains.title'), content: gains(page, map) },
      { id: 'trade-dependence', title: words.text('trade.dependence.title'), content: dependence(page) },
      { id: 'trade-hangs', title: words.text('trade.hangs.title'), content: hangs(page) },
      { id: 'trade-base', title: words.text('trade.base.title'), content: matrix(page) },
      { id: 'trade-method', title: words.text('trade.method.title'), content: method(page) },
      { id: 'assumptions', title: words.text('cooperate.ground'), content: assumptions(page) },
      { id: 'about', title: words.text('about.title'), content: about(page) },
    ],
    draw: () => map.draw(),
  };
}

function describe({ data, words }: TradePage): string {
  return [
    words.text('trade.matrix', { year: data.base.year, old: data.base.oldYear }),
    data.outcomes.length > 0 ? words.text('trade.draws', { draws: number(words.lang, Math.max(...data.outcomes.map(o => o.draws))) }) : null,
    data.variant ? words.text('plan.variant', { variant: words.maybe(`variant.${data.variant}`) ?? data.variant }) : null,
  ].filter(part => part !== null).join(' · ');
}

function opening(page: TradePage): HTMLElement[] {
  const { data, words } = page;
  return [
    html('div', { class: 'lead' }, ...data.lead.map(paragraph => html('p', {}, words.name(paragraph)))),
    keyFigures(figures(page)),
    audit(page),
    warnings(page, data.warnings),
  ].filter(e => e !== null);
}

/** Value, unit with its interval, and label of what matters most. */
function figures(page: TradePage): [string, string, string][] {
  const { data, words } = page;
  const { target: t } = data;
  const percent = (range: Range, label: string): [string, string, string] => [number(words.lang, range.central, digits(range.central)), between(page, '%', range, v => number(words.lang, v, digits(v))), label];
  const money = (range: Range, label: string): [string, string, string] => [billions(words, range.central), between(page, words.text('trade.unit.busd'), range, v => billions(words, v)), label];
  const cost = t ? data.borders.find(b => isPair(t, b.first, b.second)) : data.borders[0];
  const items: ([string, string, string] | null)[] = [
    ...(t ? [
      percent(t.cut, words.text('trade.key.cut', { turnover: billions(words, t.target) })),
      money(t.growth, words.text('trade.key.growth', { year: t.year })),
      money(t.hours, words.text('trade.key.hours', { year: t.year })),
      money(t.hoursAndRules, words.text('trade.key.rules', { year: t.year })),
      percent(t.remaining, words.text('trade.key.remaining')),
    ] : []),
    cost ? [number(words.lang, cost.percent.central, 0), words.text('trade.key.between', { unit: '%', low: number(words.lang, cost.percent.low, 0), high: number(words.lang, cost.percent.high, 0) }),
      words.text('trade.key.border', { pair: pair(page, cost.first, cost.second) })] : null,
    t ? null : [number(words.lang, reported(page), 0), '%', words.text('trade.key.reported', { year: data.base.year })],
  ];
  return items.filter(item => item !== null);
}

function between({ words }: TradePage, unit: string, range: Range, n: (value: number) => string): string {
  return spreads(range) ? words.text('trade.key.between', { unit, low: n(range.low), high: n(range.high) }) : unit;
}

function digits(value: number): number {
  return Math.abs(value) < 10 ? 1 : 0;
}

/** Share of the value of the states' foreign flows that rests on reports, percent. */
export function reported({ data }: TradePage): number {
  const states = data.economies.filter(e => e.kind === 'state').map(e => e.id);
  const flows = data.base.cells.filter(c => c.exporter !== c.importer && (states.includes(c.exporter) || states.includes(c.importer)));
  const sum = (all: typeof flows) => all.reduce((total, c) => total + c.value, 0);
  const whole = sum(flows);
  return whole > 0 ? (100 * sum(flows.filter(c => c.status === 'reported' || c.status === 'split'))) / whole : 0;
}

/** How well the equilibria and the matrix close. */
function audit(page: TradePage): HTMLElement {
  const { data, words } = page;
  const residual = Math.max(0, ...data.outcomes.map(o => o.residual), ...data.shocks.map(s => s.residual), data.target?.residual ?? 0);
  const good = residual <= 1e-9 && data.base.residual <= 1e-6;
  return html('p', { class: good ? 'audit good' : 'audit' },
    data.outcomes.length > 0 ? `${words.text('trade.audit.equilibrium', { residual: scientific(words.lang, residual) })} ` : '',
    words.text('trade.audit.matrix', { residual: scientific(words.lang, data.base.residual), rounds: data.base.rounds }),
    data.target && data.target.draws > 0 ? ` ${words.text('trade.audit.seed', { seed: data.target.seed })}` : '');
}

