/**
 * The data of a plan, see docs/data-formats/report.md.
 * Series are [period] unless said otherwise; water in hm³ a period, power in GWh a period, money in million USD.
 */
export interface PlanData {
  title: Name;
  region: string;
  variant: string | null;
  economy: string;
  coalition: string[];
  currencyYear: number;
  step: 'month' | 'dekad';
  /** Length of the horizon in years. */
  years: number;
  periods: Periods;
  /** Calendar years of the horizon: the index of everything that is [year]. */
  calendarYears: number[];
  states: State[];
  nodes: RiverNode[];
  reservoirs: Reservoir[];
  reaches: Reach[];
  districts: District[];
  plants: Plant[];
  zones: Zone[];
  flows: ZoneFlow[];
  crops: Crop[];
  outcomes: Outcome[];
  limits: LimitUse[];
  sectionShares: SectionShare[];
  seas: Sea[];
  frontier: FrontierPoint[];
  headline: Headline;
  comparison: Comparison | null;
  binding: BindingRule[];
  audit: Audit;
  balance: BalanceTotal[];
  solver: Solver;
  warnings: Name[];
  provenance: Provenance[];
  sources: Source[];
  areaAccounts: AreaAccount[];
  map: { rivers: MapLine[]; lakes: MapLine[] };
}

export type Lang = 'en' | 'ru';
export type Name = Record<Lang, string>;
export type Letter = 'M' | 'O' | 'P' | 'W' | 'R' | 'E';

export interface Periods { year: number[]; month: number[]; dekad: number[]; days: number[] }

export interface State { id: string; name: Name; member: boolean }

export interface RiverNode {
  id: string; name: Name; river: string; kind: 'junction' | 'reservoir' | 'sink'; state: string;
  lon: number; lat: number; x: number; y: number; inflow: number[];
}

export interface Reservoir {
  node: string; dead: number; full: number; initial: number; storage: number[]; level: number[]; evaporation: number[];
  inflow: number[];
  /** Into the rivers below, hm³. */
  release: number[];
  /** USD per m³. */
  waterValue: number[];
  record: ReservoirRecord | null;
  seasons: Seasons;
}

/** Monthly means in m³/s and storage at the end of a month in hm³; null where nothing was measured. */
export interface ReservoirRecord { storage: (number | null)[]; release: (number | null)[]; inflow: (number | null)[] }

/** Release by season of years that begin in April, km³; the record is empty where it does not cover a year. */
export interface Seasons {
  years: number[];
  vegetation: number[];
  winter: number[];
  recordVegetation: (number | null)[];
  recordWinter: (number | null)[];
  /** Mean over the years of October-March over April-September with the following October-March; null without a whole year. */
  winterShare: number | null;
  recordWinterShare: number | null;
}

export interface Reach {
  id: string; from: string; to: string; kind: 'river' | 'canal' | 'outlet'; flow: number[]; loss: number[];
  /** Largest flow, m³/s. */
  capacity: number | null;
}

export interface District {
  id: string; name: Name; state: string; river: string; lon: number; lat: number; x: number; y: number;
  nodes: string[];
  need: number[]; delivered: number[]; recordedNeed: number[]; leachingShort: number[];
  crops: DistrictCrop[];
  /** [year] */
  benefit: number[];
}

/** Everything [year]; areas in thousand ha, yields over the yield with full water. */
export interface DistrictCrop { crop: string; recorded: number[]; area: number[]; relativeYield: number[]; output: number[]; benefit: number[] }

export interface Crop { id: string; name: Name }

export interface Plant { id: string; name: Name; zone: string; reach: string; capacity: number; generation: number[]; turbined: number[] }

export interface Zone {
  id: string; name: Name; state: string | null; outside: boolean; lon: number; lat: number;
  balance: ZoneBalance | null;
}

export interface ZoneBalance {
  demand: number[]; lift: number[]; hydro: number[]; renewable: number[]; curtailed: number[]; netImport: number[]; unserved: number[];
  fuels: { fuel: string; gwh: number[] }[];
  peakPrice: number[]; offPeakPrice: number[]; fuelCost: number[];
}

/** Energy between two zones, measured where it is sent; a trade has a price, a line inside the deciding group has none. */
export interface ZoneFlow { from: string; to: string; kind: 'line' | 'trade'; gwh: number[]; value: number[] | null }

export interface Outcome {
  state: string; benefit: number; farming: number; fuelCost: number; unservedCost: number; exchange: number;
  irrigation: number; generation: number; unserved: number;
  /** [year] */
  byYear: number[];
}

export interface LimitUse { limit: string; state: string; river: string; season: 'vegetation' | 'winter'; waterYear: number; volume: number; taken: number }

export interface SectionShare { river: string; waterYear: number; share: number }

/** A sea and the water it receives, km³ [year]; `days` tells how much of a year lies inside the horizon. */
export interface Sea { node: string; byYear: number[] }

export interface FrontierPoint { required: number; inflow: number; benefit: number; marginal: number }

export interface Headline {
  /** Million USD a year. */
  benefit: number;
  /** km³ a year. */
  irrigation: number;
  /** TWh a year. */
  generation: number;
  /** GWh a year. */
  unserved: number;
  /** km³ a year; null when the region has no Aral node. */
  aral: number | null;
  /** The measured reservoir with the largest live storage; null without one. */
  reservoir: string | null;
}

export interface Comparison {
  coalition: string[]; economy: string; variant: string | null;
  headline: Headline;
  winterShare: number | null;
  outcomes: Outcome[];
}

export interface BindingRule {
  family: string; place: string; name: Name; state: string; periods: number; months: number[]; price: number; unit: string; yearlyValue: number;
}

export interface Audit {
  maxResidual: number; maxRelativeResidual: number; place: Name; headGap: number; worstHeadGap: number; worstHeadGapPlace: Name;
  energyResidual: number; corrected: number; endShort: number; exactBenefitChange: number;
}

/** hm³ over the horizon. */
export interface BalanceTotal {
  river: string; inflow: number; intake: number; returned: number; evaporation: number; reachLoss: number; sink: number;
  storageChange: number; residual: number;
}

export interface Solver {
  rows: number; columns: number; nonzeros: number; smallest: number; largest: number; buildSeconds: number; solveSeconds: number;
  headIterations: number; programs: number; iterations: number; objective: number;
}

/** Rows of one table that share letter, source and note. */
export interface Provenance { table: string; letter: Letter; source: string; note: string; rows: number; keys: string }

export interface Source { id: string; title: string; address: string; licence: string }

export interface AreaAccount { state: string; account: string; area: number }

export interface MapLine { id: string; name: Name; width: number; points: [number, number][] }
