import type { Letter, Name, PlanData, State } from '../core/data';

/** Smallest and largest over the corners of the assumptions. */
export interface Bounds { low: number; central: number; high: number }

/** Central values, and where 5, 50 and 95 % of the draws lie. */
export interface Range extends Bounds { median: number }

/**
 * The data of trade, see docs/data-formats/report.md. Money in million USD, shares and changes in percent;
 * states come first in every list of economies, in the order of `states`.
 */
export interface TradeData extends Pick<PlanData, 'provenance' | 'sources' | 'areaAccounts'> {
  variant: string | null;
  states: State[];
  members: string[];
  economies: Economy[];
  sectors: Sector[];
  lead: Name[];
  coefficients: Coefficient[];
  parameters: Parameter[];
  fits: Fit[];
  base: Base;
  borders: BorderCost[];
  /** As trade is now; before and after are the same. */
  dependence: Dependence[];
  target: Target | null;
  /** The target, then the scenarios. */
  outcomes: Outcome[];
  shocks: Shock[];
  warnings: Name[];
}

export interface Economy { id: string; name: Name; kind: 'state' | 'partner' | 'rest' }

export interface Sector { id: string; name: Name; sitc: string }

/** `low` to `high` is the 95 % interval. */
export interface Coefficient {
  model: string; term: string; name: Name; estimate: number; error: number; low: number; high: number; rows: number; errorKind: string; command: string; letter: Letter; source: string; note: string;
}

export interface Parameter extends Bounds { id: string; name: Name; unit: string; letter: Letter; source: string; note: string }

export interface Fit { model: string; exporter: string; importer: string; year: number; actual: number; fitted: number; logRatio: number }

export interface Base {
  year: number; oldYear: number; goodsShare: number; importScale: number; residual: number; rounds: number;
  cells: Cell[]; totals: Total[]; mirrors: Mirror[]; unused: Unused[];
}

export type Status = 'reported' | 'split' | 'extended' | 'aged' | 'domestic' | 'missing';

export interface Cell {
  exporter: string; importer: string; old: number; value: number; status: Status; letter: Letter; reportYear: number | null; reporter: string | null;
  /** [sector] */
  shares: number[];
}

export interface Total {
  economy: string; gdp: number; givenExports: number; exports: number; givenImports: number; imports: number; domestic: number; output: number; raised: boolean; letter: Letter;
}

export interface Mirror {
  year: number; first: string; second: string; reporter: string; firstExports: number | null; secondExports: number | null; turnover: number | null; used: boolean; gap: number | null; letter: Letter; source: string; note: string;
}

export interface Unused { year: number; months: number; first: string; second: string; reporter: string; turnover: number | null; reason: Name }

export interface BorderCost { first: string; second: string; percent: Bounds; atThetas: { theta: number; percent: Bounds }[]; unexplained: Bounds | null; estimated: boolean }

/** Money in million USD of the year of the target, but `current`, which is of the base year. */
export interface Target {
  first: string; second: string; baseYear: number; year: number; current: number; target: number;
  /** Percent a year. */
  growthNeeded: number;
  cut: Range; remaining: Range; spare: Range; growth: Range; hours: Range; hoursAndRules: Range;
  /** Percent of the draws. */
  reachedByGrowth: number; reachedByLevers: number;
  atThetas: Cut[]; borders: Hours[]; waterfall: Step[]; sensitivities: Sensitivity[];
  draws: number; seed: number; residual: number;
}

/** `hoursPart` and `rulesPart` in percent of the whole way; `hoursNeeded` [border of the target]. */
export interface Cut {
  theta: number; growth: number; partial: number; cut: number; hours: number; hoursAndRules: number; hoursPart: number; hoursNeeded: number[]; rulesPart: number; remaining: number; spare: number;
}

export interface Hours {
  exporter: string; importer: string; mode: 'road' | 'rail'; hours: number; place: string; year: number; ofThePair: boolean; best: number; bestPlace: string; bestYear: number; letter: Letter;
}

export type StepKind = 'current' | 'growth' | 'inflation' | 'hours' | 'rules' | 'remaining' | 'beyond' | 'target';

export interface Step { kind: StepKind; name: Name; added: number; level: number; range: Range }

export interface Sensitivity {
  assumption: string; name: Name; unit: string; lowValue: number; highValue: number; cutAtLow: number; cutAtHigh: number; spareAtLow: number; spareAtHigh: number; swing: number; spareSwing: number; letter: Letter;
}

/** What the target (`name` null) or a scenario changes for everybody. */
export interface Outcome {
  id: string; name: Name | null; economies: Gain[]; sectors: SectorGain[]; pairs: Pair[]; dependence: Dependence[]; levers: Lever[]; theta: number | null; draws: number; residual: number;
}

export interface Gain { economy: string; realIncome: Range; realIncomeMusd: Range; exports: Range; imports: Range }

export interface SectorGain { economy: string; sector: string; exportsBefore: number; exportsAfter: number; importsBefore: number; importsAfter: number }

export interface Pair { first: string; second: string; before: number; after: Range }

/** Concentration is the Herfindahl-Hirschman index, 0 to 10,000. */
export interface Dependence {
  state: string; partners: Partner[]; importConcentrationBefore: number; importConcentrationAfter: number; exportConcentrationBefore: number; exportConcentrationAfter: number;
}

export interface Partner { partner: string; importsBefore: number; importsAfter: number; exportsBefore: number; exportsAfter: number; spendingBefore: number; spendingAfter: number }

export interface Lever { text: Name; exporter: string; importer: string; partial: number; cost: number; bySector: number[]; basis: Name }

/** Kept and reached share of trade in percent; change of real income in percent. */
export interface Shock { partner: string; kept: number; reached: number; losses: { economy: string; before: Range; after: Range }[]; residual: number }
