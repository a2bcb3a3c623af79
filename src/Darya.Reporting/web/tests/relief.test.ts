import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { around, placeLabels } from '../src/atlas/labels';
import { catalogues, Language } from '../src/core/language';
import { needs, shadow } from '../src/relief/basket';
import { fall } from '../src/relief/cost';
import type { Gate, Nutrient, Plan, Place, ReliefData, Stress, Way, Week } from '../src/relief/data';
import { amount, colourIn, lackOf, lacks, meanInNeed, stretches, useOf, uses } from '../src/relief/map';
import { kept } from '../src/relief/money';
import { fates, month, sides, tonnes, weekName } from '../src/relief/names';
import { eachFirst, peopleByMonth, tonnesByMonth } from '../src/relief/pipeline';
import { fed } from '../src/relief/relief';
import { eventCharts } from '../src/relief/stress';

const en = new Language('en', {});
const name = (text: string) => ({ en: text, ru: text });
const data = { months: ['2025-11', '2025-12', '2026-01'], places: [], foods: [], names: { energy: name('Energy'), iron: name('Iron') }, states: [], economies: [], ways: [], sources: [] } as unknown as ReliefData;
const page = { data, words: en };
const lightness = (colour: string) => Number.parseInt(colour.slice(1, 3), 16) * 0.3 + Number.parseInt(colour.slice(3, 5), 16) * 0.59 + Number.parseInt(colour.slice(5, 7), 16) * 0.11;

describe('the map of flows', () => {
  const places = new Map<string, Place>([['a', { lon: 60, lat: 40 }], ['b', { lon: 62, lat: 40 }]].map(([id, at]) => [id as string, at as Place]));
  const way = (line: [number, number][], moved: number[], step: Way['step'] = 'road') => ({ from: 'a', to: 'b', line, tonnes: moved, step }) as Way;

  it('adds up what shares a stretch, in either direction, and keeps modes apart', () => {
    const found = stretches([way([[60, 40], [61, 40], [62, 40]], [1, 2, 3]), way([[61, 40], [60, 40]], [10, 0, 0]), way([], [5, 0, 0], 'rail')], places, null);
    expect(found.map(s => [s.mode, s.tonnes])).toEqual([['road', 16], ['road', 6], ['rail', 5]]);
    expect(stretches([way([[60, 40], [62, 40]], [1, 0, 0])], places, 1)).toEqual([]);
  });

  it('takes a month, or the sum of all and the mean of those with people in need', () => expect([amount([1, 2, 6], null), amount([1, 2, 6], 1), meanInNeed([0, 2, 6], [0, 9, 9], null), meanInNeed([1, 2, 6], [0, 9, 9], 2)]).toEqual([9, 2, 4, 6]));

  it('shows a crossing by its fullest limit, months without limit left out', () => {
    const gates = [{ place: 'g', tonnes: [50, 50], most: [100, 100] }, { place: 'g', tonnes: [9, 0], most: [10, 30] }, { place: 'h', tonnes: [1, 1], most: null }] as Gate[];
    expect([useOf(gates, 'g', null), useOf(gates, 'g', 0), useOf(gates, 'h', null)]).toEqual([50, 90, null]);
  });

  it('gives more a darker colour', () => {
    for (const classes of [lacks, uses]) expect([...classes].sort((a, b) => lightness(b.colour) - lightness(a.colour))).toEqual([...classes]);
    expect([colourIn(lacks, 0.4), colourIn(lacks, 35)]).toEqual([lacks[0]!.colour, lacks[3]!.colour]);
  });
});

