import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { option, roomForNames } from '../src/core/chart';
import { catalogues, Language } from '../src/core/language';
import type { Alternative, CorridorData, Crossing, Foretold, Forecast, Investment, Leg, Path, PeopleCrossing, Route, Rule, Side, Work } from '../src/corridors/data';
import { hours, passages } from '../src/corridors/crossings';
import { ruleGrid, scatter } from '../src/corridors/forecast';
import { amount, classes, exit, hoursColour, shifts } from '../src/corridors/map';
import { bases, credited, grounded, grounds, hoursOf, isOpen, meanHours, modes, percentOf, phases } from '../src/corridors/names';
import { chart, indicators } from '../src/corridors/paths';
import { use } from '../src/corridors/people';
import { alternativeName, money } from '../src/corridors/routes';
import { ofWork } from '../src/corridors/shares';
import { gantt, ranking, unsure, verdicts } from '../src/corridors/works';

const en = new Language('en', {});
const name = (text: string) => ({ en: text, ru: text });
const side = (from: string, to: string, more: Partial<Side> = {}): Side =>
  ({ from, to, hoursOut: 1, hoursIn: 3, spread: 4, high: 9, wait: 0.5, usd: 100, basisOut: 'state', basisIn: 'crossing', year: 2023, mt: 2, mtAfter: null, hoursAfter: null, ...more });
const gate: Crossing = { id: 'gate', name: name('Gate'), mode: 'road', placeA: 'a', placeB: 'b', status: 'open', planned: false, sides: [side('A', 'B'), side('B', 'A', { hoursIn: 7, mt: 6 })], capacity: 10, changesGauge: false, osm: false };
const data = { states: [], economies: [], places: [], legs: [], goods: [], crossings: [gate], corridors: [], credit: null, closure: null, ease: null } as unknown as CorridorData;
const page = { data, words: en };

describe('crossings', () => {
  it('take the hours of both sides and the queue, weighted by tonnes', () => {
    expect(hoursOf(gate.sides[0]!)).toBe(4.5);
    expect(meanHours(gate)).toBe((4.5 * 2 + 8.5 * 6) / 8);
    expect(meanHours({ ...gate, sides: gate.sides.map(s => ({ ...s, mt: 0 })) })).toBe(6.5);
    expect(meanHours({ ...gate, sides: [] })).toBeNull();
  });

  it('rest on the weakest of both sides, and one measured side is told', () => {
    const of = (basisOut: Side['basisOut'], basisIn: Side['basisIn']) => grounded({ basisOut, basisIn });
    expect([of('crossing', 'crossing'), of('state', 'crossing'), of('state', 'state'), of('state', 'programme')]).toEqual(['crossing', 'half', 'state', 'programme']);
  });

  it('let goods pass when open for all or for goods', () => {
    expect((['open', 'people-only', 'goods-only', 'closed'] as const).map(status => isOpen({ status }))).toEqual([true, false, true, false]);
    expect(passages([gate, { ...gate, status: 'closed' }], 'road').length).toBe(2);
    expect(passages([gate], 'rail')).toEqual([]);
  });

  it('show the mean by what it rests on, the queue behind it and a line to what nine of ten stay below', () => {
    const drawn = hours(page, passages([gate], 'road'));
    expect(drawn.categories).toEqual(['Gate: A\u00A0→\u00A0B', 'Gate: B\u00A0→\u00A0A']);
    expect(drawn.series.map(s => [s.shape, s.values])).toEqual([['bar', [4, 8]], ['bar', [0.5, 0.5]], ['range', [4, 8]]]);
    expect(drawn.series[2]!.upper!.values).toEqual([9, 9]);
    const eased = { ...gate, sides: gate.sides.map(s => ({ ...s, hoursAfter: 2 })) };
    expect(hours(page, passages([eased], 'road')).series.at(-1)!.values).toEqual([2, 2]);
  });
});

