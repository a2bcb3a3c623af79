import type { Chart } from '../core/chart';
import { stateColour } from '../core/colours';
import { figure, tableElement, tidy, type Table } from '../core/figure';
import { missing, percent, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Reading, Rule } from './data';
import { answers, codes, states, yesNo, type CooperationPage } from './names';

/** The share rules side by side: what each gives, and whether it holds. */
export function rules(page: CooperationPage): HTMLElement[] {
  const { data, words } = page;
  const all = answers(data);
  const unit = words.text('unit.musdYear');
  if (all.length === 0) return [html('p', {}, words.text('rules.none'))];
  const shares: Table = {
    header: [words.text('column.rule'), ...data.players.map(p => `${words.text('rules.gainOf', { state: words.state(p) })}, ${unit}`),
      ...data.players.map(p => `${words.text('rules.shareOf', { state: words.state(p) })}, ${unit}`)],
    rows: all.map((r): Cell[] => [words.name(r.name), ...r.gain, ...r.share].map(c => (typeof c === 'number' ? tidy(c) : c))),
    digits: [undefined, ...Array<number>(2 * data.players.length).fill(1)],
  };
  return [
    html('p', {}, words.text('rules.intro')),
    figure(page, 'rules-core', words.text('rules.core'), () => table(page, beliefs(page), words.text('rules.coreNote'))),
    figure(page, 'rules-gain', words.text('rules.gain'), () => {
      const chart: Chart = {
        categories: all.map(r => words.name(r.name)), unit, horizontal: true, height: 60 + all.length * (14 + 11 * data.players.length),
        series: data.players.map((p, k) => ({ name: words.state(p), values: all.map(r => r.gain[k] ?? null), colour: stateColour(data, p), shape: 'bar' })),
      };
      return { charts: [chart], table: shares, ...note(page) };
    }),
    figure(page, 'rules-hold', words.text('rules.hold'), () => table(page, stability(page, all), words.text('rules.holdNote'))),
    figure(page, 'rules-propensity', words.text('rules.propensity'), () => table(page, {
      header: [words.text('column.rule'), ...data.players.map(p => words.state(p))],
      rows: all.map((r): Cell[] => [words.name(r.name), ...data.players.map((_, k) => propensity(page, r, k))]),
      digits: [undefined, ...data.players.map(() => 2)],
    }, words.text('rules.propensityNote'))),
  ];
}

function table(page: CooperationPage, content: Table, below: string) {
  return { charts: [], drawing: html('div', { class: 'scroll', tabindex: 0, role: 'region' }, tableElement(page, content)), table: content, note: below };
}

function propensity({ words }: CooperationPage, rule: Rule, player: number): Cell {
  return player >= rule.propensity.length ? null : rule.propensity[player] ?? words.text('cooperate.infinite');
}

function beliefs(page: CooperationPage): Table {
  const { data, words } = page;
  const row = (name: string, reading: Reading): Cell[] => [name, words.text(reading.coreEmpty ? 'cooperate.empty' : 'cooperate.nonEmpty'), tidy(-reading.epsilon), yesNo(words, reading.superadditive),
    yesNo(words, reading.convex), reading.objectors.length === 0 ? null : reading.objectors.map(s => codes(page, s)).join('; ')];
  return {
    header: [words.text('column.belief'), words.text('column.core'), `${words.text('column.spare')}, ${words.text('unit.musdYear')}`, words.text('column.superadditive'), words.text('column.convex'),
      words.text('column.objectors')],
    rows: [row(words.text('rules.beliefGamma'), data.headline.gamma), row(words.text('rules.beliefDelta'), data.headline.delta)],
    digits: [undefined, undefined, 1],
  };
}

function stability({ words }: CooperationPage, all: readonly Rule[]): Table {
  return {
    header: [words.text('column.rule'), words.text('column.inCore'), `${words.text('column.slack')}, ${words.text('unit.musdYear')}`, words.text('column.firstToLeave'), words.text('column.externalityProof'),
      words.text('column.stability'), words.text('column.yearsAllBetter')],
    rows: all.map((r): Cell[] => [words.name(r.name), yesNo(words, r.inCore), tidy(r.slack), r.firstToLeave.length === 0 ? null : states(words, r.firstToLeave), yesNo(words, r.externalityProof),
      r.stabilityIndex, r.yearsAllBetter === null ? null : percent(words.lang, r.yearsAllBetter)]),
    digits: [undefined, undefined, 1, undefined, undefined, 2],
  };
}

/** Rules without an answer, with their reasons. */
function note({ data, words }: CooperationPage): { note?: string } {
  const without = data.headline.gamma.rules.filter(r => r.share === null);
  return without.length === 0 ? {} : { note: words.text('rules.without', { rules: without.map(r => `${words.name(r.name)} (${r.reason ? words.name(r.reason) : missing})`).join('; ') }) };
}
