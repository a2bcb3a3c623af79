import type { Chart } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Basket, Nutrient, Plan } from './data';
import { by, food, heads, nutrient, percentOf, say, type Bare, type ReliefPage } from './names';

/** Needs that bind, needs that are met with more, needs that are short. */
const states = { binding: '#e69f00', met: '#17496b', short: '#d55e00' } as const;

/** A need counts as met from here on, percent; solvers leave a trace below. */
const met = 99.99;

/** Bars longer than this are cut: more than three times the need says no more. */
const longest = 300;

/** The cheapest basket of a place: needs, foods, rules, prices. */
export function basket(page: ReliefPage): HTMLElement[] {
  const { data, words } = page;
  const b = data.basket;
  if (b === null) return [];
  const n = (value: number) => number(words.lang, value);
  const prices = by(b.prices, p => -p.usdPerTonne);
  const least = b.nutrients.reduce((low, x) => Math.min(low, x.percent), 100);
  const reached = b.verdict !== 'meets' ? '' : ` ${least < met ? say(page, 'basket.part', { percent: percentOf(page, least) }) : say(page, 'basket.whole')}`;
  return [
    html('p', {}, say(page, `basket.verdict.${b.verdict}`, { at: words.name(b.at), usd: n(b.usdPerDay), month: n(30 * b.usdPerDay), grams: number(words.lang, b.grams, 0), full: b.costToMeet === null ? '–' : n(b.costToMeet) }), reached),
    b.shortfalls.length === 0 ? null : html('ul', { class: 'facts' }, ...b.shortfalls.map(s => html('li', {}, say(page, s.rule ? 'basket.rule' : 'basket.short', { name: words.name(s.name), percent: percentOf(page, s.percent) })))),
    figure(page, 'relief-needs', say(page, 'basket.needs'), () => ({ charts: [needs(page, b.nutrients)], table: needTable(page, b.nutrients), note: say(page, 'basket.needsNote', { longest }) })),
    b.nutrients.every(x => !x.binding || x.usdPerUnit === null) ? null : figure(page, 'relief-shadow', say(page, 'basket.shadow'), () => ({ charts: [shadow(page, b.nutrients)], table: needTable(page, b.nutrients), note: say(page, 'basket.shadowNote') })),
    figure(page, 'relief-basket', say(page, 'basket.foods'), () => ({ charts: foods(page, b), table: foodTable(page, b) })),
    b.rules.length === 0 ? null : figure(page, 'relief-rules', say(page, 'basket.rules'), () => ({ charts: [rules(page, b)], table: ruleTable(page, b), note: say(page, 'basket.rulesNote') })),
    prices.length === 0 ? null : figure(page, 'relief-prices', say(page, 'basket.prices', { at: words.name(b.at) }), () => ({ charts: [landed(page, prices)], table: priceTable(page, prices), note: say(page, 'basket.pricesNote') })),
  ].filter(e => e !== null);
}

/** The ration of a plan, and what it holds. */
export function ration(page: ReliefPage): HTMLElement[] {
  const { data } = page;
  const plan = data.plan;
  if (plan === null || plan.tonnes < 1e-6) return [];
  return [
    plan.ration.length === 0 ? null : figure(page, 'relief-ration', say(page, 'ration.question'), () => ({ charts: rationCharts(page, plan), table: rationTable(page, plan) })),
    plan.nutrients.length === 0 ? null : figure(page, 'relief-ration-needs', say(page, 'ration.needs'), () => ({ charts: [needs(page, plan.nutrients)], table: needTable(page, plan.nutrients), note: say(page, 'ration.needsNote', { longest }) })),
  ].filter(e => e !== null);
}

/** Each need in percent, in the colour of what it is; a line marks the need. */
export function needs(page: Bare, all: readonly Nutrient[]): Chart {
  const least = all.some(x => x.leastPercent !== null);
  return {
    categories: all.map(x => `${nutrient(page, x.nutrient)}${x.percent > longest ? `: ${percentOf(page, x.percent)}` : ''}`), unit: say(page, 'unit.percentOfNeed'), horizontal: true, min: 0, max: Math.min(longest, Math.max(110, ...all.map(x => Math.ceil(x.percent / 10) * 10))), reference: 100,
    height: 60 + 26 * all.length,
    series: [
      { name: say(page, 'series.reached'), values: all.map(x => Math.min(longest, x.percent)), colour: states.met, shape: 'bar' },
      ...(least ? [{ name: say(page, 'series.least'), values: all.map(x => (x.leastPercent === null ? null : Math.min(longest, x.leastPercent))), colour: ink.text, shape: 'mark' as const }] : []),
    ],
    colours: { series: 0, values: all.map(x => (x.percent < met ? states.short : x.binding ? states.binding : states.met)) },
  };
}

function needTable(page: Bare, all: readonly Nutrient[]): Table {
  const least = all.some(x => x.leastPercent !== null);
  const { words } = page;
  return {
    header: [...heads(page, 'nutrient', 'unit', 'need', 'reached', 'percent'), ...(least ? heads(page, 'leastPercent') : heads(page, 'binding', 'shadowUnit', 'shadowNeed'))],
    rows: all.map((x): Cell[] => [nutrient(page, x.nutrient), x.unit.replace('ug', 'µg'), tidy(x.need), tidy(x.reached), tidy(x.percent),
      ...(least ? [tidy(x.leastPercent)] : [words.text(x.binding ? 'corridors.yes' : 'corridors.no'), x.usdPerUnit, x.usdPerUnit === null ? null : tidy(x.usdPerUnit * x.need)])]),
    digits: [undefined, undefined, undefined, undefined, 0, ...(least ? [0] : [undefined, 6, 4])],
  };
}

