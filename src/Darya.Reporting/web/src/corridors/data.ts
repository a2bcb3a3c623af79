import type { Letter, Name, PlanData, State } from '../core/data';
import type { Economy, Parameter } from '../trade/data';

/**
 * The data of corridors, see docs/data-formats/report.md. Goods in Mt a year, money in million USD or USD as named, shares and changes in percent;
 * states come first in every list of economies, in the order of `states`. What a run does not have is null or empty.
 */
export interface CorridorData extends Pick<PlanData, 'provenance' | 'sources' | 'areaAccounts'> {
  variant: string | null;
  states: State[];
  members: string[];
  economies: Economy[];
  date: string;
  goodsYear: number;
  /** What maps and tables with rows of OpenStreetMap must show. */
  credit: string | null;
  lead: Name[];
  borderMillionHours: number;
  places: Place[];
  legs: Leg[];
  crossings: Crossing[];
  corridors: Path[];
  goods: Goods[];
  flows: Flow[];
  tonnages: Tonnage[];
  forecast: Forecast | null;
  routes: Route[];
  closure: Closure | null;
  ease: Ease | null;
  investment: Investment | null;
  frontier: BudgetPoint[];
  people: People | null;
  parameters: Parameter[];
  warnings: Name[];
}

export type Mode = 'road' | 'rail' | 'sea';

export interface Place { id: string; name: Name; economy: string; kind: 'city' | 'station' | 'border' | 'port' | 'terminal' | 'gateway'; lon: number; lat: number; osm: boolean }

export interface Leg {
  id: string; kind: 'way' | 'crossing' | 'transhipment'; from: string; to: string; mode: Mode | null; km: number; state: 'open' | 'closed' | 'planned'; work: string | null;
  forward: number; backward: number; forwardAfter: number | null; backwardAfter: number | null; capacity: number | null; osm: boolean; letter: Letter;
}

export interface Crossing {
  id: string; name: Name; mode: Mode; placeA: string; placeB: string; status: CrossingStatus; planned: boolean; sides: Side[]; capacity: number | null; changesGauge: boolean; osm: boolean;
}

export type CrossingStatus = 'open' | 'people-only' | 'goods-only' | 'closed';

export type Basis = 'crossing' | 'state' | 'programme';

/** One way through a crossing; the queue `wait` is in none of the other hours but `hoursAfter`. */
export interface Side {
  from: string; to: string; hoursOut: number; hoursIn: number; spread: number; high: number; wait: number; usd: number; basisOut: Basis; basisIn: Basis; year: number;
  mt: number; mtAfter: number | null; hoursAfter: number | null;
}

export interface Path {
  id: string; name: Name; places: string[]; economies: string[]; km: number; railShare: number; borders: number; open: boolean; obstacle: Name | null;
  modelled: Indicators; measured: Measured | null; after: Indicators | null; mt: number;
}

export interface Indicators { borderHours: number; borderUsd: number; usdPer500Km: number; speedWithDelay: number; speedWithoutDelay: number; hours: number; usdPerTonne: number }

export interface Measured {
  borderHours: number | null; borderUsd: number | null; usdPer500Km: number | null; speedWithDelay: number | null; speedWithoutDelay: number | null; lengthShare: number; year: number; ofCorridor: boolean;
}

export interface Goods { id: string; name: Name; mt: number; musd: number; tkm: number; railShare: number; usdPerTonne: number; hours: number; usdPerTonneHour: number }

export interface Flow { economy: string; exports: number; imports: number; transit: number; exportsMusd: number; importsMusd: number; borderMusd: number; borderMillionHours: number }

/** Thousand tonnes a year; `*` for all. */
export interface Tonnage {
  from: string; to: string; commodity: string; mode: Mode | null; crossing: string | null; year: number; months: number; reported: number; modelled: number; source: string; reason: Name | null;
}

export type Indicator = 'border-hours' | 'border-usd' | 'usd-per-500km' | 'speed-with-delay' | 'speed-without-delay';

export interface Forecast { firstYear: number; lastYear: number; year: number; margin: number; within: number; rules: Rule[]; figures: Foretold[] }

/** `error`: mean absolute error in logs. */
export interface Rule { id: string; name: Name; indicator: Indicator; mode: Mode; figures: number; error: number; chosen: boolean }