describe('the map', () => {
  const leg = { forward: 2, backward: 1, forwardAfter: null, backwardAfter: null } as Leg;

  it('takes tonnes both ways, and the difference where there is a change', () => {
    expect([amount(leg, 'before'), amount(leg, 'after'), amount(leg, 'change')]).toEqual([3, 3, 0]);
    const moved = { ...leg, forwardAfter: 4, backwardAfter: 0.5 };
    expect([amount(moved, 'before'), amount(moved, 'after'), amount(moved, 'change')]).toEqual([3, 4.5, 1.5]);
  });

  it('gives longer hours a darker colour', () => {
    expect([0, 2.9, 3, 11, 12, 400].map(hoursColour)).toEqual([classes[0], classes[0], classes[1], classes[2], classes[3], classes[4]].map(c => c!.colour));
    const light = classes.map(c => Number.parseInt(c.colour.slice(1, 3), 16) * 0.3 + Number.parseInt(c.colour.slice(3, 5), 16) * 0.59 + Number.parseInt(c.colour.slice(5, 7), 16) * 0.11);
    expect([...light].sort((a, b) => b - a)).toEqual(light);
  });

  it('finds where a way leaves it, and nothing where it stays', () => {
    const area = { left: 0, top: 0, right: 100, bottom: 50 };
    expect(exit({ x: 50, y: 25 }, { x: 150, y: 25 }, area)).toEqual({ x: 100, y: 25 });
    expect(exit({ x: 50, y: 25 }, { x: 0, y: -75 }, area)).toEqual({ x: 37.5, y: 0 });
    expect(exit({ x: 50, y: 25 }, { x: 60, y: 30 }, area)).toBeNull();
  });

  it('carries the credit of OpenStreetMap where it is due', () => {
    expect(credited({ data }, 'Note.')).toBe('Note.');
    expect(credited({ data: { ...data, credit: '© OpenStreetMap contributors, ODbL 1.0' } }, 'Note.').replaceAll('\u00A0', ' ')).toBe('Note. © OpenStreetMap contributors, ODbL 1.0');
  });
});

describe('corridors', () => {
  const indicator = (factor: number) => ({ borderHours: 10 * factor, borderUsd: 100, usdPer500Km: 900, speedWithDelay: 20, speedWithoutDelay: 44, hours: 50, usdPerTonne: 60 });
  const path = { id: 'p', name: name('Northern'), open: false, obstacle: null, modelled: indicator(1), measured: { borderHours: 12 }, after: null } as unknown as Path;

  it('stand modelled beside measured', () => {
    const drawn = chart({ ...page, data: { ...data, corridors: [path] } }, 'borderHours');
    expect(drawn.categories).toEqual(['Northern ×']);
    expect(drawn.series.map(s => [s.name, s.values[0], s.colour])).toEqual([['modelled', 10, phases.after], ['measured', 12, '#b0762b']]);
  });

  it('stand before and after where there is a change', () => {
    const drawn = chart({ ...page, data: { ...data, corridors: [{ ...path, after: indicator(2) }] } }, 'borderHours');
    expect(drawn.series.map(s => [s.values[0], s.colour])).toEqual([[10, phases.before], [20, phases.after], [12, '#b0762b']]);
  });
});

describe('figures foretold', () => {
  const figure = (measured: number, predicted: number, within: boolean) => ({ place: 'A', mode: 'road', indicator: 'border-hours', direction: 'both', measured, predicted, within }) as Foretold;

  it('lie against the measured ones, with the margin on both sides of the line', () => {
    const drawn = scatter(page, 'border-hours', [figure(20, 30, false), figure(10, 11, true)], 15);
    expect(drawn.x!.values.slice(1, -1)).toEqual([10, 20]);
    expect(drawn.series.slice(0, 2).map(s => s.values)).toEqual([[null, 11, null, null], [null, null, 30, null]]);
    const ends = [drawn.x!.values[0]!, drawn.x!.values.at(-1)!];
    expect(drawn.series.slice(2).map(s => [s.values[0]! / ends[0]!, s.values.at(-1)! / ends[1]!].map(v => Number(v.toFixed(9))))).toEqual([[1, 1], [1.15, 1.15], [0.85, 0.85]]);
    expect(drawn.log).toBe(false);
    expect(scatter(page, 'border-hours', [figure(1, 1, true), figure(50, 60, false)], 15).log).toBe(true);
  });
});

