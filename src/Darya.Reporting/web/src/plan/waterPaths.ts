import { ink } from '../core/colours';
import type { BalanceTotal } from '../core/data';
import { number, scientific } from '../core/format';
import { svg } from '../core/html';
import type { Page } from '../core/page';

/** Where water of a river comes from, and where it goes; water that fills or leaves storage stands on one side of the two. */
const sources = ['inflow', 'returned', 'fromStorage'] as const;
const uses = ['intake', 'evaporation', 'reachLoss', 'sink', 'intoStorage', 'residual'] as const;

type End = (typeof sources)[number] | (typeof uses)[number];

/** A share of the water of a river, hm³ over the horizon. */
export interface Share { river: string; end: End; hm3: number }

const colours: Record<End, string> = {
  inflow: ink.water, returned: '#8cc0df', fromStorage: ink.plan, intake: '#8fb869', evaporation: '#c9a15f', reachLoss: ink.limit, sink: ink.water, intoStorage: ink.plan, residual: ink.short,
};

/** The water of every river by where it comes from and where it goes: both sums are the same. */
export function sharesOf(balance: readonly BalanceTotal[]): { from: Share[]; to: Share[] } {
  const share = (river: string, end: End, hm3: number) => ({ river, end, hm3: Math.max(0, hm3) });
  const from = balance.flatMap(b => [share(b.river, 'inflow', b.inflow), share(b.river, 'returned', b.returned), share(b.river, 'fromStorage', -b.storageChange)]);
  const to = balance.flatMap(b => [
    share(b.river, 'intake', b.intake), share(b.river, 'evaporation', b.evaporation), share(b.river, 'reachLoss', b.reachLoss), share(b.river, 'sink', b.sink),
    share(b.river, 'intoStorage', b.storageChange), share(b.river, 'residual', Math.abs(b.residual)),
  ]);
  return { from: from.filter(s => s.hm3 > 0), to: to.filter(s => s.hm3 > 0) };
}

/** Size of the drawing, its bars, and the gaps between them, in its own units. */
const width = 780;
const height = 380;
const bar = 14;
const gap = 30; // two lines of text beside the smallest bar
const room = 190;

/** A Sankey diagram: bars of what comes, of each river and of what goes, joined by bands as wide as the water. A residual too small to be seen is still written out. */
export function waterPaths(page: Page): SVGElement {
  const { data, words } = page;
  const { from, to } = sharesOf(data.balance);
  const rivers = data.balance.map(b => b.river);
  const total = Math.max(sum(from), sum(to));
  const most = Math.max(sources.length, rivers.length, uses.length);
  const scale = (height - gap * (most - 1) - 20) / Math.max(total, 1e-9);
  const km3 = (hm3: number) => `${number(words.lang, hm3 / 1000 / data.years, hm3 / 1000 / data.years < 0.1 ? 3 : 1)} ${words.text('unit.km3Year')}`;
  const amount = (end: End, hm3: number) => (end === 'residual' ? `${scientific(words.lang, hm3)} ${words.text('unit.hm3')}` : km3(hm3)); // over the horizon, as the table has it
  const left = column([...sources], end => sum(from.filter(s => s.end === end)), scale);
  const middle = column(rivers, river => Math.max(sum(from.filter(s => s.river === river)), sum(to.filter(s => s.river === river))), scale);
  const right = column([...uses], end => sum(to.filter(s => s.end === end)), scale);
  const [x0, x1, x2] = [room, width / 2 - bar / 2, width - room - bar];
  return svg('svg', { class: 'water-paths', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words.text('balance.paths') },
    ...bands(from, s => [s.end, s.river], left, middle, x0 + bar, x1, scale), ...bands(to, s => [s.river, s.end], middle, right, x1 + bar, x2, scale),
    ...[...left].flatMap(([end, at]) => node(x0, at, colours[end], words.text(`balance.${end}`), amount(end, at.hm3), 'end')),
    ...[...middle].flatMap(([river, at]) => node(x1, at, ink.text, words.river(river), km3(at.hm3), 'middle')),
    ...[...right].flatMap(([end, at]) => node(x2, at, colours[end], words.text(`balance.${end}`), amount(end, at.hm3), 'start')));
}

interface Place { y: number; size: number; hm3: number }

/** Bars of a column from above, those without water left out. */
function column<K extends string>(keys: readonly K[], of: (key: K) => number, scale: number): Map<K, Place> {
  const held = keys.map(key => [key, of(key)] as const).filter(([, hm3]) => hm3 > 0);
  const size = held.reduce((all, [, hm3]) => all + hm3 * scale + gap, -gap);
  let y = (height - size) / 2;
  return new Map(held.map(([key, hm3]) => {
    const place = { y, size: hm3 * scale, hm3 };
    y += place.size + gap;
    return [key, place];
  }));
}

function bands<A extends string, B extends string>(shares: readonly Share[], ends: (share: Share) => readonly [string, string], first: Map<A, Place>, second: Map<B, Place>, x0: number, x1: number, scale: number): SVGElement[] {
  const used = new Map<Place, number>();
  const take = (place: Place, size: number) => {
    const at = place.y + (used.get(place) ?? 0);
    used.set(place, (used.get(place) ?? 0) + size);
    return at;
  };
  return shares.map(share => {
    const [a, b] = ends(share);
    const size = share.hm3 * scale;
    const [y0, y1] = [take(first.get(a as A)!, size), take(second.get(b as B)!, size)];
    const half = (x0 + x1) / 2;
    return svg('path', { d: `M${x0} ${y0}C${half} ${y0} ${half} ${y1} ${x1} ${y1}V${y1 + size}C${half} ${y1 + size} ${half} ${y0 + size} ${x0} ${y0 + size}Z`, fill: colours[share.end], 'fill-opacity': 0.45 });
  });
}

function node(x: number, { y, size }: Place, colour: string, name: string, amount: string, anchor: 'start' | 'middle' | 'end'): SVGElement[] {
  const at = anchor === 'end' ? x - 6 : anchor === 'start' ? x + bar + 6 : x + bar / 2;
  const middle = y + size / 2;
  const lines = [svg('tspan', { x: at, dy: 0 }, name), svg('tspan', { x: at, dy: 13, class: 'amount' }, amount)];
  return [
    svg('rect', { x, y, width: bar, height: Math.max(1, size), fill: colour }),
    svg('text', { x: at, y: middle - 2, 'text-anchor': anchor }, ...lines),
  ];
}

function sum(shares: readonly Share[]): number {
  return shares.reduce((all, s) => all + s.hm3, 0);
}
