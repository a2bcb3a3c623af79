import type { Letter, Name, PlanData, State } from '../core/data';
import type { Economy, Parameter } from '../trade/data';

/**
 * The data of relief, see docs/data-formats/report.md. Tonnes, persons, USD or million USD as named, shares in percent; series are [month].
 * What a run does not have is null or empty.
 */
export interface ReliefData extends Pick<PlanData, 'provenance' | 'sources' | 'areaAccounts'> {
  variant: string | null;
  states: State[];
  economies: Economy[];
  /** The state that receives. */
  state: string;
  /** Such as 2025-10. */
  months: string[];
  credit: string | null;
  lead: Name[];
  places: Place[];
  ways: Way[];
  foods: Food[];
  /** Names of nutrients by id. */
  names: Record<string, Name>;
  need: Need | null;
  basket: Basket | null;
  plan: Plan | null;
  stress: Stress | null;
  shares: Shares | null;
  comparisons: Reported[];
  parameters: Parameter[];
  warnings: Name[];
}

export interface Place { id: string; kind: 'source' | 'mill' | 'hub' | 'gate' | 'province'; row: string; name: Name; state: string; lon: number; lat: number }

export type Step = 'buying' | 'milling' | 'rail' | 'crossing' | 'sea' | 'road' | 'handling' | 'storing' | 'cash';

/** Degrees east and north; `most` is null in a month without limit. */
export interface Way {
  id: string; from: string; to: string; step: Step; line: [number, number][]; km: number; hours: number; usdPerTonne: number; leadMonths: number; crossings: string[];
  most: (number | null)[]; tonnes: number[]; foods: Amount[];
}

export interface Amount { id: string; tonnes: number }

export interface Food { id: string; name: Name; group: string; regional: boolean }

export interface Need { rule: Name; letter: Letter; source: string | null; provinces: NeedRow[] }

export interface NeedRow { province: string; priority: number; persons: number[]; population: number | null; basketUsd: number | null; usdPerUnserved: number }

export interface Basket {
  at: Name; verdict: 'meets' | 'money-short' | 'conflict'; usdPerDay: number; grams: number; costToMeet: number | null;
  portions: { food: string; grams: number; usdPerDay: number }[]; nutrients: Nutrient[]; rules: { name: Name; usdPerDay: number }[];
  shortfalls: { name: Name; rule: boolean; amount: number; percent: number }[]; prices: Price[];
}

/** `usdPerUnit` is null in a conflict and in a plan; `leastPercent` is of the worst place and month of a plan. */
export interface Nutrient { nutrient: string; unit: string; need: number; reached: number; percent: number; binding: boolean; usdPerUnit: number | null; leastPercent: number | null }

export interface Price { food: string; source: Name; mill: Name | null; gate: Name | null; bought: number; carried: number; usdPerTonne: number; letter: Letter }

export interface Plan {
  money: 'enough' | 'table' | 'month' | null; moneyAmount: number | null;
  spentMusd: number; tonnes: number; served: number; unserved: number; rationDays: number; usdPerTonne: number | null; usdPerPersonMonth: number | null; gap: number;
  months: Record<'ordered' | 'arrived' | 'handedOut' | 'inStock' | 'inTransit' | 'lost' | 'inNeed' | 'fed' | 'cash' | 'unserved', number[]>;
  steps: { id: string; name: Name; musd: number; usdPerTonne: number }[];
  orders: { place: string; food: string; tonnes: number[]; musd: number; leadMonths: number }[];
  milled: { place: string; from: string; to: string; tonnesIn: number; tonnesOut: number }[];
  stocks: { place: string; tonnes: number[]; room: (number | null)[] }[];
  people: Served[];
  ration: { food: string; grams: number; tonnes: number }[];
  nutrients: Nutrient[];
  classes: { priority: number; inNeed: number; fed: number; cash: number; unserved: number }[];
  shortages: Shortage[];
  gates: Gate[];
  limits: { kind: string; name: Name; months: number[]; usdPerUnit: number }[];
  donors: { donor: Name; givenMusd: number[]; paidMusd: number[] }[];
  audit: Audit;
}

export interface Served { place: string; inNeed: number[]; fed: number[]; cash: number[]; unserved: number[]; rationDays: number; tonnes: number }

export interface Shortage { province: string; month: number; persons: number; inNeed: number; reason: Name }

/** A limit of a crossing: `foods` null for all, `most` null where none is known. */
export interface Gate { place: string; cargo: string; foods: string[] | null; tonnes: number[]; most: (number | null)[] | null; use: number | null }

export interface Audit { tonnes: number; at: Name; usd: number; persons: number; overload: number; foods: Balance[] }

export interface Balance { food: string; had: number; ordered: number; milledOut: number; milledIn: number; handedOut: number; lost: number; inStock: number; inTransit: number; residual: number }

export interface Reported { name: Name; unit: string; period: string; reported: number; modelled: number; letter: Letter; source: string; reason: Name }

export interface Stress { events: ReliefEvent[]; stock: StockStudy | null }

/** Beyond the plan: person-months without ration, most persons in a month, million USD. */
export interface ReliefEvent {
  id: string; name: Name; month: number; probability: number; probabilityNote: Name | null; personMonths: number; worse: number; better: number; mostPersons: number; moreMusd: number;
  provinces: { province: string; month: number; persons: number; before: number; inNeed: number }[]; weeks: Week[]; shortages: Shortage[]; classes: Plan['classes']; audit: Audit;
}

export interface Week { province: string; month: number; firstDay: number; lastDay: number; even: number; concentrated: number }

/** `month` is the first in which the event is known; stocks are those at the end of the one before. */
export interface StockStudy {
  month: number; answer: Name; premiumMusd: number; personMonthsKeptFed: number; hubs: { place: string; tonnes: number[]; without: number[] }[];
  stocks: { place: string; food: string; tonnes: number; without: number }[];
  events: { event: Name; probability: number; spentMusd: number; spentWithoutMusd: number; unserved: number; unservedWithout: number; keptFed: number }[];
}

export interface Shares {
  contributors: { id: string; name: Name; donor: boolean; aloneMusd: number; lastMusd: number; shapleyMusd: number; nucleolusMusd: number }[];
  coalitions: { members: string[]; costMusd: number; savingMusd: number }[];
  coreEmpty: boolean;
  terms: Term[];
}

export interface Term { kind: number; contributor: string; pledge: 'food' | 'milling' | 'carriage' | 'storage' | 'money'; item: Name; food: string | null; unit: string; total: number; amounts: number[]; text: Name }
