import { grid, heat } from '../agree/names';
import type { Chart, Series } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tableElement, tidy, type Content, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Plan, Shortage } from './data';
import { by, byMonth, fates, month, monthAxis, percentOf, placeName, say, thousands, tonnes, type Bare, type ReliefPage } from './names';

const flows = ['ordered', 'arrived', 'handedOut', 'lost'] as const;
const held = ['inStock', 'inTransit'] as const;
const people = ['fed', 'cash', 'unserved'] as const;

/** The pipeline by month: tonnes that move and stand, people with and without ration, and why. */
export function pipeline(page: ReliefPage): HTMLElement[] {
  const { data } = page;
  const plan = data.plan;
  if (plan === null) return [];
  const keys = [...flows, ...held, ...people] as const;
  const table = byMonth(page, keys.map(k => `${say(page, `series.${k}`)}, ${say(page, (people as readonly string[]).includes(k) ? 'unit.persons' : 'unit.t')}`), keys.map(k => plan.months[k].map(tidy)));
  return [
    html('p', {}, say(page, 'pipeline.intro')),
    figure(page, 'relief-pipeline', say(page, 'pipeline.question'), () => ({ charts: tonnesByMonth(page, plan), table, note: say(page, 'pipeline.note') })),
    figure(page, 'relief-people', say(page, 'pipeline.people'), () => ({ charts: [peopleByMonth(page, plan)], table: byMonth(page, ['inNeed', ...people].map(k => `${say(page, `series.${k}`)}, ${say(page, 'unit.persons')}`), (['inNeed', ...people] as const).map(k => plan.months[k].map(tidy))) })),
    plan.unserved < 0.5 ? null : figure(page, 'relief-breaks', say(page, 'pipeline.breaks'), () => breakGrid(page, plan)),
    plan.shortages.length === 0 ? null : figure(page, 'relief-reasons', say(page, 'pipeline.reasons'), () => reasons(page, plan.shortages)),
    plan.limits.length === 0 ? null : figure(page, 'relief-limits', say(page, 'pipeline.limits'), () => limits(page, plan)),
  ].filter(e => e !== null);
}

/** What moves in a month, and what stands at its end. */
export function tonnesByMonth(page: Bare, plan: Pick<Plan, 'months'>): Chart[] {
  const frame = { ...monthAxis(page), unit: say(page, 'unit.kt'), min: 0, height: 280 };
  const line = (key: (typeof flows)[number]): Series => ({ name: say(page, `series.${key}`), values: thousands(plan.months[key]), colour: tonnes[key], shape: key === 'ordered' ? 'dashed' : key === 'lost' ? 'dotted' : 'line' });
  return [
    { ...frame, title: say(page, 'pipeline.moves'), series: flows.map(line) },
    { ...frame, title: say(page, 'pipeline.stands'), series: held.map(key => ({ name: say(page, `series.${key}`), values: thousands(plan.months[key]), colour: tonnes[key], shape: 'bar' as const, stack: 'held' })) },
  ];
}

/** People fed, given money and without, upon each other up to those in need. */
export function peopleByMonth(page: Bare, plan: Pick<Plan, 'months'>): Chart {
  return {
    ...monthAxis(page), unit: say(page, 'unit.millionPersons'), min: 0, height: 280,
    series: people.filter(k => k !== 'cash' || plan.months.cash.some(v => v > 0)).map(key => ({ name: say(page, `series.${key}`), values: plan.months[key].map(v => v / 1e6), colour: fates[key], shape: 'bar', stack: 'people' })),
  };
}

