import { describe, expect, it } from 'vitest';
import { csv, inMonth, listing, monthName, number, percent, periodName, scientific, signed } from '../src/core/format';

const space = /[\u00A0\u202F]/g;

describe('numbers', () => {
  it('keeps about three figures and never rounds whole numbers', () => {
    expect([1817.3, 94.13, 0.0456, 0].map(v => number('en', v))).toEqual(['1,817', '94.1', '0.046', '0']);
  });

  it('writes numbers as the language does', () => {
    expect(number('ru', 12345.6, 1).replace(space, ' ')).toBe('12 345,6');
  });

  it('writes a true minus and no minus zero', () => {
    expect(number('en', -5)).toBe('−5');
    expect(number('en', -0.0001, 1)).toBe('0.0');
  });

  it('shows a dash where there is no figure', () => {
    expect([null, undefined, NaN].map(v => number('en', v))).toEqual(['–', '–', '–']);
  });

  it('writes shares, changes and residuals', () => {
    expect(percent('en', 0.623)).toBe('62 %');
    expect([signed('en', 5), signed('en', -5), signed('en', 0)]).toEqual(['+5', '−5', '0']);
    expect(scientific('en', 4.5e-12)).toBe('4.5\u00A0×\u00A010⁻¹²');
  });
});

describe('calendar', () => {
  const periods = { year: [2001, 2001], month: [9, 9], dekad: [0, 2], days: [30, 10] };

  it('names months and dekads', () => {
    expect([0, 1].map(t => periodName('en', periods, t))).toEqual(['Sep 2001', 'Sep II 2001']);
    expect(monthName('ru', 1, 'long')).toBe('январь');
  });

  it('writes the month of a place in words', () => {
    expect([inMonth('en', 'Andijan 1 and 2, 2010-03'), inMonth('ru', 'Андижан, 2010-03'), inMonth('en', 'Andijan')])
      .toEqual(['Andijan 1 and 2, March 2010', 'Андижан, март 2010', 'Andijan']);
  });

  it('joins words as the language does', () => {
    expect(listing('en', ['a', 'b', 'c'])).toBe('a, b and c');
    expect(listing('ru', ['а', 'б', 'в'])).toBe('а, б и в');
  });
});

describe('files', () => {
  it('quotes what a spreadsheet would split and keeps numbers invariant', () => {
    expect(csv(['Name, unit', 'x'], [['a "b"', 1.5], [null, -2]])).toBe('"Name, unit",x\r\n"a ""b""",1.5\r\n,-2\r\n');
  });
});
