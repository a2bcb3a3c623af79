import outlines from 'virtual:outlines';
import { fit, polygon, type Point, type Projection, type Rectangle } from '../atlas/geometry';
import { around, boxOf, placeLabels, type LabelWish } from '../atlas/labels';
import { roomiest } from '../atlas/map';
import { ink } from '../core/colours';
import { number } from '../core/format';
import { html, svg } from '../core/html';
import type { Crossing, Leg } from './data';
import { changeName, isOpen, meanHours, modes, place, tonnes, tonnesAfter, type CorridorPage } from './names';

/** What the map shows: goods as they are, after the change, or the difference. */
export type Phase = 'before' | 'after' | 'change';

/** Hours from which a class begins, and its colour: darker is longer, apart for the common kinds of colour blindness. */
export const classes: readonly { from: number; colour: string }[] = [
  { from: 0, colour: '#fff3c4' }, { from: 3, colour: '#fec44f' }, { from: 6, colour: '#f08423' }, { from: 12, colour: '#b8410b' }, { from: 24, colour: '#5a1f0a' },
];

/** More and less in the difference. */
export const shifts = { more: '#0072b2', less: '#d55e00' } as const;

const widest = 13;
const margin = 0.7;
const tallest = 0.82;

/** Below this width of the map fewer names find room. */
const narrow = 560;

/** The network: ways as straight lines as wide as their tonnes, crossings in the colour of their hours. */
export class NetworkMap {
  private readonly box = html('div', { class: 'network-map' });
  private readonly key = html('ul', { class: 'marks' });
  private readonly element = html('div', {}, this.key, this.box);
  private phase: Phase = 'before';
  private state = '';
  private width = 0;

  constructor(private readonly page: CorridorPage) {
    new ResizeObserver(() => this.draw()).observe(this.box);
  }

  /** The map of a phase around a state, or of the whole region; drawn when its width is known. */
  of(phase: Phase, state: string): HTMLElement {
    [this.phase, this.state] = [phase, state];
    const width = this.width;
    this.width = 0;
    this.draw(width);
    return this.element;
  }

  /** Draws at the present width; does nothing when it has not changed. */
  draw(known = 0): void {
    const width = this.box.clientWidth || known;
    if (width === 0 || width === this.width) return;
    this.width = width;
    const scale = width < narrow ? 0.65 : 1;
    const largest = Math.max(1e-9, ...this.page.data.legs.map(l => Math.abs(amount(l, this.phase))));
    this.box.replaceChildren(drawing(this.page, this.phase, this.state, width, scale, largest));
    this.key.replaceChildren(...legend(this.page, this.phase, scale, largest));
  }
}

/** Tonnes that give a way its width. */
export function amount(leg: Leg, phase: Phase): number {
  const [before, after] = [tonnes(leg), tonnesAfter(leg) ?? tonnes(leg)];
  return phase === 'before' ? before : phase === 'after' ? after : after - before;
}

/** The colour of hours. */
export function hoursColour(hours: number): string {
  return classes.findLast(c => hours >= c.from)?.colour ?? classes[0]!.colour;
}

/** Where the way from a place on the map to one outside leaves it; null where the far end lies inside. */
export function exit(from: Point, to: Point, area: Rectangle): Point | null {
  const shares = [
    to.x < area.left ? (area.left - from.x) / (to.x - from.x) : 1, to.x > area.right ? (area.right - from.x) / (to.x - from.x) : 1,
    to.y < area.top ? (area.top - from.y) / (to.y - from.y) : 1, to.y > area.bottom ? (area.bottom - from.y) / (to.y - from.y) : 1,
  ];
  const share = Math.min(...shares);
  return share < 1 && share >= 0 ? { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) } : null;
}

