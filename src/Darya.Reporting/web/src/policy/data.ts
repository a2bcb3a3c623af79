import type { Name, PlanData, State } from '../core/data';

/** p10, p25, median, p75, p90, mean. */
export type Range = [number, number, number, number, number, number];

/**
 * The data of a policy, see docs/data-formats/report.md. Water in hm³, money in million USD, water values in USD per m³;
 * calendar months are [month 0-11].
 */
export interface PolicyData extends Pick<PlanData, 'provenance' | 'sources' | 'areaAccounts'> {
  variant: string | null;
  economy: string;
  coalition: string[];
  risk: string;
  states: State[];
  /** Nodes of the reservoirs. */
  nodes: Place[];
  districts: Place[];
  lead: Name[];
  training: Training;
  wetness: Wetness;
  envelopes: Envelope[];
  simulation: Run | null;
  /** Today's rules over the same years. */
  rules: Run | null;
  backtest: Backtest | null;
  advice: Advice | null;
  warnings: Name[];
}

export interface Place { id: string; name: Name; state: string }

export interface Month { year: number; month: number }

export interface Training {
  bound: number; iterations: number; solves: number; stopReason: string; iteration: number[]; boundByIteration: number[];
  mean: number | null; standardError: number | null; gap: number | null; paths: number; years: number; rows: number; columns: number; cuts: number;
}

/** Passage [month][class][class of the next month]; mean inflow in km³ [month][class]; kept variance in percent [month]. */
export interface Wetness { classes: string[]; passage: number[][][]; meanInflow: number[][]; kept: number[]; persistence: boolean; years: number }

export interface Envelope { plant: string; name: Name; planes: number; bias: number; deviation: number }

export interface Run {
  operation: string; inflows: string; from: Month; months: number; paths: number;
  reservoirs: Fan[]; districts: DistrictRisk[]; states: StateRisk[];
  benefit: Range; sea: Range; convexLoss: number | null; residual: number;
}

/** Storage and its record [month of the path]; release, recorded release and value [month 0-11]. */
export interface Fan {
  node: string; dead: number; full: number; storage: Range[]; record: (number | null)[];
  release: Range[]; recordedRelease: (number | null)[]; value: Range[];
}

/** Percent of years; supplied and sown in percent. */
export interface DistrictRisk { district: string; short: number; severeShort: number; supplied: Range; suppliedByMonth: (Range | null)[]; sown: Range }

export interface StateRisk { state: string; short: number; supplied: Range; unserved: Range; unservedYears: number }

export interface Backtest {
  from: Month; months: number; years: number[]; lines: Line[]; storages: LineStorage[]; known: Name[];
  /** Class of each month. */
  wetness: number[];
  training: Training;
}

export interface Line {
  name: string; benefit: number; foresight: number; loss: number; lossPercent: number | null; byYear: number[]; foresightByYear: number[];
  /** km³ a year. */
  delivered: { state: string; km3: number }[];
}

export interface LineStorage { node: string; dead: number; full: number; lines: { line: string; storage: number[]; foresight: number[] }[]; record: (number | null)[] }

export interface Advice {
  month: Month; wetness: string; inflow: number; inflowPercent: number;
  reservoirs: ReservoirAdvice[]; districts: { district: string; need: number; supplied: number; value: number }[];
  states: { state: string; hydro: number; thermal: number; netImport: number; unserved: number; price: number }[];
  reasons: Name[];
}

/** Flows in m³/s, energy in GWh. */
export interface ReservoirAdvice {
  node: string; before: number; after: number; inflow: number; release: number; generation: number; value: number; releaseValue: number; ifDry: number; ifWet: number;
}