describe('rules tried', () => {
  it('stand a row a rule and a column an indicator and mode, marked where chosen', () => {
    const rule = (id: string, mode: Rule['mode'], error: number, chosen: boolean): Rule => ({ id, name: name(id), indicator: 'border-hours', mode, figures: 3, error, chosen });
    const table = ruleGrid(page, { rules: [rule('last', 'road', Math.log(1.1), true), rule('mean', 'road', Math.log(1.2), false), rule('last', 'rail', Math.log(1.3), true)] } as Forecast);
    expect(table.header).toEqual(['Rule', 'Hours at a crossing, road', 'Hours at a crossing, rail']);
    expect(table.rows).toEqual([['last', '10.0 ✓', '30.0 ✓'], ['mean', '20.0', null]]);
  });
});

describe('routes', () => {
  const way = { share: 62.4, crossings: ['gate'], usdPerTonne: 50, borderUsdPerTonne: 10, timeUsdPerTonne: 8, reliabilityUsdPerTonne: 3 } as Alternative;

  it('are named by their crossings and share', () => expect([alternativeName(page, way, 0), alternativeName(page, { ...way, crossings: [], share: 4.04 }, 1)]).toEqual(['1: Gate (62\u00A0%)', '2: no border (4.0\u00A0%)']));

  it('stack money, time and reliability without counting borders twice', () => {
    const drawn = money(page, { alternatives: [way] } as Route);
    expect(drawn.series.map(s => s.values[0])).toEqual([40, 10, 8, 3]);
    expect(new Set(drawn.series.map(s => s.stack)).size).toBe(1);
  });
});

describe('works', () => {
  const built = { id: 'w', name: name('Line'), verdict: 'built', startYear: 2026, openYear: 2030, costMusd: 100, costLowMusd: 90, costHighMusd: 180, gainAloneMusd: 150, gainLastMusd: 120, shares: [] } as unknown as Work;

  it('show gain in the colour of the verdict and cost with its range', () => {
    const drawn = ranking(page, [built, { ...built, verdict: 'not-worth', costLowMusd: null }]);
    expect(drawn.colours!.values).toEqual([verdicts.built, verdicts['not-worth']]);
    expect(drawn.series[2]!.values).toEqual([90, 100]);
    expect(drawn.series[2]!.upper!.values).toEqual([180, 180]);
  });

  it('are built from their start to their opening and serve from then on', () => {
    const drawn = gantt(page, [built], { firstYear: 2026, lastYear: 2035 } as Investment);
    expect(drawn.series.map(s => [s.values[0], s.upper!.values[0]])).toEqual([[2026, 2030], [2030, 2038]]);
    const axis = option(drawn, 'en', 900) as { xAxis: { axisLabel: { formatter: (v: number) => string }; interval: number } };
    expect([axis.xAxis.axisLabel.formatter(2026), axis.xAxis.interval]).toEqual(['2026', 2]);
  });

  it('are drawn with their regret where the cases differ', () => {
    const of = (regretMusd: number | null, chosenPercent: number | null) => ({ ...built, regretMusd, chosenPercent }) as Work;
    expect(unsure([of(0, 100), of(0, 0), of(null, null), of(3, 100), of(0, 40)]).map(w => w.chosenPercent)).toEqual([100, 40]);
  });

  it('put what was stated beside the rules', () => {
    const shares = [{ party: 'A', stated: 34, agreed: true, nucleolus: 30, shapley: 31, standAlone: 50 }, { party: 'Bank', stated: 20, agreed: false, nucleolus: null, shapley: null, standAlone: null }];
    const drawn = ofWork(page, { ...built, shares });
    expect(drawn.categories).toEqual(['A', 'Bank']);
    expect(drawn.series.map(s => s.values)).toEqual([[34, 20], [30, null], [31, null], [50, null]]);
    expect(drawn.series[0]!.name).toBe('agreed');
  });
});

describe('travellers', () => {
  const post = { crossing: 'gate', status: 'open', people: 9000, capacity: 8000, reportedLow: null, reportedHigh: null, peopleAfter: null, capacityAfter: null } as PeopleCrossing;

  it('stand beside what the post handles, and before and after where there is a change', () => {
    expect(use(page, [post]).series.map(s => s.values[0])).toEqual([9000, 8000]);
    expect(use(page, [{ ...post, status: 'closed', peopleAfter: 7000, capacityAfter: 12_000, reportedLow: 5000, reportedHigh: 6000 }]).series.map(s => s.values[0])).toEqual([9000, 7000, 8000, 12_000, 5000]);
    expect(use(page, [{ ...post, status: 'closed' }]).categories).toEqual(['Gate ×']);
  });
});