describe('the pipeline', () => {
  const months = { ordered: [9, 0, 0], arrived: [0, 5, 4], handedOut: [0, 4, 4], inStock: [0, 1, 1], inTransit: [9, 4, 0], lost: [0, 0, 0], inNeed: [7, 7, 7], fed: [7, 5, 5], cash: [0, 0, 0], unserved: [0, 2, 2] } as Plan['months'];

  it('shows what moves beside what stands, stock and transit upon each other', () => {
    const [moves, stands] = tonnesByMonth(page, { months });
    expect(moves!.series.map(s => s.values[1])).toEqual([0, 0.005, 0.004, 0]);
    expect(new Set(stands!.series.map(s => s.stack)).size).toBe(1);
  });

  it('leaves money out where nobody is given any', () => expect(peopleByMonth(page, { months }).series.map(s => s.colour)).toEqual([fates.fed, fates.unserved]));

  it('names months and weeks', () => {
    expect(month(page, 2)).toBe('Jan\u00A02026');
    expect([weekName(page, { month: 2, firstDay: 8, lastDay: 14 } as Week), weekName({ data, words: new Language('ru', {}) }, { month: 2, firstDay: 8, lastDay: 14 } as Week)]).toEqual(['Jan\u00A08–\u206014', '8–\u206014\u00A0янв']);
  });
});

describe('needs', () => {
  const of = (nutrient: string, percent: number, binding: boolean, usdPerUnit: number | null) => ({ nutrient, need: 20, percent, binding, usdPerUnit, leastPercent: null }) as Nutrient;

  it('are coloured by whether they are short, bind or are met with more, and end where more says nothing', () => {
    const chart = needs(page, [of('energy', 100, true, 0.1), of('iron', 900, false, 0), of('iron', 80, false, null)]);
    expect(new Set(chart.colours!.values).size).toBe(3);
    expect(chart.series[0]!.values).toEqual([100, 300, 80]);
    expect(chart.categories[1]).toBe('Iron: 900\u00A0%');
  });

  it('that bind cost something more, the dearest first', () => {
    const chart = shadow(page, [of('iron', 100, true, 0.001), of('energy', 100, true, 0.01), of('iron', 120, false, 0)]);
    expect(chart.categories).toEqual(['Energy', 'Iron']);
    expect(chart.series[0]!.values).toEqual([2, 0.2]);
  });
});

describe('cost', () => {
  it('falls step by step to the sum; what costs a tonne nothing is not drawn', () => {
    const chart = fall(page, { steps: [{ id: 'buying', name: name('Buying'), musd: 3, usdPerTonne: 300 }, { id: 'cash', name: name('Cash'), musd: 1, usdPerTonne: 0 }, { id: 'road', name: name('Roads'), musd: 1, usdPerTonne: 100 }] });
    expect(chart.series[0]!.values).toEqual([0, 300, 0]);
    expect(chart.series[0]!.upper!.values).toEqual([300, 400, 400]);
    expect(chart.categories).toEqual(['Buying: 300', 'Roads: 100', 'All steps: 400']);
  });

  it('keeps what donors gave until it is paid', () => expect(kept({ givenMusd: [5, 5, 0], paidMusd: [4, 3, 3] })).toEqual([1, 3, 0]));
});

describe('events', () => {
  it('stand with and without the stock where there is one', () => {
    const stress = { events: [{ name: name('Shut'), personMonths: 80_000, mostPersons: 50_000, moreMusd: -1 }], stock: { events: [{ event: name('Shut'), unserved: 10_000, unservedWithout: 90_000, keptFed: 80_000 }] } } as unknown as Stress;
    const [people] = eventCharts(page, stress);
    expect(people!.series.map(s => s.values)).toEqual([[80], [0]]);
    expect(eventCharts(page, { ...stress, stock: null })[0]!.series.length).toBe(1);
  });
});

describe('names on the map', () => {
  const area = { left: 0, top: 0, right: 400, bottom: 200 };
  const [one, other] = [{ x: 200, y: 100 }, { x: 290, y: 100 }];
  const posts = [one, other].map(p => around(p, 6));
  const wish = { ...one, text: 'A crossing', radius: 7, size: 11, priority: 5 };

  it('keep clear of the symbols of others, so that each is read with its own', () => {
    const at = (clear: number) => placeLabels([{ ...wish, clear }], posts, area)[0]!;
    expect(at(0).left).toBeGreaterThan(one.x);
    expect(at(12).left).toBeLessThan(one.x);
  });

  it('stand farther off with a line where there is no room beside the symbol', () => {
    const walls = [{ left: 120, right: 280, top: 78, bottom: 122 }];
    expect(placeLabels([wish], [...posts, ...walls], area)).toEqual([]);
    const [far] = placeLabels([{ ...wish, far: true }], [...posts, ...walls], area);
    expect(far!.leader).toBeDefined();
  });

  it('show who goes without in a month and in the mean month of need', () => {
    expect(lackOf({ inNeed: [0, 10, 30], unserved: [0, 0, 10] }, null)).toEqual({ inNeed: 20, lack: 25 });
    expect(lackOf({ inNeed: [0, 10], unserved: [0, 0] }, 0)).toEqual({ inNeed: 0, lack: 0 });
  });
});

