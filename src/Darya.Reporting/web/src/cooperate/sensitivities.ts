import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import { html } from '../core/html';
import { states, yesNo, type CooperationPage } from './names';

/** What other prices, rights and beliefs would change; all on the mean year. */
export function sensitivities(page: CooperationPage): HTMLElement[] {
  const { data, words } = page;
  const cases = data.sensitivities;
  if (cases.length === 0) return [];
  const unit = words.text('unit.musdYear');
  const base = words.text('sensitivities.base');
  const table: Table = {
    header: [words.text('column.case'), `${words.text('key.jointGain')}, ${unit}`, words.text('column.coreGamma'), words.text('column.dealHolds'), `${words.text('column.slack')}, ${unit}`,
      words.text('column.firstToLeave'), ...data.players.map(p => `${words.text('rules.gainOf', { state: words.state(p) })}, ${unit}`)],
    rows: [
      [base, tidy(data.meanYear.jointGain), words.text(data.meanYear.coreEmpty ? 'cooperate.empty' : 'cooperate.nonEmpty'), null, null, null, ...data.meanYear.shapleyGain.map(tidy)],
      ...cases.map((s): Cell[] => [words.name(s.name), tidy(s.jointGain), words.text(s.coreEmpty ? 'cooperate.empty' : 'cooperate.nonEmpty'), yesNo(words, s.headlineSlack >= 0), tidy(s.headlineSlack),
        s.firstToLeave.length === 0 ? null : states(words, s.firstToLeave), ...s.shapleyGain.map(tidy)]),
    ],
    digits: [undefined, 1, undefined, undefined, 1, undefined, ...data.players.map(() => 1)],
  };
  const rows = [{ name: base, gain: data.meanYear.shapleyGain }, ...cases.map(s => ({ name: words.name(s.name), gain: s.shapleyGain }))];
  return [
    html('p', {}, words.text('sensitivities.intro')),
    figure(page, 'sensitivities-gain', words.text('sensitivities.gain'), () => {
      const chart: Chart = {
        categories: rows.map(r => r.name), unit, horizontal: true, height: 70 + 34 * rows.length,
        series: data.players.map((p, k) => ({ name: words.state(p), values: rows.map(r => r.gain[k] ?? null), colour: stateColour(data, p), shape: 'bar', stack: 'gain' })),
      };
      return { charts: [chart], table, note: words.text('sensitivities.gainNote') };
    }),
    figure(page, 'sensitivities-slack', words.text('sensitivities.slack'), () => {
      const chart: Chart = {
        categories: cases.map(s => words.name(s.name)), unit, horizontal: true, height: 70 + 30 * cases.length,
        series: [{ name: words.text('column.slack'), values: cases.map(s => s.headlineSlack), colour: ink.plan, shape: 'bar' }],
        colours: { series: 0, values: cases.map(s => (s.headlineSlack < 0 ? ink.short : ink.plan)) },
      };
      return { charts: [chart], table, note: words.text('sensitivities.slackNote') };
    }),
  ];
}
