import { describe, expect, it } from 'vitest';
import { option, type Chart, type Series } from '../src/core/chart';
import { Language } from '../src/core/language';
import type { Check } from '../src/inflow/data';
import { checkName, checkValue, largestMiss } from '../src/inflow/names';
import type { Range } from '../src/policy/data';
import { fan, monthAt, operation, operationColour, operations, pathAxis, riskName, tint } from '../src/policy/names';
import { largest } from '../src/policy/storages';

const en = new Language('en', {});
const range: Range = [1000, 2000, 3000, 4000, 5000, 3100];

describe('months of a path', () => {
  it('go over the end of a year', () => {
    expect(monthAt({ year: 2001, month: 11 }, 3)).toEqual({ year: 2002, month: 2 });
    expect(monthAt({ year: 2001, month: 1 }, 0)).toEqual({ year: 2001, month: 1 });
  });

  it('are labelled one by one on a short path, and by years on a long one', () => {
    const short = pathAxis(en, { year: 2001, month: 10 }, 6);
    expect(short.categories).toEqual(['Oct 2001', 'Nov 2001', 'Dec 2001', 'Jan 2002', 'Feb 2002', 'Mar 2002']);
    expect([0, 1, 3].map(short.ticks.text)).toEqual(['Oct 2001', 'Nov', 'Jan 2002']);
    const long = pathAxis(en, { year: 2001, month: 1 }, 120);
    expect([0, 1, 12].map(long.ticks.show)).toEqual([true, false, true]);
    expect(long.ticks.text(12)).toBe('2002');
  });
});

describe('a fan', () => {
  it('has two bands and a median, the wide band below', () => {
    const [wide, half, median] = fan(en, [range, null], '#17496b', 1e-3, 'median');
    expect([wide!.values, wide!.upper!.values]).toEqual([[1, null], [5, null]]);
    expect([half!.values, half!.upper!.values]).toEqual([[2, null], [4, null]]);
    expect([median!.values, median!.shape]).toEqual([[3, null], 'line']);
  });

  it('is drawn a stretch at a time and parts at a gap', () => {
    const band: Series = { name: 'band', values: [1, 2, null, 3], colour: '#999999', shape: 'band', upper: { values: [2, 3, null, 4], least: 'from', greatest: 'to' } };
    const chart: Chart = { categories: ['a', 'b', 'c', 'd'], unit: 'km³', series: [band] };
    const [drawn] = option(chart, 'en', 600).series as { renderItem: (item: { dataIndex: number }, api: { coord: (at: number[]) => number[] }) => { shape: { points: number[][] } } | null }[];
    const at = (dataIndex: number) => drawn!.renderItem({ dataIndex }, { coord: place => place });
    expect(at(0)!.shape.points).toEqual([[0, 2], [1, 3], [1, 2], [0, 1]]);
    expect([at(1), at(2)]).toEqual([null, null]);
    expect(at(3)!.shape.points).toEqual([[3, 4], [3, 3]]);
  });
});

describe('ways to operate', () => {
  it('differ in colour and stroke, and an unknown one keeps its id', () => {
    const all = Object.values(operations);
    expect(new Set(all.map(o => o.colour)).size).toBe(all.length);
    expect(new Set(all.map(o => o.shape)).size).toBe(all.length);
    expect(Object.keys(operations).map(id => operation(en, id))).toEqual(['policy', 'today’s rules', 'recorded storages', 'policy’s storages', 'perfect foresight']);
    expect([operation(en, 'other'), operationColour('other')]).toEqual(['other', '#8b98a3']);
  });
});

describe('risk measures', () => {
  it('are told in words with their parameters', () => {
    expect(['expectation', 'avar:0.2', 'eavar:0.5,0.1', 'new:1'].map(r => riskName(en, r))).toEqual([
      'expectation', 'average value at risk of the worst share 0.2', 'mean and average value at risk, 0.5,0.1', 'new:1',
    ]);
  });
});

describe('colours and places', () => {
  it('are mixed with white', () => expect([tint('#000000', 0.2), tint('#ff0000', 1)]).toEqual(['rgb(204, 204, 204)', 'rgb(255, 0, 0)']));

  it('begin with the reservoir of the largest live storage', () =>
    expect(largest([{ dead: 0, full: 5 }, { dead: 1, full: 9 }, { dead: 8, full: 10 }])).toEqual({ dead: 1, full: 9 }));
});

describe('checks', () => {
  const check = (kind: string): Check => ({ catchments: ['a'], check: kind, worst: 0.123, limit: 0.1, month: null, kept: false });

  it('are told in their own unit', () => {
    expect(['monthly-mean', 'annual-correlation', 'lowest-month'].map(k => checkValue(en, check(k), 0.123))).toEqual(['12.3 %', '0.12', '0.123 m³/s']);
  });

  it('are farthest off on either side', () => {
    const off = (worst: number) => ({ ...check('annual-correlation'), worst });
    expect(largestMiss([off(0.01), off(-0.29), off(0.1)])?.worst).toBe(-0.29);
    expect(largestMiss([])).toBeUndefined();
  });

  it('have a name each', () => {
    const kinds = ['monthly-mean', 'monthly-sd', 'annual-sd', 'annual-correlation', 'lowest-two', 'lowest-three', 'lowest-month'];
    expect(kinds.filter(k => checkName(en, k) === k)).toEqual([]);
  });
});
