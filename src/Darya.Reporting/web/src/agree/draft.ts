import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { listing, number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { SectionView } from '../core/page';
import { about } from '../plan/about';
import { assumptions } from '../plan/assumptions';
import { unseen } from './everyYear';
import type { Term } from './data';
import { subtitle, type DraftPage } from './names';
import { energy, limits, money, water, yearRules } from './owed';
import { lead, keyFigures, warnings } from './opening';
import { terms } from './terms';

/** The section of a draft. */
export function draft(page: DraftPage): SectionView {
  const { data, words } = page;
  return {
    title: words.text('agree.draft.title'),
    subtitle: subtitle(page),
    opening: [lead(page), figures(page), warnings(page, data.warnings)].filter(e => e !== null),
    parts: [
      { id: 'agree-share', title: words.text('agree.share.title'), content: share(page) },
      { id: 'agree-water', title: words.text('agree.water.title'), content: water(page) },
      { id: 'agree-energy-part', title: words.text('agree.energy.title'), content: energy(page) },
      { id: 'agree-money', title: words.text('agree.money.title'), content: money(page) },
      { id: 'agree-limits-part', title: words.text('agree.limits.title'), content: limits(page) },
      { id: 'agree-years', title: words.text('agree.year.title'), content: yearRules(page) },
      { id: 'agree-unseen', title: words.text('agree.unseen.title'), content: unseen(page) },
      { id: 'agree-list', title: words.text('agree.terms.title'), content: terms(page) },
      { id: 'assumptions', title: words.text('agree.ground'), content: assumptions(page) },
      { id: 'about', title: words.text('about.title'), content: about(page) },
    ],
  };
}

/** Whether a term is owed at the norm of its index. */
const ofNormalYear = (term: Term) => !((term.range?.from ?? 0) > 100) && !((term.range?.below ?? 101) <= 100);

function figures(page: DraftPage): HTMLElement {
  const { data, words } = page;
  const n = (value: number) => number(words.lang, value, Math.abs(value) < 10 ? 1 : 0);
  const sum = (kind: string, bound?: string) => data.terms.filter(t => t.kind === kind && (bound === undefined || t.bound === bound) && ofNormalYear(t)).flatMap(t => t.amounts).reduce((s, a) => s + a.value, 0);
  return keyFigures([
    [n(data.jointGain), words.text('unit.musdYear'), words.text('agree.key.jointGain')],
    [words.name(data.share.name), '', words.text('agree.key.rule')],
    [String(data.terms.length), '', words.text('agree.key.terms')],
    [number(words.lang, sum('release-schedule', 'least') / 1000, 1), words.text('unit.km3Year'), words.text('agree.key.releases')],
    [number(words.lang, sum('energy-delivery') / 1000, 1), words.text('unit.twhYear'), words.text('agree.key.energy')],
    [n(sum('payment')), words.text('unit.musdYear'), words.text('agree.key.payments')],
  ]);
}

/** The share rule and what it gives to each party. */
function share(page: DraftPage): HTMLElement[] {
  const { data, words } = page;
  const unit = words.text('unit.musdYear');
  const names = data.parties.map(id => words.state(id));
  const chart: Chart = {
    categories: names, unit, horizontal: true, height: 60 + 34 * names.length,
    series: [{ name: words.text('agree.share.gain'), values: data.share.gain.map(tidy), colour: ink.plan, shape: 'bar' }],
    colours: { series: 0, values: data.parties.map(p => stateColour(data, p)) },
  };
  const table: Table = {
    header: [words.text('column.state'), `${words.text('agree.share.gain')}, ${unit}`, `${words.text('agree.share.worth')}, ${unit}`],
    rows: names.map((name, i): Cell[] => [name, tidy(data.share.gain[i] ?? null), tidy(data.share.share?.[i] ?? null)]),
    digits: [undefined, 1, 1],
  };
  const first = listing(words.lang, data.share.firstToLeave.map(id => words.state(id)));
  return [
    html('p', {}, words.text(data.share.inCore ? 'agree.share.inCore' : 'agree.share.outside', { rule: words.name(data.share.name), first, slack: number(words.lang, Math.abs(data.share.slack), 1) })),
    figure(page, 'agree-gains', words.text('agree.share.chart'), () => ({ charts: [chart], table, note: words.text('agree.share.note') })),
  ];
}
