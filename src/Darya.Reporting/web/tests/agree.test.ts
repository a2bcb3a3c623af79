import { describe, expect, it } from 'vitest';
import { columnsOf, gravest, marks } from '../src/agree/ledger';
import { heat, pair, shortTerm, termName } from '../src/agree/names';
import { range } from '../src/agree/terms';
import type { Term, Verdict } from '../src/agree/data';
import { catalogues, Language } from '../src/core/language';

const states = [{ id: 'KG', name: { en: 'Kyrgyzstan', ru: 'Кыргызстан' } }, { id: 'UZ', name: { en: 'Uzbekistan', ru: 'Узбекистан' } }];
const words = new Language('en', { states });
const terms = [{ id: 'release-toktogul', article: '2.1', name: { en: 'Release of Toktogul', ru: 'Попуск Токтогула' }, debtors: ['KG'], creditors: ['UZ'] }] as unknown as Term[];

describe('terms', () => {
  it('are told by article and subject, and what is no term by its id', () => {
    expect(termName(words, terms, 'release-toktogul')).toBe('2.1 Release of Toktogul');
    expect(termName(words, terms, 'gone')).toBe('gone');
    expect(pair(words, terms[0]!)).toBe('Kyrgyzstan → Uzbekistan');
  });

  it('are cut where room is short', () => {
    const long = [{ ...terms[0]!, name: { en: 'a word '.repeat(20), ru: '' } }];
    expect(shortTerm(words, long, 'release-toktogul').length).toBeLessThanOrEqual(46);
    expect(shortTerm(words, long, 'release-toktogul')).toMatch(/…$/);
  });

  it('have ranges of an index with open ends', () => {
    expect([range('en', null, 90), range('en', 90, 110), range('en', 110, null), range('en', null, null)]).toEqual(['< 90 %', '90–110 %', '≥ 110 %', '–']);
  });
});

describe('gains', () => {
  it('are blue, losses orange, nothing white, and large ones carry white figures', () => {
    expect(heat(0, 10)).toEqual({ background: 'rgb(255, 255, 255)', dark: false });
    expect(heat(10, 10)).toEqual({ background: 'rgb(46, 107, 161)', dark: true });
    expect(heat(-10, 10).background).toBe('rgb(202, 101, 35)');
    expect(heat(0.1, 10).dark).toBe(false);
  });
});

describe('the ledger', () => {
  const verdict = (to: string) => ({ to } as Verdict);

  it('shows the gravest state of a cell', () => {
    expect(gravest(['met', 'breach', 'late'])).toBe('breach');
    expect(gravest(['met', 'within-tolerance'])).toBe('within-tolerance');
  });

  it('has a symbol and a name for every state, no symbol twice', () => {
    const symbols = Object.values(marks).map(m => m.symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
    expect(Object.keys(marks).filter(s => !(`agree.state.${s}` in catalogues.en))).toEqual([]);
  });

  it('goes by month, and by year when there are many months', () => {
    expect(columnsOf([verdict('2026-03-31'), verdict('2026-01-31'), verdict('2026-03-10')]).columns).toEqual(['2026-01', '2026-03']);
    const many = Array.from({ length: 60 }, (_, i) => verdict(`${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-28`));
    expect(columnsOf(many).columns).toEqual(['2020', '2021', '2022', '2023', '2024']);
  });
});
