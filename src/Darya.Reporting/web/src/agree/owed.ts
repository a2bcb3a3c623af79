import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { type Cell } from '../core/format';
import { html } from '../core/html';
import type { Term } from './data';
import { pair, shortTerm, termName, type DraftPage } from './names';
import { range } from './terms';

const ofKind = (page: DraftPage, ...kinds: string[]) => page.data.terms.filter(t => kinds.includes(t.kind));

/** Releases by window with their tolerance, and storages to be reached. */
export function water(page: DraftPage): HTMLElement[] {
  const { data, words } = page;
  const releases = ofKind(page, 'release-schedule');
  const storages = ofKind(page, 'storage-target');
  const charts = [...new Set(releases.map(t => words.name(t.name)))].map((name): Chart => {
    const own = releases.filter(t => words.name(t.name) === name);
    const amounts = own.flatMap(t => t.amounts.map(a => ({ ...a, below: t.bound === 'most' ? 0 : t.tolerance ?? 0, above: t.bound === 'least' ? 0 : t.tolerance ?? 0 }))).sort((a, b) => a.from.localeCompare(b.from));
    return {
      title: `${own.map(t => t.article).join(', ')} ${name}`, categories: amounts.map(a => words.name(a.when)), unit: words.name(own[0]!.unitName), min: 0, height: 220,
      series: [
        { name: words.text('agree.owed.amount'), values: amounts.map(a => a.value), colour: stateColour(data, own[0]!.debtors[0] ?? null), shape: 'bar', quiet: true },
        {
          name: words.text('agree.owed.tolerance'), values: amounts.map(a => tidy(a.value * (1 - a.below / 100))), colour: ink.text, shape: 'range', quiet: true,
          upper: { values: amounts.map(a => tidy(a.value * (1 + a.above / 100))), least: words.text('agree.owed.least'), greatest: words.text('agree.owed.most') },
        },
      ],
    };
  });
  return [
    html('p', {}, words.text('agree.water.intro')),
    charts.length === 0 ? null : figure(page, 'agree-releases', words.text('agree.water.releases'), () => ({
      charts, table: owedTable(page, releases), note: words.text('agree.water.releasesNote', { parties: colours(page, releases) }),
    })),
    storages.length === 0 ? null : figure(page, 'agree-storages', words.text('agree.water.storages'), () => bars(page, storages)),
  ].filter(e => e !== null);
}

/** Limits by season and what reaches the deltas. */
export function limits(page: DraftPage): HTMLElement[] {
  const { words } = page;
  const caps = ofKind(page, 'allocation');
  const deltas = ofKind(page, 'environmental-flow', 'section-flow');
  if (caps.length + deltas.length === 0) return [];
  const windows = [...new Map(caps.flatMap(t => t.amounts).map(a => [a.from + a.to, a])).values()];
  const chart: Chart = {
    categories: caps.map(t => words.name(t.name)), unit: caps[0] ? words.name(caps[0].unitName) : '', horizontal: true, height: 70 + 40 * caps.length,
    series: windows.map((w, i) => ({
      name: words.name(w.when), colour: ['#5b9a5b', '#8fb8d6', ink.record, ink.limit][i % 4]!, shape: 'bar' as const,
      values: caps.map(t => t.amounts.find(a => a.from + a.to === w.from + w.to)?.value ?? null),
    })),
  };
  return [
    html('p', {}, words.text('agree.limits.intro')),
    caps.length === 0 ? null : figure(page, 'agree-limits', words.text('agree.limits.seasons'), () => ({ charts: [chart], table: owedTable(page, caps), note: words.text('agree.limits.note') })),
    deltas.length === 0 ? null : figure(page, 'agree-deltas', words.text('agree.limits.deltas'), () => bars(page, deltas)),
  ].filter(e => e !== null);
}

/** Deliveries of energy by pair and season. */
export function energy(page: DraftPage): HTMLElement[] {
  const { words } = page;
  const deliveries = ofKind(page, 'energy-delivery', 'energy-swap').filter(t => t.amounts.length > 0);
  return deliveries.length === 0 ? [] : [
    html('p', {}, words.text('agree.energy.intro')),
    figure(page, 'agree-energy', words.text('agree.energy.pairs'), () => bars(page, deliveries, t => `${pair(words, t)}, ${t.amounts.map(a => words.name(a.when)).join(', ')}`)),
  ];
}

