import { tabular } from '../agree/names';
import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Key } from '../core/language';
import type { Investment, Verdict, Work } from './data';
import { economy, economyName, work, worksOf, type CorridorPage } from './names';

/** What becomes of a candidate; apart for the common kinds of colour blindness. */
export const verdicts: Record<Verdict, string> = { built: '#0072b2', late: '#56b4e9', 'not-worth': '#d55e00', 'no-cost': '#c9d3da', 'no-gain': '#e4e8eb', 'no-partner': '#cc79a7', done: '#999999' };

/** Building and service. */
const spans = { building: '#e69f00', service: '#0072b2' } as const;

/** Years of service drawn behind the last opening. */
const after = 3;

/** Which works to build, when, and what they bring. */
export function works(page: CorridorPage): HTMLElement[] {
  const { data, words } = page;
  const i = data.investment;
  if (i === null) return [];
  const n = (value: number) => number(words.lang, value);
  const judged = i.works.filter(w => w.costMusd !== null && w.gainAloneMusd !== null);
  const built = i.works.filter(w => w.startYear !== null && w.openYear !== null);
  return [
    html('p', {}, words.text('corridors.works.intro', { first: i.firstYear, last: i.lastYear, discount: n(i.discount), growth: n(i.growth) })),
    judged.length === 0 ? null : figure(page, 'corridors-works', words.text('corridors.works.question'), () => ({ charts: [ranking(page, judged)], table: candidateTable(page, i), note: words.text('corridors.works.note') })),
    built.length === 0 ? null : figure(page, 'corridors-gantt', words.text('corridors.works.when'), () => ({ charts: [gantt(page, built, i)], table: ganttTable(page, built), note: words.text('corridors.works.whenNote', { last: i.lastYear }) })),
    i.years.length === 0 ? null : figure(page, 'corridors-years', words.text('corridors.works.years'), () => ({ charts: yearCharts(page, i), table: yearTable(page, i), note: words.text('corridors.works.yearsNote') })),
    i.works.length === 0 ? null : figure(page, 'corridors-candidates', words.text('corridors.works.verdicts'), () => tabular(page, verdictTable(page, i), words.text('corridors.works.verdictsNote', { gap: n(i.gap), error: n(i.sumError) }))),
    data.frontier.length === 0 ? null : figure(page, 'corridors-frontier', words.text('corridors.works.frontier'), () => ({ charts: [frontier(page)], table: frontierTable(page), note: words.text('corridors.works.frontierNote') })),
    i.cases.length === 0 ? null : figure(page, 'corridors-cases', words.text('corridors.works.cases'), () => ({ charts: [cases(page, i)], table: caseTable(page, i), note: words.text('corridors.works.casesNote') })),
    i.works.every(w => w.regretMusd === null) ? null : unsure(i.works).length === 0 ? html('p', {}, words.text('corridors.works.safe'))
      : figure(page, 'corridors-regret', words.text('corridors.works.regret'), () => ({ charts: regrets(page, unsure(i.works)), table: candidateTable(page, i), note: words.text('corridors.works.regretNote') })),
  ].filter(e => e !== null);
}

/** Gain alone in the colour of the verdict, gain beside all others, and cost with its range. */
export function ranking({ words }: Pick<CorridorPage, 'words'>, all: readonly Work[]): Chart {
  return {
    categories: all.map(w => words.name(w.name)), unit: words.text('unit.musd'), horizontal: true, height: 70 + 46 * all.length, reference: 0,
    series: [
      { name: words.text('corridors.works.gainAlone'), values: all.map(w => w.gainAloneMusd), colour: verdicts.built, shape: 'bar' },
      { name: words.text('corridors.works.gainLast'), values: all.map(w => w.gainLastMusd), colour: '#009e73', shape: 'mark' },
      {
        name: words.text('corridors.works.costRange'), values: all.map(w => w.costLowMusd ?? w.costMusd), colour: ink.text, shape: 'range',
        upper: { values: all.map(w => w.costHighMusd ?? w.costMusd), least: words.text('corridors.works.costLow'), greatest: words.text('corridors.works.costHigh') },
      },
      { name: words.text('corridors.works.cost'), values: all.map(w => w.costMusd), colour: '#e69f00', shape: 'mark' },
    ],
    colours: { series: 0, values: all.map(w => verdicts[w.verdict]) },
  };
}

