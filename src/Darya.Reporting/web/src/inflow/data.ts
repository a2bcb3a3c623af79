import type { Name, PlanData, State } from '../core/data';

/** Of the record, null where it is not known, and of the generated years. */
export interface Pair { record: number | null; generated: number }

/** An extreme of the record among those of generated stretches: 5 %, median, 95 %. */
export interface Extreme { record: number | null; low: number; median: number; high: number; stretches: number; years: number }

/** The data of generated inflows, see docs/data-formats/report.md. Flows in m³/s. */
export interface InflowData extends Pick<PlanData, 'provenance' | 'sources' | 'areaAccounts'> {
  variant: string | null;
  states: State[];
  lead: Name[];
  generatedYears: number;
  catchments: Catchment[];
  correlations: Correlation[];
  checks: Check[];
}

/** Statistics of months are [month 0-11]. */
export interface Catchment {
  id: string; name: Name; state: string; kind: string; basis: string; years: number;
  mean: Pair[]; sd: Pair[]; skew: Pair[]; lagOne: Pair[];
  annualMean: Pair; annualSd: Pair; annualLagOne: Pair;
  lowestTwo: Extreme; lowestThree: Extreme; droughtYears: Extreme; droughtMonths: Extreme; lowestMonth: number;
}

/** Years in which both are known; 0 when the figure was derived. */
export interface Correlation { catchment: string; other: string; record: number; years: number; generated: number }

/** Two catchments for a pair. */
export interface Check { catchments: string[]; check: string; worst: number; limit: number; month: number | null; kept: boolean }
