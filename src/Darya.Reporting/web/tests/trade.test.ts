import { describe, expect, it } from 'vitest';
import { option, type Chart } from '../src/core/chart';
import { catalogues, Language } from '../src/core/language';
import type { Mirror, Range, Sensitivity, Step, Target, TradeData } from '../src/trade/data';
import { scatter } from '../src/trade/fit';
import { percent } from '../src/trade/gains';
import { tornado } from '../src/trade/hangs';
import { groups } from '../src/trade/matrix';
import { billions, focus, interval, isPair, noted, spreads, steps, told } from '../src/trade/names';
import { waterfall } from '../src/trade/target';

const en = new Language('en', {});
const ru = new Language('ru', {});
const range = (central: number, width: number): Range => ({ low: central - width, central, median: central, high: central + width });
const name = (text: string) => ({ en: text, ru: text });

const step = (kind: Step['kind'], added: number, level: number, width: number): Step => ({ kind, name: name(kind), added, level, range: range(added, width) });
const way = { waterfall: [step('current', 5000, 5000, 0), step('growth', 2000, 7000, 500), step('hours', 500, 7500, 100), step('beyond', -500, 7000, 0), step('target', 7000, 7000, 0)] } as Target;

describe('the waterfall', () => {
  const chart = waterfall({ words: en }, way);

  it('begins and ends with whole levels, and every step begins where the one before it ended', () => {
    const [bars] = chart.series;
    expect(bars!.values).toEqual([0, 5, 7, 7.5, 0]);
    expect(bars!.upper!.values).toEqual([5, 7, 7.5, 7, 7]);
  });

  it('tells each step its amount', () => expect(chart.categories).toEqual(['current: 5', 'growth: +2', 'hours: +0.5', 'beyond: −0.5', 'target: 7']));

  it('draws the interval where a step ends, and none where there is none', () => {
    const interval = chart.series[1]!;
    expect(interval.values).toEqual([null, 6.5, 7.4, null, null]);
    expect(interval.upper!.values).toEqual([null, 7.5, 7.6, null, null]);
    const still = { ...way, waterfall: way.waterfall.map(s => ({ ...s, range: range(s.added, 0) })) };
    expect(waterfall({ words: en }, still).series.length).toBe(1);
  });

  it('has a colour for each kind of step, apart but for both ends', () => {
    expect(new Set(Object.values(steps)).size).toBe(Object.keys(steps).length - 1);
    expect(steps.current).toBe(steps.target);
    expect(chart.colours!.values).toEqual(way.waterfall.map(s => steps[s.kind]));
  });
});

describe('fitted against actual', () => {
  const fit = (exporter: string, importer: string, actual: number, fitted: number) => ({ model: 'm', exporter, importer, year: 2016, actual, fitted, logRatio: Math.log(actual / fitted) });
  const data = { target: null, borders: [{ first: 'KZ', second: 'UZ' }], fits: [fit('KZ', 'KG', 376, 828), fit('KZ', 'UZ', 920, 460), fit('KZ', 'TM', 0, 20)] } as unknown as TradeData;

  it('marks the pair and leaves out what has no logarithm', () => {
    const chart = scatter({ data, words: en });
    expect(chart.log).toBe(true);
    expect(chart.x!.values).toEqual([376, 460, 828, 920]);
    expect(chart.series.map(s => s.values)).toEqual([[null, null, 376, null], [null, 920, null, null], [376, null, null, 920]]);
    expect(chart.series[1]!.name).toBe('KZ–UZ');
    expect(chart.series[1]!.labels![1]).toBe('KZ → UZ');
  });

  it('looks at the pair of the target where there is one', () => {
    const asked = { ...data, target: { first: 'KG', second: 'KZ' } } as unknown as TradeData;
    expect(focus({ data: asked })).toEqual({ first: 'KG', second: 'KZ' });
    expect(scatter({ data: asked, words: en }).series[1]!.values).toEqual([null, null, 376, null]);
    expect([isPair({ first: 'A', second: 'B' }, 'B', 'A'), isPair({ first: 'A', second: 'B' }, 'A', 'A')]).toEqual([true, false]);
  });
});

describe('one assumption at a time', () => {
  it('is two spans from the central answer', () => {
    const s = { name: name('Elasticity'), lowValue: 2.5, highValue: 8, cutAtLow: 22, cutAtHigh: 7 } as Sensitivity;
    const chart = tornado({ words: en }, 'cut', [s], 14, x => x.cutAtLow, x => x.cutAtHigh);
    expect(chart.categories).toEqual(['Elasticity (2.5–8)']);
    expect(chart.series.map(x => [x.values[0], x.upper!.values[0]])).toEqual([[14, 22], [14, 7]]);
    expect(chart.reference).toBe(14);
  });
});