/** A span of building and one of service for each work. */
export function gantt({ words }: Pick<CorridorPage, 'words'>, built: readonly Work[], i: Investment): Chart {
  const all = [...built].sort((a, b) => a.startYear! - b.startYear! || a.openYear! - b.openYear!);
  const end = Math.max(i.lastYear, ...all.map(w => w.openYear!)) + after;
  const ends = (name: string) => ({ least: `${name}: ${words.text('corridors.works.from')}`, greatest: `${name}: ${words.text('corridors.works.to')}` });
  const [building, service] = [words.text('corridors.works.building'), words.text('corridors.works.service')];
  return {
    categories: all.map(w => words.name(w.name)), unit: words.text('corridors.unit.year'), horizontal: true, min: i.firstYear, max: end, height: 60 + 40 * all.length, years: true,
    series: [
      { name: building, values: all.map(w => w.startYear), colour: spans.building, shape: 'span', upper: { values: all.map(w => w.openYear), ...ends(building) } },
      { name: service, values: all.map(w => w.openYear), colour: spans.service, shape: 'span', upper: { values: all.map(() => end), ...ends(service) } },
    ],
  };
}

function ganttTable({ words }: CorridorPage, built: readonly Work[]): Table {
  return { header: ['work', 'start', 'service'].map(k => words.text(`corridors.column.${k}` as Key)), rows: built.map((w): Cell[] => [words.name(w.name), String(w.startYear), String(w.openYear)]) };
}

function yearCharts({ words }: CorridorPage, i: Investment): Chart[] {
  const categories = i.years.map(y => String(y.year));
  const cumulated = (of: (y: (typeof i.years)[number]) => number) => i.years.map((_, t) => i.years.slice(0, t + 1).reduce((sum, y) => sum + of(y), 0));
  return [
    {
      title: words.text('corridors.works.spending'), categories, unit: words.text('unit.musd'), min: 0, height: 240,
      series: [
        { name: words.text('corridors.works.spent'), values: cumulated(y => y.spentMusd), colour: spans.building, shape: 'bar' },
        { name: words.text('corridors.works.budget'), values: cumulated(y => y.budgetMusd), colour: ink.text, shape: 'dashed' },
      ],
    },
    { title: words.text('corridors.works.yearGain'), categories, unit: words.text('unit.musdYear'), height: 240, series: [{ name: words.text('corridors.works.yearGain'), values: i.years.map(y => y.gainMusd), colour: spans.service, shape: 'bar', quiet: true }] },
  ];
}

function yearTable({ words }: CorridorPage, i: Investment): Table {
  return {
    header: ['year', 'budget', 'spent', 'yearGain'].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: i.years.map((y): Cell[] => [String(y.year), tidy(y.budgetMusd), tidy(y.spentMusd), tidy(y.gainMusd)]), digits: [undefined, 0, 0, 1],
  };
}

/** What becomes of every candidate, with the reason. */
function verdictTable(page: CorridorPage, i: Investment): Table {
  const { words } = page;
  return {
    header: ['work', 'kind', 'status', 'states', 'verdict', 'cost', 'netAlone', 'reason'].map(k => words.text(`corridors.column.${k}` as Key)).concat(words.text('column.letter')),
    rows: i.works.map((w): Cell[] => [words.name(w.name), words.text(`corridors.kind.${w.kind}` as Key), words.text(`corridors.workStatus.${w.status}` as Key), w.economies.map(e => economy(page, e)).join(', '),
      words.text(`corridors.verdict.${w.verdict}`), tidy(w.costMusd), tidy(w.netAloneMusd), w.reason ? words.name(w.reason) : null, w.letter]),
    digits: [undefined, undefined, undefined, undefined, undefined, 0, 0],
  };
}

function candidateTable(page: CorridorPage, i: Investment): Table {
  const { data, words } = page;
  const title = new Map(data.sources.map(s => [s.id, s.title]));
  const states = [...new Set(i.works.flatMap(w => w.gains.map(g => g.economy)))];
  return {
    header: [...['work', 'verdict', 'start', 'service', 'cost', 'costLow', 'costHigh', 'gainAlone', 'netAlone', 'gainLast', 'regret', 'chosenShare'].map(k => words.text(`corridors.column.${k}` as Key)),
      ...states.map(s => `${words.text('corridors.column.gainOf')}: ${economyName(page, s)}`), words.text('column.letter'), words.text('column.source')],
    rows: i.works.map((w): Cell[] => [words.name(w.name), words.text(`corridors.verdict.${w.verdict}`), w.startYear === null ? null : String(w.startYear), w.openYear === null ? null : String(w.openYear), tidy(w.costMusd), tidy(w.costLowMusd), tidy(w.costHighMusd),
      tidy(w.gainAloneMusd), tidy(w.netAloneMusd), tidy(w.gainLastMusd), tidy(w.regretMusd), tidy(w.chosenPercent), ...states.map(s => tidy(w.gains.find(g => g.economy === s)?.musd ?? null)), w.letter, title.get(w.source) ?? w.source]),
    digits: [undefined, undefined, undefined, undefined, ...Array<number>(8 + states.length).fill(0)],
  };
}

