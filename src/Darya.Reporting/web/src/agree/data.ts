import type { Letter, Name, PlanData, State } from '../core/data';
import type { Rule } from '../cooperate/data';

// The data of agreements, see docs/data-formats/report.md. Money in million USD a year; lists by party are in the order of `parties`.

export interface AgreementName { id: string; version: number; title: Name; note: Name }

/** A term in words and figures; days of every year begin with two hyphens. */
export interface Term {
  id: string; article: string; kind: string; kindName: Name; name: Name; debtors: string[]; creditors: string[]; modality: string; sentence: Name; text: Name;
  unit: string; unitName: Name; bound: string; tolerance: number | null; amounts: Amount[]; price: Price | null; tiers: Tier[]; scales: string[]; yearRule: string;
  index: Name | null; range: { from: number | null; below: number | null } | null;
}

export interface Figure { letter: Letter; source: string; run: string; item: string }
export interface Amount { from: string; to: string; when: Name; value: number; figure: Figure }
export interface Price { value: number; unit: Name; figure: Figure }
export interface Tier { from: number | null; below: number | null; factor: number; figure: Figure }
export interface Citation { id: string; citation: string; url: string }

export interface DraftData extends Pick<PlanData, 'provenance' | 'sources' | 'areaAccounts'> {
  variant: string | null; economy: string; agreement: AgreementName; parties: string[]; states: State[]; lead: Name[];
  jointGain: number; share: Rule; leftOut: TrialYear[]; terms: Term[]; citations: Citation[]; warnings: Name[];
}

/** An amount off, hm³ or GWh. */
export interface Missed { term: string; from: string; to: string; when: Name; amount: number; missed: number; unit: string }

export interface TrialYear {
  id: string; name: Name; indices: { term: string; percent: number }[]; alone: number[]; agreed: number[]; gain: number[]; payments: number[]; temptation: number[];
  jointGain: number; missed: Missed[]; flat: { gain: number[]; jointGain: number; missed: Missed[] } | null;
}

export interface TermCost { term: string; computed: boolean; reason: Name; cost: number; stateCost: number[]; costliestYear: string; bindingYears: number; missedYears: string[] }

export interface Reliance {
  state: string; meanGain: number; worstYear: string; worstGain: number; regret: number; regretYear: string; regretOver: string; temptation: number; discountFactor: number;
}

/** Years that are not on record; `quantiles` is the gain that 0, 5 … 100 percent of them do not exceed, `inflow` percent of the mean year. */
export interface Generated {
  origin: string; seed: number; count: number; withoutPlan: number; allGainShare: number | null; allGainShareWithoutYearRules: number | null; feasibleShare: number | null;
  parties: { state: string; meanGain: number; gainShare: number; worstYear: Name; worstGain: number; quantiles: number[] }[];
  terms: { term: string; missedYears: number; worstYear: Name; worst: Missed }[];
  worst: { name: Name; inflow: number; gain: number[]; jointGain: number; missed: Missed[] }[];
}

export interface TrialData extends Pick<PlanData, 'provenance' | 'sources' | 'areaAccounts'> {
  variant: string | null; economy: string; agreement: AgreementName; parties: string[]; states: State[]; lead: Name[];
  allGainShare: number | null; allGainShareWithoutYearRules: number | null; feasibleShare: number | null;
  meanYear: TrialYear; byYear: TrialYear[]; terms: Term[]; costs: TermCost[];
  conflicts: { year: string; missed: Missed; other: string; sentence: Name }[]; reliance: Reliance[]; drought: { percent: number; missed: Missed[] }[];
  generated: Generated | null; warnings: Name[];
}

/** A term in a period; `reported` is in the order of `reporters`. */
export interface Verdict {
  term: string; test: string; from: string; to: string; when: Name; state: string; step: string; unit: Name; promised: number | null; tolerance: number; factor: number | null;
  reported: (number | null)[]; accepted: number | null; acceptedBy: string; deviation: number | null; deviationPercent: number | null; score: number | null; short: number;
  madeUp: number; value: number | null; until: string; doneOn: string; reason: string; because: string;
}

export interface MonitorData {
  agreement: AgreementName; asOf: string; head: string; parties: string[]; states: State[]; lead: Name[]; reporters: { id: string; name: Name }[];
  counts: { state: string; count: number }[]; terms: Term[]; verdicts: Verdict[]; leftOut: number;
  makeUp: { term: string; date: string; movement: string; from: string; to: string; amount: number; balance: number; unit: Name }[];
  money: { party: string; term: string; from: string; to: string; amount: number }[];
  accounts: { party: string; receives: number; pays: number; net: number }[]; notMonitored: string[]; citations: Citation[];
}