describe('reports of two sides', () => {
  const report = (first: string, year: number, turnover: number) => ({ first, second: 'UZ', year, turnover, used: turnover < 5000 }) as Mirror;

  it('stand together by pair and year, the widest gap first; a single report has no other side', () => {
    const found = groups([report('KZ', 2025, 4970), report('KZ', 2025, 4600), report('CN', 2024, 22700), report('CN', 2024, 5300), report('RU', 2025, 13000)]);
    expect(found.map(g => g.map(m => m.turnover))).toEqual([[22700, 5300], [4970, 4600]]);
  });
});

describe('figures', () => {
  it('are told with their interval, or alone without one', () => {
    expect([told(en, range(14, 5)), told(ru, range(14.5, 5)), told(en, range(14, 0))]).toEqual(['14 (9 to 19)', '14,5 (от 9,5 до 19,5)', '14']);
    expect([spreads(range(1, 0)), spreads(range(1, 0.1))]).toEqual([false, true]);
    expect([noted({ words: en }, 'A.', false), noted({ words: en }, 'A.', true)]).toEqual(['A.', 'A. The thin line holds nine draws of ten.']);
  });

  it('in billions lose no small flow', () => expect([10_000, 4970, 22_700, 4.2, 0].map(v => billions(en, v))).toEqual(['10', '4.97', '22.7', '0.004', '0']));

  it('of change carry their sign', () => expect([0.25, -0.0142, 0].map(v => percent({ words: en }, v))).toEqual(['+0.25 %', '−0.014 %', '0 %']));

  it('without any interval have no thin line', () => {
    expect(interval(en, [range(1, 0)], 'x')).toEqual([]);
    expect(interval(en, [range(2000, 0), range(3000, 1000)], 'x', 1e-3)[0]!.values).toEqual([null, 2]);
  });
});

describe('charts of trade', () => {
  type Drawn = { type: string; data: unknown[]; markLine?: { data: unknown[] }; symbol?: string; renderItem?: (item: { dataIndex: number }, api: object) => { shape: { x: number; y: number; width: number; height: number }; style: { fill: string } } | null }[];
  const api = (from: number, to: number) => ({ value: (d: number) => [0, from, to][d]!, coord: (at: number[]) => at.map(v => 10 * v), size: () => [20, 20] });

  it('draw a span between its ends, in the colour of its category, and nothing where there is none', () => {
    const chart: Chart = {
      categories: ['a', 'b'], unit: '%', horizontal: true, reference: 3, colours: { series: 0, values: ['#111111', '#222222'] },
      series: [{ name: 's', values: [4, null], colour: '#000000', shape: 'span', upper: { values: [1, 2], least: 'from', greatest: 'to' } }],
    };
    const [drawn] = option(chart, 'en', 600).series as Drawn;
    const rect = drawn!.renderItem!({ dataIndex: 0 }, api(4, 1))!;
    expect([rect.shape.x, rect.shape.width, rect.style.fill]).toEqual([10, 30, '#111111']);
    expect(rect.shape.height).toBeCloseTo(0.62 * 20, 9);
    expect(drawn!.renderItem!({ dataIndex: 1 }, api(4, 1))).toBeNull();
    expect(drawn!.markLine!.data).toEqual([{ xAxis: 3 }]);
  });

  it('are logarithmic on both axes when asked, and a bare line has no points', () => {
    const chart: Chart = { categories: [], x: { values: [1, 10], unit: 'x' }, unit: 'y', log: true, series: [{ name: 'l', values: [1, 10], colour: '#000000', shape: 'dashed', bare: true }] };
    const drawn = option(chart, 'en', 600) as unknown as { xAxis: { type: string }; yAxis: { type: string }; series: Drawn };
    expect([drawn.xAxis.type, drawn.yAxis.type, drawn.series[0]!.symbol]).toEqual(['log', 'log', 'none']);
  });
});

describe('texts of trade', () => {
  it('name every status, mode and point', () => {
    const keys = [...['reported', 'split', 'aged', 'domestic', 'missing'].map(s => `trade.status.${s}`), ...['road', 'rail'].map(m => `trade.mode.${m}`), ...['central', 'low', 'median', 'high'].map(p => `trade.point.${p}`)];
    expect(keys.filter(k => !(k in catalogues.en))).toEqual([]);
  });
});
