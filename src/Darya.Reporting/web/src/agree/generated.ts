import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, percent, signed, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Generated } from './data';
import { grid, heat, tabular, termName, unitOf, type TrialPage } from './names';

/** Percent of the years between two quantiles. */
const step = 5;

/** How the agreement fares in years that are not on record. */
export function generatedYears(page: TrialPage): HTMLElement[] {
  const { data, words } = page;
  const all = data.generated;
  if (all === null) return [];
  const intro = html('p', {}, words.text(all.origin === 'model' ? 'agree.generated.introModel' : 'agree.generated.introRecord', { count: number(words.lang, all.count), seed: String(all.seed) }));
  if (all.parties.length === 0) return [intro, html('p', {}, words.text('agree.generated.none'))];
  return [
    intro,
    html('p', {}, words.text('agree.generated.shares', { gain: percent(words.lang, all.allGainShare), kept: percent(words.lang, all.feasibleShare) })),
    figure(page, 'agree-generated-gain', words.text('agree.generated.chart'), () => spread(page, all)),
    figure(page, 'agree-generated-worst', words.text('agree.generated.worst'), () => worstYears(page, all)),
    all.terms.length === 0
      ? html('p', {}, words.text('agree.generated.allKept'))
      : figure(page, 'agree-generated-terms', words.text('agree.generated.terms'), () => tabular(page, {
        header: [words.text('agree.column.subject'), words.text('agree.generated.missedShare'), words.text('agree.worst.year'), words.text('agree.column.when'), words.text('agree.column.owed'), words.text('agree.column.missing'), words.text('agree.column.unit')],
        rows: all.terms.map((t): Cell[] => [termName(words, data.terms, t.term), 100 * t.missedYears / (all.count - all.withoutPlan), words.name(t.worstYear), words.name(t.worst.when), t.worst.amount, t.worst.missed, unitOf(words, t.worst.unit)]),
        digits: [undefined, 1, undefined, undefined, 1, 1],
      }, words.text('agree.generated.termsNote'))),
  ];
}

/** Gain of each party by the share of years that bring no more. */
function spread({ data, words }: TrialPage, all: Generated) {
  const unit = words.text('unit.musdYear');
  const shares = all.parties[0]!.quantiles.map((_, i) => i * step);
  const chart: Chart = {
    categories: [], x: { values: shares, unit: words.text('agree.generated.axis') }, unit, height: 320,
    series: all.parties.map(p => ({ name: words.state(p.state), values: p.quantiles.map(tidy), colour: stateColour(data, p.state), shape: 'line' as const })),
  };
  const table: Table = {
    header: [words.text('column.state'), words.text('agree.generated.gainShare'), `${words.text('agree.stop.gain')}, ${unit}`, words.text('agree.worst.year'), `${words.text('agree.worst.gain')}, ${unit}`,
      ...shares.map(s => `${s} %, ${unit}`)],
    rows: all.parties.map((p): Cell[] => [words.state(p.state), 100 * p.gainShare, tidy(p.meanGain), words.name(p.worstYear), tidy(p.worstGain), ...p.quantiles.map(tidy)]),
    digits: [undefined, 1, 1, undefined, 1, ...shares.map(() => 1)],
  };
  return { charts: [chart], table, note: words.text('agree.generated.chartNote') };
}

/** The years in which some party has least, with their water. */
function worstYears({ data, words }: TrialPage, all: Generated) {
  const largest = Math.max(0, ...all.worst.flatMap(y => y.gain.map(Math.abs)));
  const broken = (y: Generated['worst'][number]) => [...new Set(y.missed.map(m => termName(words, data.terms, m.term)))].join('; ');
  const drawing = grid(words.text('agree.generated.worst'),
    [{ name: words.text('column.year') }, { name: words.text('agree.drought.inflow') }, ...data.parties.map(p => ({ name: words.state(p), colour: stateColour(data, p) })), { name: words.text('agree.generated.broken') }],
    all.worst.map(y => ({
      name: words.name(y.name),
      cells: [
        { text: number(words.lang, y.inflow, 0) },
        ...y.gain.map(gain => {
          const { background, dark } = heat(gain, largest);
          return { text: signed(words.lang, gain, Math.abs(gain) < 10 ? 1 : 0), style: `background: ${background}; color: ${dark ? '#fff' : ink.text}` };
        }),
        { text: String(new Set(y.missed.map(m => m.term)).size), title: broken(y) },
      ],
    })));
  const unit = words.text('unit.musd');
  const table: Table = {
    header: [words.text('column.year'), words.text('agree.drought.inflow'), ...data.parties.map(p => `${words.state(p)}, ${unit}`), words.text('agree.generated.broken')],
    rows: all.worst.map((y): Cell[] => [words.name(y.name), y.inflow, ...y.gain.map(tidy), broken(y) || null]),
    digits: [undefined, 0, ...data.parties.map(() => 1)],
  };
  return { charts: [], drawing, table, note: words.text('agree.generated.worstNote') };
}
