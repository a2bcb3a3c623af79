import { describe, expect, it } from 'vitest';
import { catalogues, type Key } from '../src/core/language';

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(m => m[1]).sort();
const keys = Object.keys(catalogues.en) as Key[];

/** Constraint families that a plan may name, as the documentation of the plan lists them. */
const families = ['storage_full', 'storage_dead', 'turbine_flow', 'plant_capacity', 'reach_capacity', 'section_flow', 'interstate_limit', 'intake_capacity',
  'stage_deficit', 'area_growth', 'land', 'line_capacity', 'reference_trade', 'thermal_capacity', 'end_storage'];

describe('texts', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(catalogues.ru).sort()).toEqual([...keys].sort());
  });

  it('fills the same places in both languages', () => {
    expect(keys.filter(key => places(catalogues.en[key]).join() !== places(catalogues.ru[key]).join())).toEqual([]);
  });

  it('leaves no text empty and no Russian text in Latin letters alone', () => {
    const same = new Set<string>(['page.title']);
    expect(keys.filter(key => catalogues.ru[key].trim() === '' || (!same.has(key) && !/[а-яё%]/i.test(catalogues.ru[key])))).toEqual([]);
  });

  it('has a name and a sentence for every family of rules', () => {
    expect(families.filter(f => !(`rule.${f}` in catalogues.en) || !(`rule.${f}.sentence` in catalogues.en))).toEqual([]);
  });
});