/** Provinces by months, each cell with its thousand persons without ration. */
function breakGrid(page: ReliefPage, plan: Plan): Content {
  const { data, words } = page;
  const rows = by(plan.people.filter(p => p.unserved.some(v => v >= 0.5)), p => p.unserved.reduce((a, b) => a + b, 0));
  const largest = Math.max(1, ...rows.flatMap(p => p.unserved));
  const months = data.months.map((_, t) => t).filter(t => (plan.months.inNeed[t] ?? 0) > 0);
  const drawing = grid(say(page, 'pipeline.breaks'), [{ name: say(page, 'column.province') }, ...months.map(t => ({ name: month(page, t) }))], rows.map(p => ({
    name: placeName(page, p.place), cells: months.map(t => cell(page, p.unserved[t] ?? 0, largest, p.inNeed[t] ?? 0)),
  })));
  const table: Table = {
    header: [say(page, 'column.province'), ...months.map(t => month(page, t))], rows: rows.map((p): Cell[] => [placeName(page, p.place), ...months.map(t => tidy(p.unserved[t] ?? 0))]), digits: [undefined, ...months.map(() => 0)],
  };
  return { charts: [], drawing, table, note: say(page, 'pipeline.breaksNote', { largest: number(words.lang, largest, 0) }) };
}

/** A cell of thousand persons without ration: orange, stronger with the number. */
export function cell({ words, ...rest }: Bare, persons: number, largest: number, inNeed?: number): { text: string; title?: string; style?: string } {
  if (persons < 0.5) return { text: '·' };
  const { background, dark } = heat(-persons, largest);
  const share = inNeed ? `, ${percentOf({ words, ...rest }, (100 * persons) / inNeed)}` : '';
  return { text: number(words.lang, persons / 1000, persons < 9950 ? 1 : 0), title: `${number(words.lang, persons, 0)}${share}`, style: `background: ${background}; color: ${dark ? '#fff' : ink.text}` };
}

/** Shortages shown beside each other before the reader asks for all. */
const shownFirst = 12;

/** Where people stay without ration, when, and why. */
export function reasons(page: ReliefPage, all: readonly Shortage[]): Content {
  const { words } = page;
  const table: Table = {
    header: [...['province', 'month', 'unserved', 'inNeed', 'reason'].map(k => say(page, `column.${k}`))],
    rows: eachFirst(all).map((s): Cell[] => [placeName(page, s.province), month(page, s.month), tidy(s.persons), tidy(s.inNeed), words.name(s.reason)]), digits: [undefined, undefined, 0, 0],
  };
  return { ...tabularFirst(page, table), note: say(page, 'pipeline.reasonsNote', { shown: Math.min(shownFirst, all.length), count: all.length }) };
}

/** The largest of each province first, then the rest, so that one large province does not fill the rows that are shown. */
export function eachFirst<T extends { province: string }>(all: readonly T[]): T[] {
  const first = new Set([...new Map([...all].reverse().map(s => [s.province, s])).values()]);
  return [...all.filter(s => first.has(s)), ...all.filter(s => !first.has(s))];
}

/** The first rows of a table as a drawing; all of them are in the file. */
function tabularFirst(page: ReliefPage, table: Table): Content {
  const first = { ...table, rows: table.rows.slice(0, shownFirst) };
  return { charts: [], drawing: html('div', { class: 'scroll', tabindex: 0, role: 'region' }, tableElement(page, first)), table };
}

/** What holds the plan back, the dearest first. */
function limits(page: ReliefPage, plan: Plan): Content {
  const { words, data } = page;
  const table: Table = {
    header: ['limitKind', 'name', 'months', 'usdPerUnit', 'priceUnit'].map(k => say(page, `column.${k}`)),
    rows: plan.limits.map((l): Cell[] => [say(page, `limit.${l.kind}`), words.name(l.name), l.months.length === data.months.length ? say(page, 'everyMonth') : l.months.map(m => month(page, m)).join(', '), tidy(l.usdPerUnit), say(page, l.kind === 'money' ? 'unit.usdUsd' : 'unit.usdTonne')]),
  };
  return { ...tabularFirst(page, table), note: say(page, 'pipeline.limitsNote', { shown: Math.min(shownFirst, plan.limits.length), count: plan.limits.length }) };
}
