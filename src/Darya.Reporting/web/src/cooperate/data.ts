import type { Name, PlanData, State } from '../core/data';

/**
 * The data of cooperation, see docs/data-formats/report.md. Money in million USD a year; lists of players are in the order of `players`.
 */
export interface CooperationData extends Pick<PlanData, 'provenance' | 'sources' | 'areaAccounts'> {
  variant: string | null;
  economy: string;
  baseline: 'A' | 'B' | 'C';
  years: number[];
  players: string[];
  states: State[];
  /** Paragraphs for negotiators. */
  lead: Name[];
  alliance: Alliance;
  effects: Effect[];
  headline: Game;
  byYear: Year[];
  meanYear: Year;
  sensitivities: Sensitivity[];
  dependence: Dependence[];
  warnings: Name[];
}

export interface Alliance { states: string[]; gain: number; deviation: number; effects: Effect[] }

/** A state alone (`before`) and with others (`after`); `ally` tells whether it is one of those who act together. */
export interface Effect { state: string; ally: boolean; before: Account; after: Account }

/** Energy in GWh, water in km³. */
export interface Account {
  benefit: number; farming: number; fuel: number; unserved: number; exchange: number;
  irrigation: number; generation: number; demand: number; unservedGwh: number;
  winterExport: number; summerExport: number; winterRelease: number; summerRelease: number;
}

export interface Game {
  id: string; name: Name; jointGain: number; largestDeviation: number; cohesive: boolean;
  partitions: Partition[]; coalitions: Coalition[]; gamma: Reading; delta: Reading;
}

/** Missing end storage and corrected water in hm³. */
export interface Partition { blocks: Block[]; settled: boolean; endShort: number; corrected: number }

export interface Block { states: string[]; worth: number; gain: number; gainPercent: number; bound: number | null; tried: number }

export interface Coalition {
  states: string[]; alone: number; gamma: number; low: number; high: number; delta: number; worst: number; best: number; deviation: number; settled: boolean;
}

export interface Reading { coreEmpty: boolean; epsilon: number; superadditive: boolean; convex: boolean; objectors: string[][]; rules: Rule[] }

/** Without an answer `share` is null, `reason` says why, and lists are empty. A null propensity is infinite. */
export interface Rule {
  rule: string; name: Name; share: number[] | null; reason: Name | null; gain: number[];
  inCore: boolean; slack: number; firstToLeave: string[]; externalityProof: boolean;
  propensity: (number | null)[]; power: (number | null)[]; stabilityIndex: number | null; payments: Payment[]; yearsAllBetter: number | null;
}

export interface Payment { from: string; to: string; total: number; water: number; winterPower: number; fuel: number; money: number }

export interface Year { id: string; name: Name; jointGain: number; shapleyGain: number[]; coreEmpty: boolean; epsilon: number; settled: boolean }

export interface Sensitivity {
  id: string; name: Name; jointGain: number; coreEmpty: boolean; shapleyGain: number[]; nucleolusGain: number[] | null; headlineSlack: number; firstToLeave: string[];
}

/** Percent of demand; transit in GWh a year. */
export interface Dependence {
  state: string; outsideAlone: number; outsideTogether: number; importAlone: number; importTogether: number;
  unservedAlone: number; unservedTogether: number; transitAlone: number; transitTogether: number;
}
