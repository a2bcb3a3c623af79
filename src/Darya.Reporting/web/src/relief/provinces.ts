import type { Chart } from '../core/chart';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Plan, Served } from './data';
import { by, fates, heads, percentOf, placeName, say, type Bare, type ReliefPage } from './names';
import { amount, meanInNeed } from './map';

const people = ['fed', 'cash', 'unserved'] as const;

/** Who is in need by which rule, who is served and who is not. */
export function provinces(page: ReliefPage): HTMLElement[] {
  const { data, words } = page;
  const { plan, need } = data;
  const title = new Map(data.sources.map(s => [s.id, s.title]));
  return [
    need === null ? null : html('p', { class: 'need-rule' }, html('strong', {}, say(page, 'provinces.rule')), ' ', words.name(need.rule).replace(/\.?$/, '.'), ' ', html('span', { class: 'letter' }, say(page, 'provinces.letter', { letter: need.letter, name: words.text(`letter.${need.letter}`) })),
      need.source ? ` ${title.get(need.source) ?? need.source}.` : ''),
    plan === null ? null : figure(page, 'relief-provinces', say(page, 'provinces.question'), () => ({ charts: [served(page, plan.people)], table: peopleTable(page, plan), note: say(page, 'provinces.note') })),
    plan === null || plan.classes.length === 0 ? null : figure(page, 'relief-classes', say(page, 'provinces.classes'), () => ({ charts: [classes(page, plan.classes)], table: classTable(page, plan.classes), note: say(page, 'provinces.classesNote') })),
    need === null || plan !== null ? null : figure(page, 'relief-need', say(page, 'provinces.need'), () => ({
      charts: [{
        categories: need.provinces.map(p => provinceName(page, p.province)), unit: say(page, 'unit.thousandPersons'), horizontal: true, min: 0, height: 60 + 22 * need.provinces.length,
        series: [{ name: say(page, 'series.inNeed'), values: need.provinces.map(p => meanInNeed(p.persons, p.persons, null) / 1000), colour: fates.fed, shape: 'bar', quiet: true }],
      }], table: needTable(page),
    })),
  ].filter(e => e !== null);
}

/** A province by its row or its place. */
export function provinceName(page: Bare, id: string): string {
  const place = page.data.places.find(p => p.kind === 'province' && p.row === id);
  return place ? page.words.name(place.name) : placeName(page, id);
}

/** Person-months fed, given money and without, the largest need first. */
export function served(page: Bare, all: readonly Served[]): Chart {
  const rows = by(all, p => amount(p.inNeed, null));
  return {
    categories: rows.map(p => placeName(page, p.place)), unit: say(page, 'unit.thousandPersonMonths'), horizontal: true, min: 0, height: 60 + 22 * rows.length,
    series: people.filter(k => k === 'fed' || rows.some(p => p[k].some(v => v > 0))).map(key => ({ name: say(page, `series.${key}`), values: rows.map(p => amount(p[key], null) / 1000), colour: fates[key], shape: 'bar', stack: 'people' })),
  };
}

function peopleTable(page: ReliefPage, plan: Plan): Table {
  const { data } = page;
  const rows = by(plan.people, p => amount(p.inNeed, null));
  const needs = new Map((data.need?.provinces ?? []).map(p => [provinceName(page, p.province), p]));
  return {
    header: heads(page, 'province', 'priority', 'population', 'basketUsd', 'inNeedMean', 'inNeed', 'fed', 'cash', 'unserved', 'servedShare', 'rationDays', 'tonnes'),
    rows: rows.map((p): Cell[] => {
      const [name, all] = [placeName(page, p.place), amount(p.inNeed, null)];
      const known = needs.get(name);
      return [name, known?.priority ?? null, tidy(known?.population ?? null), tidy(known?.basketUsd ?? null), tidy(meanInNeed(p.inNeed, p.inNeed, null)), tidy(all), ...people.map(k => tidy(amount(p[k], null))),
        all > 0 ? tidy((100 * (amount(p.fed, null) + amount(p.cash, null))) / all) : null, tidy(p.rationDays), tidy(p.tonnes)];
    }),
    digits: [undefined, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0],
  };
}

/** Classes of priority: the part served of each. */
export function classes(page: Bare, all: Plan['classes']): Chart {
  const share = (part: number, whole: number) => (whole > 0 ? (100 * part) / whole : 0);
  return {
    categories: all.map(c => say(page, 'provinces.class', { number: c.priority, persons: number(page.words.lang, c.inNeed / 1e6) })), unit: say(page, 'unit.percentOfNeed'), horizontal: true, min: 0, max: 100, height: 60 + 40 * all.length,
    series: people.filter(k => k === 'fed' || all.some(c => c[k] > 0)).map(key => ({ name: say(page, `series.${key}`), values: all.map(c => share(c[key], c.inNeed)), colour: fates[key], shape: 'bar', stack: 'people' })),
  };
}

export function classTable(page: ReliefPage, all: Plan['classes']): Table {
  const weights = new Map((page.data.need?.provinces ?? []).map(p => [p.priority, p.usdPerUnserved]));
  return {
    header: heads(page, 'priority', 'weight', 'inNeed', 'fed', 'cash', 'unserved', 'servedShare'),
    rows: all.map((c): Cell[] => [String(c.priority), weights.get(c.priority) ?? null, tidy(c.inNeed), tidy(c.fed), tidy(c.cash), tidy(c.unserved), c.inNeed > 0 ? percentOf(page, (100 * (c.fed + c.cash)) / c.inNeed) : null]),
    digits: [undefined, 0, 0, 0, 0, 0],
  };
}

function needTable(page: ReliefPage): Table {
  return {
    header: heads(page, 'province', 'priority', 'population', 'basketUsd', 'inNeedMean', 'weight'),
    rows: page.data.need!.provinces.map((p): Cell[] => [provinceName(page, p.province), p.priority, tidy(p.population), tidy(p.basketUsd), tidy(meanInNeed(p.persons, p.persons, null)), tidy(p.usdPerUnserved)]), digits: [undefined, 0, 0, 1, 0, 0],
  };
}