function drawing(page: CorridorPage, phase: Phase, state: string, width: number, scale: number, largest: number): SVGSVGElement {
  const { data, words } = page;
  const own = data.places.filter(p => (state === '' ? data.states.some(s => s.id === p.economy) : p.economy === state));
  const projection = fit(own.length > 0 ? own : data.places, width, margin * (state === '' ? 1 : 0.6), tallest);
  const at = new Map(data.places.map(p => [p.id, projection.at(p.lon, p.lat)]));
  const countries = outlines.map(o => ({ id: o.id, rings: o.rings.map(ring => ring.map(([lon, lat]) => projection.at(lon, lat))) }));
  const land = svg('g', { class: 'land' }, ...countries.map(c => svg('path', { d: c.rings.map(polygon).join(''), class: data.states.some(s => s.id === c.id) ? 'own' : 'other' })));
  const ways = svg('g', { class: 'ways' }, ...data.legs.filter(l => l.kind !== 'transhipment').sort((a, b) => Math.abs(amount(a, phase)) - Math.abs(amount(b, phase)))
    .map(leg => wayOf(page, leg, at, phase, scale, largest)).filter(e => e !== null));
  const posts = data.crossings.map(c => ({ crossing: c, at: middle(at.get(c.placeA), at.get(c.placeB)) })).filter(p => p.at !== null && onMap(p.at, projection)) as { crossing: Crossing; at: Point }[];
  const symbols = svg('g', { class: 'posts' }, ...posts.map(p => postOf(page, p.crossing, p.at, phase, 5.2 * scale)));
  return svg('svg', {
    class: 'map', viewBox: `0 0 ${width} ${projection.height.toFixed(0)}`, width, height: projection.height.toFixed(0), role: 'img', 'aria-label': `${words.text('corridors.map.question')} ${words.text('figure.seeTable')}`,
  }, svg('rect', { class: 'sea', width, height: projection.height }), land, ways, symbols, names(page, projection, at, posts.map(p => around(p.at, 6 * scale)), countries),
  data.credit === null ? null : svg('text', { class: 'credit', x: width - 6, y: projection.height - 6, 'text-anchor': 'end', 'font-size': 10 }, data.credit));
}

function wayOf(page: CorridorPage, leg: Leg, at: Map<string, Point>, phase: Phase, scale: number, largest: number): SVGElement | null {
  const [a, b] = [at.get(leg.from), at.get(leg.to)];
  if (!a || !b) return null;
  const mt = amount(leg, phase);
  const shut = leg.state === 'closed' || (phase !== 'before' && page.data.closure?.closedLegs.includes(leg.id) === true);
  const thin = leg.state === 'planned' || shut ? 1.6 * scale : 0.7;
  const stroke = Math.max(thin, (widest * scale * Math.abs(mt)) / largest);
  const still = phase === 'change' && Math.abs(mt) < 1e-6 * largest;
  const colour = still ? ink.need : phase === 'change' ? (mt > 0 ? shifts.more : shifts.less) : shut && mt === 0 ? ink.limit : leg.mode ? modes[leg.mode] : ink.limit;
  // Road and railway between the same towns lie side by side: the road to the one side of the way from west to east, the railway to the other.
  const [west, east] = a.x <= b.x ? [a, b] : [b, a];
  const length = Math.max(1e-6, Math.hypot(east.x - west.x, east.y - west.y));
  const aside = length < 4 ? 0 : (stroke / 2 + 0.4) * (leg.mode === 'rail' ? 1 : leg.mode === 'road' ? -1 : 0);
  const [dx, dy] = [(-(east.y - west.y) / length) * aside, ((east.x - west.x) / length) * aside];
  return svg('line', {
    x1: (a.x + dx).toFixed(1), y1: (a.y + dy).toFixed(1), x2: (b.x + dx).toFixed(1), y2: (b.y + dy).toFixed(1), stroke: colour, 'stroke-width': stroke.toFixed(2),
    ...(leg.state === 'planned' ? { 'stroke-dasharray': `${6 * scale} ${4 * scale}` } : shut ? { 'stroke-dasharray': '1.5 3' } : {}),
  }, svg('title', {}, told(page, leg)));
}

