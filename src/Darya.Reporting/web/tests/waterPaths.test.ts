import { expect, it } from 'vitest';
import { sharesOf } from '../src/plan/waterPaths';

const river = { river: 'syr', inflow: 100, returned: 20, intake: 70, evaporation: 5, reachLoss: 10, sink: 25, storageChange: 9.5, residual: 0.5 };
const sum = (shares: { hm3: number }[]) => shares.reduce((all, s) => all + s.hm3, 0);

it('gives as much water as comes', () => {
  const { from, to } = sharesOf([river]);
  expect(sum(from)).toBeCloseTo(sum(to), 9);
  expect(to.find(s => s.end === 'residual')!.hm3).toBe(0.5);
});

it('puts water taken from storage among what comes', () => {
  const { from, to } = sharesOf([{ ...river, storageChange: -10, sink: 44.5 }]);
  expect(from.find(s => s.end === 'fromStorage')!.hm3).toBe(10);
  expect(to.some(s => s.end === 'intoStorage')).toBe(false);
  expect(sum(from)).toBeCloseTo(sum(to), 9);
});
