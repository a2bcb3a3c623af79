import type { Chart, Series } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { Key } from '../core/language';
import type { Investment, Work } from './data';
import { by, economy, economyName, membersOf, worksOf, type CorridorPage } from './names';

/** Two rules and what was stated; apart for the common kinds of colour blindness. */
const rules = { stated: '#b0762b', nucleolus: '#17496b', shapley: '#56b4e9' } as const;

/** Coalitions drawn; all of them are in the table. */
const drawn = 16;

/** Who pays: shares of the portfolio and of single works, worths, the core. */
export function shares(page: CorridorPage): HTMLElement[] {
  const { data, words, view } = page;
  const i = data.investment;
  if (i === null) return [];
  // Works whose shares were stated come first: there is something to hold the rules against.
  const split = by(i.works.filter(w => w.shares.length > 0), w => Number(w.shares.some(s => s.nucleolus !== null)) + 2 * Number(w.shares.some(s => s.stated !== null)));
  if (i.shares.length + i.coalitions.length + split.length === 0) return [];
  const chosen = () => split.find(w => w.id === view.corridorsWork) ?? split[0]!;
  return [
    html('p', {}, words.text('corridors.shares.intro')),
    i.coreEmpty === null ? null : html('p', {}, words.text(i.coreEmpty ? 'corridors.shares.coreEmpty' : 'corridors.shares.coreFull', { least: number(words.lang, Math.abs(i.leastCoreMusd ?? 0)) })),
    i.shares.length === 0 ? null : figure(page, 'corridors-shares', words.text('corridors.shares.question'), () => ({ charts: portfolio(page, i), table: portfolioTable(page, i), note: words.text('corridors.shares.note') })),
    split.length === 0 ? null : figure(page, 'corridors-work-shares', words.text('corridors.shares.works'), () => ({ charts: [ofWork(page, chosen())], table: workTable(page, split), note: words.text('corridors.shares.worksNote') }),
      refresh => (split.length < 2 ? null : choice(words.text('corridors.choice.work'), split.map(w => ({ value: w.id, text: words.name(w.name) })), chosen().id, value => {
        view.corridorsWork = value;
        refresh();
      }))),
    i.coalitions.length === 0 ? null : figure(page, 'corridors-worths', words.text('corridors.shares.worths'), () => ({ charts: [worths(page, i)], table: worthTable(page, i), note: words.text('corridors.shares.worthsNote') })),
  ].filter(e => e !== null);
}

function portfolio(page: CorridorPage, i: Investment): Chart[] {
  const { words } = page;
  const chart = (title: Key, nucleolus: (s: (typeof i.shares)[number]) => number, shapley: (s: (typeof i.shares)[number]) => number, beside?: { name: string; of: (s: (typeof i.shares)[number]) => number }): Chart => ({
    title: words.text(title), categories: i.shares.map(s => economy(page, s.state)), unit: words.text('unit.musd'), horizontal: true, reference: 0, height: 60 + 46 * i.shares.length,
    series: [
      { name: words.text('corridors.shares.nucleolus'), values: i.shares.map(nucleolus), colour: rules.nucleolus, shape: 'bar' },
      { name: words.text('corridors.shares.shapley'), values: i.shares.map(shapley), colour: rules.shapley, shape: 'bar' },
      ...(beside ? [{ name: beside.name, values: i.shares.map(beside.of), colour: ink.text, shape: 'mark' as const }] : []),
    ],
  });
  return [
    chart('corridors.shares.cost', s => s.costNucleolusMusd, s => s.costShapleyMusd, { name: words.text('corridors.shares.ownGround'), of: s => s.paidMusd }),
    chart('corridors.shares.net', s => s.nucleolusMusd, s => s.shapleyMusd, { name: words.text('corridors.shares.ownGain'), of: s => s.gainMusd }),
  ];
}

function portfolioTable(page: CorridorPage, i: Investment): Table {
  return {
    header: ['player', 'ownGain', 'ownGround', 'nucleolus', 'shapley', 'costNucleolus', 'costShapley', 'without'].map(k => page.words.text(`corridors.column.${k}` as Key)),
    rows: i.shares.map((s): Cell[] => [economyName(page, s.state), tidy(s.gainMusd), tidy(s.paidMusd), tidy(s.nucleolusMusd), tidy(s.shapleyMusd), tidy(s.costNucleolusMusd), tidy(s.costShapleyMusd), tidy(s.withoutMusd)]),
    digits: [undefined, 1, 1, 1, 1, 1, 1, 1],
  };
}

/** What each party pays: as stated beside the rules, and the most it would pay. */
export function ofWork(page: Pick<CorridorPage, 'data' | 'words'>, w: Work): Chart {
  const { words } = page;
  const stated = words.text(w.shares.some(s => s.agreed) ? 'corridors.shares.agreed' : 'corridors.shares.stated');
  return {
    categories: w.shares.map(s => economy(page, s.party)), unit: words.text('corridors.unit.percentOfCost'), horizontal: true, reference: 0, height: 60 + 58 * w.shares.length,
    series: ([
      { name: stated, values: w.shares.map(s => s.stated), colour: rules.stated, shape: 'bar' },
      { name: words.text('corridors.shares.nucleolus'), values: w.shares.map(s => s.nucleolus), colour: rules.nucleolus, shape: 'bar' },
      { name: words.text('corridors.shares.shapley'), values: w.shares.map(s => s.shapley), colour: rules.shapley, shape: 'bar' },
      { name: words.text('corridors.shares.most'), values: w.shares.map(s => s.standAlone), colour: ink.text, shape: 'mark' },
    ] satisfies Series[]).filter(s => s.values.some(v => v !== null)),
  };
}

function workTable(page: CorridorPage, all: readonly Work[]): Table {
  const { words } = page;
  return {
    header: ['work', 'party', 'stated', 'agreed', 'nucleolusPercent', 'shapleyPercent', 'standAlone'].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: all.flatMap(w => w.shares.map((s): Cell[] => [words.name(w.name), economyName(page, s.party), tidy(s.stated), s.stated === null ? null : words.text(s.agreed ? 'corridors.yes' : 'corridors.no'), tidy(s.nucleolus), tidy(s.shapley), tidy(s.standAlone)])),
    digits: [undefined, undefined, 1, undefined, 1, 1, 1],
  };
}

function worths(page: CorridorPage, i: Investment): Chart {
  const { words } = page;
  const all = by(i.coalitions.filter(c => c.worthMusd > 0), c => c.worthMusd).slice(0, drawn);
  return {
    categories: all.map(c => membersOf(page, c.members)), unit: words.text('unit.musd'), horizontal: true, min: 0, height: 60 + 28 * all.length,
    series: [{ name: words.text('corridors.shares.worth'), values: all.map(c => c.worthMusd), colour: rules.nucleolus, shape: 'bar', quiet: true }],
  };
}

function worthTable(page: CorridorPage, i: Investment): Table {
  return {
    header: ['members', 'worth', 'works'].map(k => page.words.text(`corridors.column.${k}` as Key)),
    rows: by(i.coalitions, c => c.worthMusd).map((c): Cell[] => [c.members.map(m => economy(page, m)).join(', '), tidy(c.worthMusd), worksOf(page, c.works)]),
    digits: [undefined, 1],
  };
}