/** What a tenth more of a need that binds costs. */
export function shadow(page: Bare, all: readonly Nutrient[]): Chart {
  const binding = by(all.filter(x => x.binding && x.usdPerUnit !== null && x.usdPerUnit > 0), x => x.usdPerUnit! * x.need);
  return {
    categories: binding.map(x => nutrient(page, x.nutrient)), unit: say(page, 'unit.centTenth'), horizontal: true, min: 0, height: 60 + 30 * binding.length,
    series: [{ name: say(page, 'series.shadow'), values: binding.map(x => 10 * x.usdPerUnit! * x.need), colour: states.binding, shape: 'bar', quiet: true }],
  };
}

function foods(page: Bare, b: Basket): Chart[] {
  const frame = { categories: b.portions.map(p => food(page, p.food)), horizontal: true, min: 0, height: 60 + 28 * b.portions.length };
  const bar = (title: string, unit: string, values: number[], colour: string): Chart => ({ ...frame, title: say(page, title), unit: say(page, unit), series: [{ name: say(page, title), values, colour, shape: 'bar', quiet: true }] });
  return [bar('basket.weight', 'unit.gramsDay', b.portions.map(p => p.grams), ink.plan), bar('basket.cost', 'unit.usdDay', b.portions.map(p => p.usdPerDay), '#b0762b')];
}

function foodTable(page: Bare, b: Basket): Table {
  return {
    header: heads(page, 'food', 'grams', 'usdDay', 'costShare'), rows: b.portions.map((p): Cell[] => [food(page, p.food), tidy(p.grams), tidy(p.usdPerDay), tidy(b.usdPerDay > 0 ? (100 * p.usdPerDay) / b.usdPerDay : 0)]), digits: [undefined, 1, 4, 0],
  };
}

function rules(page: Bare, b: Basket): Chart {
  const { words } = page;
  const all = b.rules.filter(r => r.usdPerDay > 1e-6).slice(0, 16);
  return {
    categories: all.length > 0 ? all.map(r => words.name(r.name)) : [say(page, 'basket.noRule')], unit: say(page, 'unit.usdDay'), horizontal: true, min: 0, height: 60 + 34 * Math.max(1, all.length),
    series: [{ name: say(page, 'series.rule'), values: all.length > 0 ? all.map(r => r.usdPerDay) : [0], colour: '#8c6d1f', shape: 'bar', quiet: true }],
  };
}

function ruleTable(page: Bare, b: Basket): Table {
  const { words } = page;
  return { header: heads(page, 'rule', 'usdDay', 'costShare'), rows: b.rules.map((r): Cell[] => [words.name(r.name), tidy(r.usdPerDay), tidy(b.usdPerDay > 0 ? (100 * r.usdPerDay) / b.usdPerDay : 0)]), digits: [undefined, 4, 1] };
}

/** Price where it is bought and what the way adds, the cheapest first. */
export function landed(page: Bare, prices: Basket['prices']): Chart {
  return {
    categories: prices.map(p => food(page, p.food)), unit: say(page, 'unit.usdTonne'), horizontal: true, min: 0, height: 60 + 24 * prices.length,
    series: [
      { name: say(page, 'series.bought'), values: prices.map(p => p.bought), colour: ink.plan, shape: 'bar', stack: 'price' },
      { name: say(page, 'series.carried'), values: prices.map(p => p.carried), colour: '#b0762b', shape: 'bar', stack: 'price' },
    ],
  };
}

function priceTable(page: Bare, prices: Basket['prices']): Table {
  const { words } = page;
  return {
    header: [...heads(page, 'food', 'source', 'mill', 'gate', 'bought', 'carried', 'landed'), words.text('column.letter')],
    rows: prices.map((p): Cell[] => [food(page, p.food), words.name(p.source), p.mill ? words.name(p.mill) : null, p.gate ? words.name(p.gate) : null, tidy(p.bought), tidy(p.carried), tidy(p.usdPerTonne), p.letter]),
    digits: [undefined, undefined, undefined, undefined, 0, 0, 0],
  };
}

function rationCharts(page: Bare, plan: Plan): Chart[] {
  const all = plan.ration;
  const frame = { categories: all.map(r => food(page, r.food)), horizontal: true, min: 0, height: 60 + 28 * all.length };
  return [
    { ...frame, title: say(page, 'ration.grams'), unit: say(page, 'unit.gramsDay'), series: [{ name: say(page, 'ration.grams'), values: all.map(r => r.grams), colour: ink.plan, shape: 'bar', quiet: true }] },
    { ...frame, title: say(page, 'ration.tonnes'), unit: say(page, 'unit.kt'), series: [{ name: say(page, 'ration.tonnes'), values: all.map(r => r.tonnes / 1000), colour: '#56b4e9', shape: 'bar', quiet: true }] },
  ];
}

function rationTable(page: Bare, plan: Plan): Table {
  return { header: heads(page, 'food', 'grams', 'tonnes'), rows: plan.ration.map((r): Cell[] => [food(page, r.food), tidy(r.grams), tidy(r.tonnes)]), digits: [undefined, 1, 0] };
}
