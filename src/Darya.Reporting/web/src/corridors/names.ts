import { ink, stateColour } from '../core/colours';
import type { Lang } from '../core/data';
import type { Table } from '../core/figure';
import { listing, number, type Cell } from '../core/format';
import { shorten } from '../core/language';
import type { Page } from '../core/page';
import type { Basis, CorridorData, Crossing, Leg, Mode, Side } from './data';

export type CorridorPage = Page<CorridorData>;

/** Before and after a change; the same in all parts. */
export const phases = { before: ink.need, after: ink.plan } as const;

/** Binds words that are read together. */
const bound = '\u00A0';

/** Colours of the modes, apart for the common kinds of colour blindness. */
export const modes: Record<Mode, string> = { road: '#b0762b', rail: '#17496b', sea: '#56b4e9' };

/** Where the hours of a way through a crossing come from: both sides, the surer first. */
export type Grounded = 'crossing' | 'half' | 'state' | 'programme';

export const bases: Record<Grounded, string> = { crossing: '#00593f', half: '#35a078', state: '#a3d6c3', programme: '#dcebe5' };

export const grounds: readonly Grounded[] = ['crossing', 'half', 'state', 'programme'];

/** What a way through a crossing rests on. */
export function grounded({ basisOut, basisIn }: { basisOut: Basis; basisIn: Basis }): Grounded {
  const measured = [basisOut, basisIn].filter(b => b === 'crossing').length;
  if (measured > 0) return measured === 2 ? 'crossing' : 'half';
  return [basisOut, basisIn].includes('programme') ? 'programme' : 'state';
}

/** Hours of both sides, with the queue. */
export function hoursOf(side: Side): number {
  return side.hoursOut + side.hoursIn + side.wait;
}

/** Mean of both ways, weighted by tonnes where any pass. */
export function meanHours(crossing: Crossing): number | null {
  const { sides } = crossing;
  if (sides.length === 0) return null;
  const tonnes = sides.reduce((sum, s) => sum + s.mt, 0);
  return tonnes > 0 ? sides.reduce((sum, s) => sum + hoursOf(s) * s.mt, 0) / tonnes : sides.reduce((sum, s) => sum + hoursOf(s), 0) / sides.length;
}

/** Whether goods may pass. */
export function isOpen({ status }: Pick<Crossing, 'status'>): boolean {
  return status === 'open' || status === 'goods-only';
}

/** Tonnes both ways. */
export function tonnes(leg: Leg): number {
  return leg.forward + leg.backward;
}

export function tonnesAfter(leg: Leg): number | null {
  return leg.forwardAfter === null && leg.backwardAfter === null ? null : (leg.forwardAfter ?? leg.forward) + (leg.backwardAfter ?? leg.backward);
}

/** Whether a change was asked for that moves goods. */
export function isChanged(data: CorridorData): boolean {
  return data.legs.some(l => tonnesAfter(l) !== null);
}

/** «KZ → UZ», on one line. */
export function direction(from: string, to: string): string {
  return `${from}${bound}→${bound}${to}`;
}

/** «62 %», on one line. */
export function percentOf(lang: Lang, value: number): string {
  return `${number(lang, value, value < 10 ? 1 : 0)}${bound}%`;
}

/** What the change is called; empty when none was asked. */
export function changeName({ data, words }: CorridorPage): string {
  const change = data.closure ?? data.ease;
  return change ? words.name(change.name) : '';
}

/** The full name of an economy, or of a party that is none. */
export function economyName({ data, words }: Pick<CorridorPage, 'data' | 'words'>, id: string): string {
  if (id === '*') return words.text('corridors.all');
  const found = data.economies.find(e => e.id === id);
  return found ? words.name(found.name) : id;
}

/** The same without what stands in brackets. */
export function economy(page: Pick<CorridorPage, 'data' | 'words'>, id: string): string {
  return shorten(economyName(page, id));
}

export function colour({ data }: Pick<CorridorPage, 'data'>, id: string): string {
  return stateColour(data, id);
}

export function place({ data, words }: Pick<CorridorPage, 'data' | 'words'>, id: string): string {
  const found = data.places.find(p => p.id === id);
  return found ? words.name(found.name) : id;
}

/** A crossing; of a leg, as ports have it, both ends; of a place its own name. */
export function crossing(page: Pick<CorridorPage, 'data' | 'words'>, id: string): string {
  const { data, words } = page;
  const found = data.crossings.find(c => c.id === id);
  if (found) return words.name(found.name);
  const leg = data.legs.find(l => l.id === id);
  return leg ? `${place(page, leg.from)} – ${place(page, leg.to)}` : place(page, id);
}

export function goods({ data, words }: Pick<CorridorPage, 'data' | 'words'>, id: string): string {
  if (id === '*') return words.text('corridors.allGoods');
  const found = data.goods.find(g => g.id === id);
  return found ? words.name(found.name) : id;
}

export function work({ data, words }: Pick<CorridorPage, 'data' | 'words'>, id: string): string {
  const found = data.investment?.works.find(w => w.id === id);
  return found ? words.name(found.name) : id;
}

/** Works in a list; a dash where there are none. */
export function worksOf(page: Pick<CorridorPage, 'data' | 'words'>, ids: readonly string[]): string {
  return ids.length === 0 ? '–' : ids.map(id => work(page, id)).join('; ');
}

/** States of a coalition by their ids, as long names leave no room. */
export function membersOf({ data, words }: Pick<CorridorPage, 'data' | 'words'>, ids: readonly string[]): string {
  return ids.length > 2 ? ids.join(' ') : listing(words.lang, ids.map(id => economy({ data, words }, id)));
}

/** A note with the credit of OpenStreetMap, where it is due. */
export function credited({ data }: Pick<CorridorPage, 'data'>, note: string): string {
  return data.credit === null ? note : `${note} ${data.credit.replaceAll(' ', bound)}`;
}

/** A column that carries the credit in each row that needs it, so that a file taken from the page keeps it. */
export function withCredit({ data, words }: CorridorPage, table: Table, isOsm: (row: number) => boolean): Table {
  if (data.credit === null) return table;
  return { ...table, header: [...table.header, words.text('corridors.column.credit')], rows: table.rows.map((row, i): Cell[] => [...row, isOsm(i) ? data.credit : null]) };
}

/** A number to sort by, and its place: the largest first. */
export function by<T>(all: readonly T[], of: (one: T) => number): T[] {
  return [...all].sort((a, b) => of(b) - of(a));
}