export interface Foretold {
  place: string; mode: Mode; indicator: Indicator; direction: string; year: number; measured: number; predicted: number; low: number; high: number; error: number;
  within: boolean; fit: boolean; rule: string; reason: Name | null;
}

export interface Route { from: string; to: string; commodity: string; usdPerTonne: number; alternatives: Alternative[] }

export interface Alternative {
  places: string[]; legs: string[]; share: number; km: number; hours: number; borderHours: number; hoursHigh: number;
  usdPerTonne: number; borderUsdPerTonne: number; timeUsdPerTonne: number; reliabilityUsdPerTonne: number; crossings: string[];
}

export interface Closure {
  name: Name; closed: string[]; closedLegs: string[]; costMusd: number; millionHours: number; rerouted: number; stopped: number; states: StateCost[]; pairs: PairCost[]; shifts: Shift[];
}

/** Positive is a cost. */
export interface StateCost { economy: string; exportsMusd: number; importsMusd: number; borneMusd: number; millionHours: number; rerouted: number; stopped: number; transit: number }

export interface PairCost { exporter: string; importer: string; commodity: string; mt: number; mtAfter: number; rerouted: number; usdPerTonne: number; usdPerTonneAfter: number | null }

export interface Shift { crossing: string; mt: number; mtAfter: number; use: number | null }

export interface Ease {
  name: Name; crossings: { crossing: string; hours: number; hoursAfter: number; usd: number; usdAfter: number }[]; rounds: Round[]; agrees: boolean; tolerance: number;
  pairs: EasedPair[]; gains: EaseGain[]; states: StateCost[];
}

export interface Round { round: number; largestChange: number; turnoverMusd: number }

export interface EasedPair { exporter: string; importer: string; musd: number; musdAfter: number; costShare: number; costShareAfter: number }

export interface EaseGain { economy: string; transportMusd: number; realIncomePercent: number | null; realIncomeMusd: number | null }

/** Money discounted to the first year. */
export interface Investment {
  firstYear: number; lastYear: number; discount: number; growth: number; netMusd: number; gainMusd: number; costMusd: number; gap: number; sumError: number;
  years: WorkYear[]; works: Work[]; shares: PlayerShare[]; coalitions: Worth[]; coreEmpty: boolean | null; leastCoreMusd: number | null; cases: Case[];
}

export interface WorkYear { year: number; budgetMusd: number; spentMusd: number; gainMusd: number }

export type Verdict = 'built' | 'late' | 'not-worth' | 'no-cost' | 'no-gain' | 'no-partner' | 'done';

export interface Work {
  id: string; name: Name; kind: string; status: string; economies: string[]; verdict: Verdict; reason: Name | null; startYear: number | null; openYear: number | null;
  costMusd: number | null; costLowMusd: number | null; costHighMusd: number | null; gainAloneMusd: number | null; netAloneMusd: number | null; gainLastMusd: number | null;
  regretMusd: number | null; chosenPercent: number | null; gains: { economy: string; musd: number }[]; shares: PartyShare[]; letter: Letter; source: string;
}

export interface PartyShare { party: string; stated: number | null; agreed: boolean; nucleolus: number | null; shapley: number | null; standAlone: number | null }

export interface PlayerShare { state: string; gainMusd: number; paidMusd: number; nucleolusMusd: number; shapleyMusd: number; costNucleolusMusd: number; costShapleyMusd: number; withoutMusd: number }

export interface Worth { members: string[]; worthMusd: number; works: string[] }

export interface Case { name: Name; growth: number; overrun: 'low' | 'central' | 'high'; netMusd: number; centralNetMusd: number; regretMusd: number; works: string[] }

export interface BudgetPoint { budgetMusd: number; costMusd: number; gainMusd: number; netMusd: number; gap: number; works: string[] }

export interface People { name: Name; crossings: PeopleCrossing[]; millionHours: number; millionHoursAfter: number | null; usdPerHour: number; savedMusd: number | null; newTravellers: number }

/** People a day, minutes of wait. */
export interface PeopleCrossing {
  crossing: string; status: CrossingStatus; capacity: number | null; people: number; reportedLow: number | null; reportedHigh: number | null; meanWait: number; peakWait: number;
  peopleAfter: number | null; capacityAfter: number | null; meanWaitAfter: number | null; peakWaitAfter: number | null;
}