function frontier({ data, words }: CorridorPage): Chart {
  const all = [...data.frontier].sort((a, b) => a.costMusd - b.costMusd);
  return {
    categories: [], x: { values: all.map(p => p.costMusd), unit: `${words.text('corridors.works.cost')}, ${words.text('unit.musd')}` }, unit: words.text('unit.musd'), height: 320,
    series: [
      { name: words.text('corridors.works.gain'), values: all.map(p => p.gainMusd), colour: verdicts.built, shape: 'line' },
      { name: words.text('corridors.works.net'), values: all.map(p => p.netMusd), colour: '#009e73', shape: 'line' },
      { name: words.text('corridors.works.even'), values: all.map(p => p.costMusd), colour: ink.limit, shape: 'dashed', bare: true },
    ],
  };
}

function frontierTable(page: CorridorPage): Table {
  const { data, words } = page;
  return {
    header: ['wholeBudget', 'costDiscounted', 'gainDiscounted', 'net', 'gap', 'works'].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: data.frontier.map((p): Cell[] => [number(words.lang, p.budgetMusd, 0), tidy(p.costMusd), tidy(p.gainMusd), tidy(p.netMusd), tidy(p.gap), worksOf(page, p.works)]),
    digits: [undefined, 0, 0, 0, 2],
  };
}

function cases({ words }: CorridorPage, i: Investment): Chart {
  return {
    categories: i.cases.map(c => words.name(c.name)), unit: words.text('unit.musd'), horizontal: true, reference: 0, height: 60 + 40 * i.cases.length,
    series: [
      { name: words.text('corridors.works.bestOfCase'), values: i.cases.map(c => c.netMusd), colour: '#009e73', shape: 'bar' },
      { name: words.text('corridors.works.centralInCase'), values: i.cases.map(c => c.centralNetMusd), colour: verdicts.built, shape: 'bar' },
    ],
  };
}

function caseTable(page: CorridorPage, i: Investment): Table {
  const { words } = page;
  const common = i.cases.length > 0 ? i.works.filter(w => i.cases.every(c => c.works.includes(w.id))).map(w => w.id) : [];
  const rest = (ids: readonly string[]) => ids.filter(id => !common.includes(id));
  return {
    header: ['case', 'growth', 'overrun', 'bestNet', 'centralNet', 'caseRegret', 'works'].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: i.cases.map((c): Cell[] => [words.name(c.name), tidy(c.growth), words.text(`corridors.overrun.${c.overrun}`), tidy(c.netMusd), tidy(c.centralNetMusd), tidy(c.regretMusd),
      common.length === 0 || rest(c.works).length === c.works.length ? worksOf(page, c.works) : `${common.map(id => work(page, id)).join('; ')}${rest(c.works).length > 0 ? `; + ${worksOf(page, rest(c.works))}` : ''}`]),
    digits: [undefined, 1, undefined, 0, 0, 0],
  };
}

/** Works that some cases build and others do not, or that cost something when decided by the central case. */
export function unsure(all: readonly Work[]): Work[] {
  return all.filter(w => w.regretMusd !== null && (w.regretMusd > 0 || (w.chosenPercent !== null && w.chosenPercent > 0 && w.chosenPercent < 100)));
}

function regrets({ words }: CorridorPage, all: readonly Work[]): Chart[] {
  const frame = { categories: all.map(w => words.name(w.name)), horizontal: true, height: 60 + 34 * all.length };
  return [
    { ...frame, title: words.text('corridors.works.regretOf'), unit: words.text('unit.musd'), min: 0, series: [{ name: words.text('corridors.works.regretOf'), values: all.map(w => w.regretMusd), colour: '#cc79a7', shape: 'bar', quiet: true }] },
    { ...frame, title: words.text('corridors.works.chosen'), unit: '%', min: 0, max: 100, series: [{ name: words.text('corridors.works.chosen'), values: all.map(w => w.chosenPercent), colour: verdicts.built, shape: 'bar', quiet: true }], colours: { series: 0, values: all.map(w => verdicts[w.verdict]) } },
  ];
}
