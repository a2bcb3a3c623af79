import { tabular } from '../agree/names';
import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Content, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { Dependence, Outcome, Partner, Shock } from './data';
import { cells, chosen, colour, economy, economyName, heads, interval, noted, outcomeChoice, spreads, type TradePage } from './names';

/** How each state depends on its partners before and after, and what a closed border costs. */
export function dependence(page: TradePage): HTMLElement[] {
  const { data, words, view } = page;
  const withPartners = data.outcomes.filter(o => o.dependence.length > 0);
  if (withPartners.length + data.shocks.length === 0) return [];
  const now = () => chosen(page) ?? data.outcomes[0]!;
  const state = (outcome: Outcome) => outcome.dependence.find(d => d.state === view.tradeState) ?? outcome.dependence[0];
  const shock = () => data.shocks.find(s => s.partner === view.tradeShock) ?? data.shocks[0]!;
  return [
    html('p', {}, words.text('trade.dependence.intro')),
    withPartners.length === 0 ? null : figure(page, 'trade-partners', words.text('trade.dependence.partners'), () => partners(page, state(now()), now()),
      outcomeChoice(page), refresh => choice(words.text('choice.state'), withPartners[0]!.dependence.map(d => ({ value: d.state, text: economy(page, d.state) })), state(now())?.state ?? '', value => {
        view.tradeState = value;
        refresh();
      })),
    withPartners.length === 0 ? null : figure(page, 'trade-concentration', words.text('trade.dependence.concentration'), () => tabular(page, concentration(page, now()), words.text('trade.dependence.concentrationNote')), outcomeChoice(page)),
    data.shocks.length === 0 ? null : figure(page, 'trade-shock', words.text('trade.dependence.shock'), () => losses(page, shock()),
      refresh => (data.shocks.length < 2 ? null : choice(words.text('trade.choice.partner'), data.shocks.map(s => ({ value: s.partner, text: economy(page, s.partner) })), shock().partner, value => {
        view.tradeShock = value;
        refresh();
      }))),
  ].filter(e => e !== null);
}

/** Shares of each partner before and after; other states of the region first. */
function partners(page: TradePage, state: Dependence | undefined, outcome: Outcome): Content {
  const { words } = page;
  const all = state?.partners ?? [];
  const chart = (title: string, before: (p: Partner) => number, after: (p: Partner) => number): Chart => ({
    title, categories: all.map(p => economy(page, p.partner)), unit: '%', horizontal: true, min: 0, height: 50 + 32 * all.length,
    series: [
      { name: words.text('trade.gains.before'), values: all.map(before), colour: ink.need, shape: 'bar' },
      { name: words.text('trade.gains.after'), values: all.map(after), colour: ink.plan, shape: 'bar' },
    ],
  });
  const table: Table = {
    header: [words.text('column.state'), words.text('trade.column.partner'), ...(['importsBefore', 'importsAfter', 'exportsBefore', 'exportsAfter', 'spendingBefore', 'spendingAfter'] as const).map(k => words.text(`trade.share.${k}`))],
    rows: outcome.dependence.flatMap(d => d.partners.map((p): Cell[] => [economyName(page, d.state), economyName(page, p.partner), tidy(p.importsBefore), tidy(p.importsAfter), tidy(p.exportsBefore), tidy(p.exportsAfter), tidy(p.spendingBefore), tidy(p.spendingAfter)])),
    digits: [undefined, undefined, 2, 2, 2, 2, 2, 2],
  };
  return {
    charts: [
      chart(words.text('trade.dependence.imports'), p => p.importsBefore, p => p.importsAfter),
      chart(words.text('trade.dependence.exports'), p => p.exportsBefore, p => p.exportsAfter),
      chart(words.text('trade.dependence.spending'), p => p.spendingBefore, p => p.spendingAfter),
    ],
    table, note: words.text('trade.dependence.partnersNote'),
  };
}

function concentration(page: TradePage, outcome: Outcome): Table {
  const { words } = page;
  return {
    header: [words.text('column.state'), ...(['importBefore', 'importAfter', 'exportBefore', 'exportAfter'] as const).map(k => words.text(`trade.hhi.${k}`))],
    rows: outcome.dependence.map((d): Cell[] => [economyName(page, d.state), tidy(d.importConcentrationBefore), tidy(d.importConcentrationAfter), tidy(d.exportConcentrationBefore), tidy(d.exportConcentrationAfter)]),
    digits: [undefined, 0, 0, 0, 0],
  };
}

/** What everybody loses when the border with a partner closes, as trade is now and after integration. */
function losses(page: TradePage, shock: Shock): Content {
  const { words } = page;
  const all = shock.losses;
  const chart = (title: string, of: (l: Shock['losses'][number]) => Shock['losses'][number]['before']): Chart => ({
    title, categories: all.map(l => economy(page, l.economy)), unit: words.text('trade.unit.percentOfIncome'), horizontal: true, height: 50 + 28 * all.length, reference: 0,
    series: [
      { name: words.text('trade.central'), values: all.map(l => of(l).central), colour: ink.plan, shape: 'bar', quiet: true },
      ...interval(words, all.map(of), words.text('trade.interval')),
    ],
    colours: { series: 0, values: all.map(l => colour(page, l.economy)) },
  });
  const table: Table = {
    header: [words.text('trade.choice.partner'), words.text('trade.column.economy'), ...heads(words, words.text('trade.dependence.asNow')), ...heads(words, words.text('trade.dependence.integrated'))],
    rows: page.data.shocks.flatMap(s => s.losses.map((l): Cell[] => [economyName(page, s.partner), economyName(page, l.economy), ...cells(l.before), ...cells(l.after)])),
    digits: [undefined, undefined, 3, 3, 3, 3, 3, 3, 3, 3],
  };
  return {
    charts: [chart(words.text('trade.dependence.asNow'), l => l.before), chart(words.text('trade.dependence.integrated'), l => l.after)],
    table,
    note: noted(page, words.text('trade.dependence.shockNote', { partner: economy(page, shock.partner), kept: number(words.lang, shock.kept), reached: number(words.lang, shock.reached) }), all.some(l => spreads(l.before))),
  };
}