/** «Tashkent – Samarkand, railway, 344 km: 12.3 Mt a year». */
function told(page: CorridorPage, leg: Leg): string {
  const { words } = page;
  const n = (value: number) => number(words.lang, value);
  const after = tonnesAfter(leg);
  return [
    `${place(page, leg.from)} – ${place(page, leg.to)}, ${leg.mode ? words.text(`corridors.mode.${leg.mode}`) : ''}, ${n(leg.km)} ${words.text('corridors.unit.km')}: ${n(tonnes(leg))} ${words.text('corridors.unit.mt')}`,
    after === null ? null : `${changeName(page)}: ${n(after)} ${words.text('corridors.unit.mt')}`,
    leg.state === 'open' ? null : words.text(`corridors.leg.${leg.state}`),
  ].filter(t => t !== null).join('\n');
}

function postOf(page: CorridorPage, crossing: Crossing, p: Point, phase: Phase, radius: number): SVGElement {
  const { words } = page;
  const eased = crossing.sides.map(s => s.hoursAfter).filter(h => h !== null);
  const before = meanHours(crossing);
  const hours = phase === 'before' || eased.length === 0 ? before : eased.reduce((sum, h) => sum + h, 0) / eased.length;
  const shut = !isOpen(crossing) || (phase !== 'before' && page.data.closure?.closed.includes(crossing.id) === true);
  const name = `${words.name(crossing.name)}: ${shut ? words.text(`corridors.status.${isOpen(crossing) ? 'closed' : crossing.status}`) : hours === null ? '–' : `${number(words.lang, hours)} ${words.text('corridors.unit.h')}`}`;
  const r = radius * 0.72;
  return svg('g', {},
    svg('circle', { cx: p.x.toFixed(1), cy: p.y.toFixed(1), r: radius, fill: shut || crossing.planned || hours === null ? '#fff' : hoursColour(hours), stroke: '#3b2a20', 'stroke-width': 1, ...(crossing.planned ? { 'stroke-dasharray': '2 1.5' } : {}) }),
    shut && !crossing.planned ? svg('path', { d: `M${p.x - r},${p.y - r}L${p.x + r},${p.y + r}M${p.x - r},${p.y + r}L${p.x + r},${p.y - r}`, stroke: ink.short, 'stroke-width': 1.8, fill: 'none' }) : null,
    svg('title', {}, name));
}

/** Names of states, of the towns with most goods, and where ways leave the map. */
function names(page: CorridorPage, projection: Projection, at: Map<string, Point>, posts: Rectangle[], countries: { id: string; rings: Point[][] }[]): SVGGElement {
  const { data, words } = page;
  const small = projection.width < narrow;
  const weight = new Map<string, number>();
  for (const leg of data.legs) for (const end of [leg.from, leg.to]) weight.set(end, (weight.get(end) ?? 0) + tonnes(leg));
  const area = { left: 2, top: 2, right: projection.width - 2, bottom: projection.height - 2 };
  const towns = data.places.filter(p => (p.kind === 'city' || p.kind === 'gateway' || p.kind === 'port') && onMap(at.get(p.id)!, projection));
  const wishes: LabelWish[] = [
    ...towns.sort((a, b) => weight.get(b.id)! - weight.get(a.id)! || a.id.localeCompare(b.id)).slice(0, small ? 12 : 34)
      .map(p => ({ ...at.get(p.id)!, text: words.name(p.name), radius: 3, size: small ? 10 : 11, priority: 1 + (weight.get(p.id) ?? 0) })),
    ...leaving(page, at, projection).map(p => ({ ...p, radius: 1, size: 10, priority: 0.5 })),
  ];
  const placed = placeLabels(wishes, posts, area);
  const used = [...posts, ...placed.map(boxOf)];
  const group = svg('g', { class: 'names' }, ...towns.map(p => svg('circle', { class: 'town', cx: at.get(p.id)!.x.toFixed(1), cy: at.get(p.id)!.y.toFixed(1), r: small ? 1.4 : 1.9 })));
  for (const s of data.states) {
    const text = words.name(s.name).toUpperCase();
    const spot = roomiest(countries.filter(c => c.id === s.id).flatMap(c => c.rings), projection, text.length * 5.1, used);
    if (!spot) continue;
    used.push({ left: spot.x - text.length * 5.1, right: spot.x + text.length * 5.1, top: spot.y - 9, bottom: spot.y + 9 });
    group.append(svg('text', { class: 'country', x: spot.x, y: spot.y + 4, 'text-anchor': 'middle' }, text));
  }
  group.append(...placed.map(p => svg('text', { x: p.left, y: p.baseline, 'font-size': p.size, class: p.priority < 1 ? 'minor' : '' }, p.text)));
  return group;
}