describe('rows that are shown first', () => {
  it('hold every province once before any comes again', () =>
    expect(eachFirst([{ province: 'a', n: 9 }, { province: 'a', n: 8 }, { province: 'b', n: 7 }, { province: 'a', n: 6 }]).map(r => r.n)).toEqual([9, 7, 8, 6]));

  it('name the months in which people are in need', () =>
    expect(fed({ data: { ...data, plan: { months: { inNeed: [0, 5, 5] } } } as unknown as ReliefData, words: en })).toEqual({ first: month(page, 1), last: month(page, 2) }));
});

describe('texts of relief', () => {
  const files = ['basket', 'cost', 'map', 'method', 'money', 'names', 'pipeline', 'provinces', 'relief', 'shares', 'stress', 'supply'];
  const source = files.map(f => readFileSync(new URL(`../src/relief/${f}.ts`, import.meta.url), 'utf8')).join('\n');
  const kinds: Record<string, string[]> = {
    step: ['buying', 'milling', 'rail', 'crossing', 'sea', 'road', 'handling', 'storing', 'cash'], limit: ['offer', 'mill', 'way', 'gate', 'room', 'money', 'shelf-life'], pledge: ['food', 'milling', 'carriage', 'storage', 'money'], kind: ['16', '23'],
    money: ['enough', 'table', 'month'], cargo: ['grain', 'flour'], bound: ['even', 'concentrated'], 'basket.verdict': ['meets', 'money-short', 'conflict'], 'column.balance': ['had', 'ordered', 'milledOut', 'milledIn', 'handedOut', 'lost', 'inStock', 'inTransit', 'residual'],
    series: ['ordered', 'arrived', 'handedOut', 'lost', 'inStock', 'inTransit', 'inNeed', 'fed', 'cash', 'unserved', 'given', 'paid', 'left'],
  };

  it('name every kind that data may hold', () => expect(Object.entries(kinds).flatMap(([group, ids]) => ids.map(id => `relief.${group}.${id}`)).filter(key => !(key in catalogues.en))).toEqual([]));

  it('name everything that the source asks for', () => {
    const asked = [...source.matchAll(/say\([a-z]+, (?:[a-z.!=> ]+ \? )?'([\w.-]+)'/gi)].map(m => m[1]!);
    const heads = [...source.matchAll(/heads\(([^)]*)\)/g)].flatMap(m => [...m[1]!.matchAll(/'(\w+)'/g)].map(k => `column.${k[1]}`));
    expect(asked.length).toBeGreaterThan(100);
    expect([...asked, ...heads].filter(key => !(`relief.${key}` in catalogues.en))).toEqual([]);
  });

  it('are used, each of them', () => {
    const made = new Set(Object.entries(kinds).flatMap(([group, ids]) => ids.map(id => `relief.${group}.${id}`)));
    const spare = Object.keys(catalogues.en).filter(key => key.startsWith('relief.') && !made.has(key) && !key.startsWith('relief.unitOf.') && !key.startsWith('relief.method.limits.')
      && !source.includes(`'${key.slice('relief.'.length)}'`) && !source.includes(`'${key.split('.').at(-1)!}'`));
    expect(spare).toEqual([]);
  });

  it('give every kind its own colour', () => {
    for (const colours of [fates, tonnes, sides]) expect(new Set(Object.values(colours)).size).toBe(Object.keys(colours).length);
  });
});