describe('names beside bars', () => {
  it('find room for all their lines', () => {
    expect(roomForNames(['a', 'b'], 900)).toBe(40 + 2 * 14);
    const long = 'one two three four five six seven eight nine ten eleven twelve';
    expect(roomForNames([long, long], 300)).toBeGreaterThan(roomForNames([long, long], 900));
    expect(roomForNames([long, 'b'], 900)).toBeLessThan(roomForNames([long, long], 900));
  });

  it('keep a percentage on one line', () => expect([percentOf('en', 4.04), percentOf('en', 62.4), percentOf('ru', 4.04)]).toEqual(['4.0\u00A0%', '62\u00A0%', '4,0\u00A0%']));
});

describe('texts of corridors', () => {
  const files = ['closure', 'corridors', 'crossings', 'ease', 'forecast', 'goods', 'map', 'method', 'names', 'network', 'paths', 'people', 'routes', 'shares', 'works'];
  const source = files.map(f => readFileSync(new URL(`../src/corridors/${f}.ts`, import.meta.url), 'utf8')).join('\n');

  it('name every kind that data may hold', () => {
    const kinds: Record<string, string[]> = {
      mode: Object.keys(modes), short: Object.keys(modes), direction: ['in', 'out', 'both'], leg: ['open', 'closed', 'planned'], status: ['open', 'people-only', 'goods-only', 'closed'], basis: [...grounds], verdict: Object.keys(verdicts),
      kind: ['railway', 'road', 'crossing', 'zone', 'power-line', 'dam'], workStatus: ['proposed', 'agreed', 'building', 'done'], overrun: ['low', 'central', 'high'], flow: ['exports', 'imports', 'transit'], cost: ['way', 'border', 'time', 'reliability'],
      indicator: [...indicators], indicatorUnit: [...indicators], indicatorOf: ['border-hours', 'border-usd', 'usd-per-500km', 'speed-with-delay', 'speed-without-delay'], indicatorUnitOf: ['border-hours', 'border-usd', 'usd-per-500km', 'speed-with-delay', 'speed-without-delay'],
    };
    expect(Object.entries(kinds).flatMap(([group, ids]) => ids.map(id => `corridors.${group}.${id}`)).filter(key => !(key in catalogues.en))).toEqual([]);
  });

  it('name every column that a list of keys asks for', () => {
    const lists = [...source.matchAll(/\[((?:'\w+'(?:, )?)+)[^[\]]*(?:\[[^[\]]*\][^[\]]*)?\]\.map\(k => (?:page\.)?words\.text\((?:k === 'use' \? [^:]+: \()?`corridors\.column\.\$\{k\}`/g)];
    expect(lists.length).toBeGreaterThan(20);
    const asked = lists.flatMap(l => [...l[0].matchAll(/'(\w+)'/g)].map(m => m[1]!));
    expect(asked.filter(key => !(`corridors.column.${key}` in catalogues.en))).toEqual([]);
  });

  it('are used, each of them', () => {
    const made = ['mode', 'short', 'direction', 'leg', 'status', 'basis', 'kind', 'workStatus', 'verdict', 'overrun', 'flow', 'cost', 'indicator', 'indicatorUnit', 'indicatorOf', 'indicatorUnitOf', 'unitOf', 'closure', 'method'];
    const spare = Object.keys(catalogues.en).filter(key => key.startsWith('corridors.') && !source.includes(`'${key}'`) && !made.includes(key.split('.')[1]!) && !source.includes(`'${key.split('.').at(-1)!}'`));
    expect(spare).toEqual([]);
  });

  it('give every kind its own colour', () => {
    expect(new Set(Object.values(verdicts)).size).toBe(Object.keys(verdicts).length);
    expect(new Set([...Object.values(bases), ...Object.values(phases)]).size).toBe(grounds.length + 2);
    expect(shifts.more).not.toBe(shifts.less);
  });
});
