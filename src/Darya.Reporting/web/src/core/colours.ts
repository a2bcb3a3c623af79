import type { State } from './data';

/** Okabe and Ito (2008), safe for the common kinds of colour blindness; given out in river order, which is no order of merit. */
const statePalette = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#8c6d1f', '#5d5d5d'];

/** Colours that mean the same thing on the whole page. */
export const ink = {
  text: '#1d2b36',
  muted: '#5c6b77',
  line: '#d5dce1',
  plan: '#17496b',
  record: '#b0762b',
  water: '#3d8fc4',
  waterLight: '#cfe5f3',
  limit: '#8b98a3',
  short: '#b3312c',
  need: '#c9d3da',
} as const;

const kinds: Record<string, string> = {
  hydro: '#4f93c0',
  renewable: '#8fb869',
  gas: '#d6b370',
  coal: '#6d6a66',
  lignite: '#a08f7d',
  oil: '#9a6b4a',
  mazut: '#9a6b4a',
  nuclear: '#9c89b8',
  import: '#c3aed6',
  unserved: ink.short,
};

const spare = ['#7f8f9c', '#b79f86', '#a3a86c', '#86a7a1'];

/** Colour of a state; an unknown state, such as an outside market, is grey. */
export function stateColour(data: { states: readonly State[] }, state: string | null): string {
  const at = data.states.findIndex(s => s.id === state);
  return at < 0 ? '#8b98a3' : statePalette[at % statePalette.length]!;
}

/** What a benefit is made of. */
export const parts = { farming: '#8fb869', fuel: '#c9a15f', unserved: ink.short, exchange: '#a592bd' } as const;

/** How the n-th line of one colour is drawn. */
export function dash(nth: number): 'line' | 'dashed' | 'dotted' | 'dashdot' {
  return (['line', 'dashed', 'dotted', 'dashdot'] as const)[nth % 4]!;
}

/** Colour of a kind of generation. */
export function kindColour(kind: string): string {
  return kinds[kind] ?? spare[[...kind].reduce((sum, c) => sum + c.charCodeAt(0), 0) % spare.length]!;
}

/** Colour of a sea: two blues, so that they print apart. */
export function seaColour(index: number): string {
  return ['#2f7fb3', '#8cc0df', '#17496b', '#b8d8ea'][index % 4]!;
}