/** Balancing payments, and prices of deliveries. */
export function money(page: DraftPage): HTMLElement[] {
  const { words } = page;
  const fixed = ofKind(page, 'payment').filter(t => t.amounts.length > 0);
  const priced = ofKind(page, 'payment').filter(t => t.price !== null);
  const prices: Table = {
    header: ['agree.column.article', 'agree.column.payer', 'agree.column.price', 'agree.column.unit', 'column.letter', 'agree.column.from'].map(k => words.text(k as 'column.letter')),
    rows: priced.map((t): Cell[] => [t.article, pair(words, t), t.price!.value, words.name(t.price!.unit), t.price!.figure.letter, t.price!.figure.item]),
    digits: [undefined, undefined, 4],
  };
  return fixed.length + priced.length === 0 ? [] : [
    html('p', {}, words.text('agree.money.intro')),
    fixed.length === 0 ? null : figure(page, 'agree-payments', words.text('agree.money.fixed'), () => bars(page, fixed, t => `${t.article} ${pair(words, t)}, ${t.range ? range(words.lang, t.range.from, t.range.below) : t.amounts.map(a => words.name(a.when)).join(', ')}`)),
    priced.length === 0 ? null : figure(page, 'agree-prices', words.text('agree.money.prices'), () => ({
      charts: [{
        categories: priced.map(t => `${t.article} ${pair(words, t)}`), unit: words.name(priced[0]!.price!.unit), horizontal: true, height: 60 + 30 * priced.length, min: 0,
        series: [{ name: words.text('agree.column.price'), values: priced.map(t => t.price!.value), colour: ink.plan, shape: 'bar' }],
        colours: { series: 0, values: priced.map(t => stateColour(page.data, t.debtors[0] ?? null)) },
      }],
      table: prices, note: words.text('agree.money.pricesNote'),
    })),
  ].filter(e => e !== null);
}

/** What dry and wet years change. */
export function yearRules(page: DraftPage): HTMLElement[] {
  const { data, words } = page;
  const rules = data.terms.filter(t => t.tiers.length > 0);
  if (rules.length === 0) return [];
  const tiers = [...new Map(rules.flatMap(r => r.tiers).map(t => [range(words.lang, t.from, t.below), t])).entries()];
  const chart: Chart = {
    categories: rules.map(r => r.scales.map(s => shortTerm(words, data.terms, s)).join('; ')), unit: words.text('agree.year.unit'), horizontal: true, height: 80 + 46 * rules.length, min: 0,
    series: tiers.map(([name], i) => ({
      name: words.text('agree.year.range', { range: name }), colour: ['#c9862b', '#b8c2ca', '#2f7fb3', '#17496b'][i % 4]!, shape: 'bar' as const,
      values: rules.map(r => r.tiers.find(t => range(words.lang, t.from, t.below) === name)?.factor ?? null),
    })),
  };
  const table: Table = {
    header: ['agree.column.article', 'agree.column.scaled', 'agree.column.index', 'agree.column.factor', 'column.letter', 'agree.column.run', 'agree.column.from'].map(k => words.text(k as 'column.letter')),
    rows: rules.flatMap(r => r.tiers.map((t): Cell[] => [r.article, r.scales.map(s => termName(words, data.terms, s)).join('; '), range(words.lang, t.from, t.below), t.factor, t.figure.letter,
      t.figure.run || null, t.figure.item || null])),
    digits: [undefined, undefined, undefined, 2],
  };
  return [
    html('p', {}, words.text('agree.year.intro')),
    figure(page, 'agree-year-rules', words.text('agree.year.factors'), () => ({ charts: [chart], table, note: words.text('agree.year.note') })),
  ];
}

/** One bar a term, in the colour of who owes; several windows are added up. */
function bars(page: DraftPage, terms: readonly Term[], name: (term: Term) => string = t => page.words.name(t.name)) {
  const { data, words } = page;
  const sum = (t: Term) => tidy(t.amounts.reduce((s, a) => s + a.value, 0));
  const chart: Chart = {
    categories: terms.map(name), unit: words.name(terms[0]!.unitName), horizontal: true, height: 60 + 32 * terms.length, min: 0,
    series: [{ name: words.text('agree.owed.amount'), values: terms.map(sum), colour: ink.plan, shape: 'bar' }],
    colours: { series: 0, values: terms.map(t => stateColour(data, t.debtors[0] ?? null)) },
  };
  return { charts: [chart], table: owedTable(page, terms), note: words.text('agree.owed.note', { parties: colours(page, terms) }) };
}

/** Who owes, in the order of the colours. */
function colours({ data, words }: DraftPage, terms: readonly Term[]): string {
  return data.states.filter(s => terms.some(t => t.debtors[0] === s.id)).map(s => words.name(s.name)).join(', ');
}

function owedTable({ words }: DraftPage, terms: readonly Term[]): Table {
  return {
    header: ['agree.column.article', 'agree.column.subject', 'agree.column.who', 'agree.column.when', 'agree.column.amount', 'agree.column.unit', 'agree.column.tolerance', 'column.letter', 'agree.column.from']
      .map(k => words.text(k as 'column.letter')),
    rows: terms.flatMap(t => t.amounts.map((a): Cell[] => [t.article, words.name(t.name), pair(words, t), words.name(a.when), a.value, words.name(t.unitName), t.tolerance, a.figure.letter, a.figure.item || null])),
  };
}