/** Places outside the map that ways lead to, named once where their widest way leaves it. */
function leaving(page: CorridorPage, at: Map<string, Point>, projection: Projection): { x: number; y: number; text: string }[] {
  const area = { left: 0, top: 0, right: projection.width, bottom: projection.height };
  const found = new Map<string, { x: number; y: number; mt: number; text: string }>();
  for (const leg of page.data.legs) {
    for (const [inner, outer] of [[leg.from, leg.to], [leg.to, leg.from]] as const) {
      const [a, b] = [at.get(inner), at.get(outer)];
      if (!a || !b || !onMap(a, projection)) continue;
      const edge = exit(a, b, area);
      const known = found.get(outer);
      if (edge && (known === undefined || known.mt < tonnes(leg))) found.set(outer, { ...edge, mt: tonnes(leg), text: `→ ${place(page, outer)}` });
    }
  }
  return [...found.values()];
}

function onMap({ x, y }: Point, { width, height }: Projection): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

function middle(a: Point | undefined, b: Point | undefined): Point | null {
  return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : null;
}

function legend(page: CorridorPage, phase: Phase, scale: number, largest: number): HTMLElement[] {
  const { data, words } = page;
  const line = (colour: string, height: number, text: string, dashed = '') => html('li', {}, html('span', { class: `way ${dashed}`, style: `--colour: ${colour}; --width: ${height.toFixed(1)}px` }), text);
  const spot = (colour: string, text: string, mark = '') => html('li', {}, html('span', { class: `post ${mark}`, style: `background: ${colour}` }, mark === 'shut' ? '×' : ''), text);
  const used = (Object.keys(modes) as (keyof typeof modes)[]).filter(m => data.legs.some(l => l.mode === m));
  const round = Number((largest / 2).toPrecision(1));
  return [
    ...(phase === 'change'
      ? [line(shifts.more, 4, words.text('corridors.map.more')), line(shifts.less, 4, words.text('corridors.map.less'))]
      : used.map(m => line(modes[m], 4, words.text(`corridors.mode.${m}`)))),
    line(ink.muted, (widest * scale * round) / largest, `${number(words.lang, round)} ${words.text('corridors.unit.mt')}`),
    data.legs.some(l => l.state === 'planned') ? line(ink.muted, 1.6, words.text('corridors.leg.planned'), 'dashed') : null,
    data.legs.some(l => l.state === 'closed') || data.closure ? line(ink.muted, 1.6, words.text('corridors.leg.closed'), 'dotted') : null,
    ...classes.map((c, i) => spot(c.colour, words.text('corridors.map.hours', { range: i === classes.length - 1 ? `≥ ${c.from}` : `${c.from}–${classes[i + 1]!.from}` }))),
    data.crossings.some(c => !isOpen(c)) || data.closure ? spot('#fff', words.text('corridors.map.shut'), 'shut') : null,
    data.crossings.some(c => c.planned) ? spot('#fff', words.text('corridors.map.planned'), 'planned') : null,
  ].filter(e => e !== null);
}
