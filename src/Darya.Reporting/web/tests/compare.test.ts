import { expect, it } from 'vitest';
import { withValue } from '../src/room/choices';
import { chartOf, type Comparison } from '../src/room/compare';

const data: Comparison = {
  title: 'Storage, Toktogul', kind: 'lines', unit: 'million m³', categories: Array.from({ length: 30 }, (_, i) => `p${i}`), first: 'Period',
  runs: [{ name: 'a (base)', values: [1, 2] }, { name: 'b', values: [1, null] }, { name: 'c', values: [2, 2] }, { name: 'd', values: [3, 3] }],
};

it('draws the base solid and tells every other run apart by colour and stroke', () => {
  const { series } = chartOf(data);
  expect(series[0]).toMatchObject({ shape: 'line', colour: '#17496b' });
  expect(new Set(series.map(s => s.shape)).size).toBe(4);
  expect(new Set(series.map(s => s.colour)).size).toBe(4);
});

it('keeps what a run does not have as nothing', () => {
  expect(chartOf(data).series[1]!.values).toEqual([1, null]);
});

it('labels about a dozen places of a long axis', () => {
  const { ticks } = chartOf(data);
  expect(data.categories.filter((_, i) => ticks!.show(i)).length).toBe(10);
});

it('draws bars by item', () => {
  const chart = chartOf({ ...data, kind: 'bars' });
  expect(chart.horizontal).toBe(true);
  expect(chart.series.every(s => s.shape === 'bar')).toBe(true);
});

it('keeps the rest of an address', () => {
  expect(withValue('http://room/views/map?item=a&item=b', 'period', '2001-07-01')).toBe('http://room/views/map?item=a&item=b&period=2001-07-01');
  expect(withValue('http://room/views/map?period=2001-07-01', 'period', '')).toBe('http://room/views/map');
});
