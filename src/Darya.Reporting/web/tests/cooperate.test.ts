import { describe, expect, it } from 'vitest';
import { changes } from '../src/cooperate/alliance';
import type { Account, CooperationData } from '../src/cooperate/data';
import { chosenRule, codeKey, codes, states, type CooperationPage } from '../src/cooperate/names';
import { option } from '../src/core/chart';
import { Language } from '../src/core/language';

const names = [{ id: 'KG', name: { en: 'Kyrgyzstan', ru: 'Кыргызстан' } }, { id: 'UZ', name: { en: 'Uzbekistan', ru: 'Узбекистан' } }];

function page(rules: { rule: string; share: number[] | null }[] = [], view: Record<string, string> = {}): CooperationPage {
  const data = { players: ['KG', 'UZ'], states: names, headline: { gamma: { rules } } } as unknown as CooperationData;
  return { data, words: new Language('en', { states: names }), view } as CooperationPage;
}

describe('coalitions', () => {
  it('are told by codes, and all players by a word', () => {
    expect(codes(page(), ['UZ'])).toBe('UZ');
    expect(codes(page(), ['KG', 'UZ'])).toBe('all together');
    expect(codeKey(page())).toBe('Codes: KG Kyrgyzstan, UZ Uzbekistan.');
    expect(states(new Language('ru', { states: names }), ['KG', 'UZ'])).toBe('Кыргызстан и Узбекистан');
  });
});

describe('rules', () => {
  const rules = [{ rule: 'tau', share: null }, { rule: 'gately', share: [1, 2] }, { rule: 'shapley', share: [2, 1] }];

  it('begin with the Shapley value and keep what the reader chose', () => {
    expect(chosenRule(page(rules), 'gains')?.rule).toBe('shapley');
    expect(chosenRule(page(rules, { gains: 'gately' }), 'gains')?.rule).toBe('gately');
    expect(chosenRule(page(rules.slice(0, 2)), 'gains')?.rule).toBe('gately');
  });

  it('never choose one without an answer', () => {
    expect(chosenRule(page(rules, { gains: 'tau' }), 'gains')?.rule).toBe('shapley');
    expect(chosenRule(page(rules.slice(0, 1)), 'gains')).toBeUndefined();
  });
});

describe('changes', () => {
  it('add up to the change of the benefit', () => {
    const account = (farming: number, fuel: number, unserved: number, exchange: number) =>
      ({ benefit: farming - fuel - unserved + exchange, farming, fuel, unserved, exchange }) as Account;
    const [before, after] = [account(100, 40, 30, -5), account(90, 20, 10, 3)];
    expect(changes.reduce((sum, c) => sum + c.of(before, after), 0)).toBe(after.benefit - before.benefit);
  });
});

describe('ranges', () => {
  it('reach from their least to their greatest value', () => {
    const chart = option({
      categories: ['a', 'b'], unit: 'm', horizontal: true,
      series: [{ name: 'range', values: [1, -2], colour: '#000', shape: 'range', upper: { values: [3, 4], least: 'least', greatest: 'greatest' } }],
    }, 'en', 800) as { series: { data: unknown; encode: unknown }[] };
    expect(chart.series[0]!.data).toEqual([[0, 1, 3], [1, -2, 4]]);
    expect(chart.series[0]!.encode).toEqual({ x: [1, 2], y: 0, tooltip: [1, 2] });
  });
});
