import outlines from 'virtual:outlines';
import { fit, polygon, type Point, type Projection } from '../atlas/geometry';
import { around, boxOf, placeLabels, type LabelWish } from '../atlas/labels';
import { roomiest } from '../atlas/map';
import { ink } from '../core/colours';
import { number } from '../core/format';
import { html, svg } from '../core/html';
import { exit } from '../corridors/map';
import type { Gate, Place, ReliefData, Way } from './data';
import { fates, percentOf, placeName, say, tonnes, type ReliefPage } from './names';

/** Ways by what they are, apart for the common kinds of colour blindness. */
export const modes = { road: '#7a8894', rail: '#17496b', sea: '#56b4e9' } as const;

/** Share of the people in need without a ration from which a class begins, percent, and its colour: darker is more. */
export const lacks: readonly { from: number; colour: string }[] = [
  { from: 0, colour: '#ffffff' }, { from: 1, colour: '#fde3c4' }, { from: 10, colour: '#f5a960' }, { from: 30, colour: '#d55e00' }, { from: 60, colour: '#7a2b00' },
];

/** Use of a crossing from which a class begins, percent, and its colour. */
export const uses: readonly { from: number; colour: string }[] = [{ from: 0, colour: '#e3eef5' }, { from: 50, colour: '#9cc4dd' }, { from: 80, colour: '#3f86b3' }, { from: 98, colour: '#0b3a5c' }];

const widest = 14;
const largestCircle = 17;
const largestStore = 20;

/** Below this width of the map symbols are smaller and fewer names find room. */
const narrow = 560;

/** A piece of way that several ways may share. */
export interface Stretch { from: [number, number]; to: [number, number]; mode: keyof typeof modes; tonnes: number }

/** What moves where, what lies where, who goes without: in a month, or over the plan. */
export class FlowMap {
  private readonly box = html('div', { class: 'network-map' });
  private readonly key = html('ul', { class: 'marks' });
  private readonly element = html('div', {}, this.key, this.box);
  private month: number | null = null;
  private whole = false;
  private width = 0;

  constructor(private readonly page: ReliefPage) {
    new ResizeObserver(() => this.draw()).observe(this.box);
  }

  /** The map of a month, or of the plan, around the state that receives or over the whole supply. */
  of(month: number | null, whole: boolean): HTMLElement {
    [this.month, this.whole] = [month, whole];
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
    const drawing = new Drawing(this.page, this.month, this.whole, width);
    this.box.replaceChildren(drawing.element());
    this.key.replaceChildren(...drawing.legend());
  }
}

/** Tonnes in a month, or over all months. */
export function amount(series: readonly number[], month: number | null): number {
  return month === null ? series.reduce((sum, v) => sum + v, 0) : (series[month] ?? 0);
}

/** The mean over the months in which people are in need, or the value in a month: food is ordered before anybody is fed. */
export function meanInNeed(series: readonly number[], inNeed: readonly number[], month: number | null): number {
  return month === null ? amount(series, null) / Math.max(1, inNeed.filter(v => v > 0).length) : (series[month] ?? 0);
}

/** People in need at a place, and the percent of them without a ration, in a month or in the mean month. */
export function lackOf(people: { inNeed: readonly number[]; unserved: readonly number[] }, month: number | null): { inNeed: number; lack: number } {
  const inNeed = meanInNeed(people.inNeed, people.inNeed, month);
  return { inNeed, lack: inNeed > 0 ? (100 * meanInNeed(people.unserved, people.inNeed, month)) / inNeed : 0 };
}

/** The class of a value. */
export function colourIn(classes: readonly { from: number; colour: string }[], value: number): string {
  return classes.findLast(c => value >= c.from)?.colour ?? classes[0]!.colour;
}

/** Ways cut at their bends, with the tonnes of all that share a stretch in either direction. */
export function stretches(ways: readonly Way[], places: ReadonlyMap<string, Place>, month: number | null): Stretch[] {
  const found = new Map<string, Stretch>();
  for (const way of ways) {
    const moved = amount(way.tonnes, month);
    if (moved <= 0) continue;
    const ends = [way.from, way.to].map(id => places.get(id)).filter(p => p !== undefined).map((p): [number, number] => [p.lon, p.lat]);
    const line = way.line.length > 1 ? way.line : ends;
    const mode = way.step === 'rail' || way.step === 'sea' ? way.step : 'road';
    line.slice(1).forEach((to, i) => {
      const from = line[i]!;
      if (from[0] === to[0] && from[1] === to[1]) return;
      const key = `${mode}|${[from.join(), to.join()].sort().join('|')}`;
      const known = found.get(key);
      if (known) known.tonnes += moved;
      else found.set(key, { from, to, mode, tonnes: moved });
    });
  }
  return [...found.values()];
}

/** Use of a crossing in a month or over the plan, percent: of its fullest limit; null without one. */
export function useOf(gates: readonly Gate[], place: string, month: number | null): number | null {
  const shares = gates.filter(g => g.place === place && g.most !== null).map(g => {
    const limits = (month === null ? g.most! : [g.most![month] ?? null]).filter(m => m !== null);
    const most = limits.reduce((sum, m) => sum + m, 0);
    return most > 0 ? (100 * amount(g.tonnes, month)) / most : null;
  }).filter(s => s !== null);
  return shares.length > 0 ? Math.max(...shares) : null;
}

/** One drawing of the map at a width. */
class Drawing {
  private readonly scale: number;
  private readonly places: Map<string, Place>;
  private readonly stretches: Stretch[];
  private readonly widestFlow: number;
  private readonly mostPeople: number;
  private readonly mostStock: number;
  private readonly projection: Projection;

  constructor(private readonly page: ReliefPage, private readonly month: number | null, whole: boolean, width: number) {
    const { data } = page;
    this.scale = width < narrow ? 0.62 : 1;
    this.places = new Map(data.places.map(p => [p.id, p]));
    this.stretches = stretches(data.ways, this.places, month).sort((a, b) => a.tonnes - b.tonnes);
    this.widestFlow = Math.max(1e-9, ...this.stretches.map(s => s.tonnes));
    this.mostPeople = Math.max(1, ...(data.plan?.people ?? []).flatMap(p => p.inNeed));
    this.mostStock = Math.max(1, ...(data.plan?.stocks ?? []).flatMap(s => s.tonnes));
    this.projection = fit(shownPlaces(data, whole), width, whole ? 0.7 : 0.9, 0.86);
  }

  element(): SVGSVGElement {
    const { data } = this.page;
    const { width, height } = this.projection;
    const countries = outlines.map(o => ({ id: o.id, rings: o.rings.map(ring => ring.map(([lon, lat]) => this.projection.at(lon, lat))) }));
    const land = svg('g', { class: 'land' }, ...countries.map(c => svg('path', { d: c.rings.map(polygon).join(''), class: data.states.some(s => s.id === c.id) ? 'own' : 'other' })));
    const on = data.places.filter(p => this.inside(this.at(p)));
    const circles = on.filter(p => p.kind === 'province').map(p => this.province(p)).filter(e => e !== null);
    const stores = on.map(p => this.store(p)).filter(e => e !== null);
    const rings = on.filter(p => p.kind === 'province').map(p => this.ring(p, on)).filter(e => e !== null);
    const gates = on.filter(p => p.kind === 'gate').map(p => this.gate(p));
    return svg('svg', {
      class: 'map relief-map', viewBox: `0 0 ${width} ${height.toFixed(0)}`, width, height: height.toFixed(0), role: 'img', 'aria-label': `${say(this.page, 'map.question')} ${this.page.words.text('figure.seeTable')}`,
    }, svg('rect', { class: 'sea', width, height }), land, svg('g', { class: 'people' }, ...circles), this.closed(), svg('g', { class: 'ways' }, ...this.stretches.map(s => this.stretch(s))),
    svg('g', { class: 'stores' }, ...stores), svg('g', { class: 'people' }, ...rings), svg('g', { class: 'gates' }, ...gates), this.names(countries, on),
    data.credit === null ? null : svg('text', { class: 'credit', x: width - 6, y: height - 6, 'text-anchor': 'end', 'font-size': 10 }, data.credit));
  }

  legend(): HTMLElement[] {
    const { page, scale } = this;
    const { words, data } = page;
    const line = (colour: string, height: number, text: string, mark = '') => html('li', {}, html('span', { class: `way ${mark}`, style: `--colour: ${colour}; --width: ${height.toFixed(1)}px` }), text);
    const spot = (colour: string, text: string, mark: string) => html('li', {}, html('span', { class: mark, style: `background: ${colour}` }), text);
    const range = (classes: readonly { from: number }[], i: number) => (i === classes.length - 1 ? `≥ ${classes[i]!.from}` : `${classes[i]!.from}–${classes[i + 1]!.from}`);
    const half = Number((this.widestFlow / 2).toPrecision(1));
    const used = (Object.keys(modes) as (keyof typeof modes)[]).filter(m => this.stretches.some(s => s.mode === m));
    const lacking = (data.plan?.unserved ?? 0) >= 0.5;
    return [
      ...used.map(m => line(modes[m], 4, words.text(`corridors.mode.${m}`))),
      line(ink.muted, (widest * scale * half) / this.widestFlow, `${number(words.lang, half / 1000)} ${say(page, this.month === null ? 'unit.ktPlan' : 'unit.ktMonth')}`),
      this.month !== null && data.ways.some(w => w.most[this.month!] === 0) ? line(ink.muted, 1.6, say(page, 'map.closed'), 'dotted') : null,
      spot(tonnes.inStock, say(page, 'map.store', { most: number(words.lang, this.mostStock / 1000) }), 'store'),
      spot('#fff', say(page, 'map.circle', { most: number(words.lang, this.mostPeople / 1000, 0) }), 'post'),
      ...(lacking ? lacks.slice(1).map((c, i) => spot(c.colour, say(page, 'map.lack', { range: range(lacks, i + 1) }), 'post')) : []),
      ...uses.map((c, i) => spot(c.colour, say(page, 'map.use', { range: range(uses, i) }), 'diamond-mark')),
    ].filter(e => e !== null);
  }

  private at(place: Place): Point {
    return this.projection.at(place.lon, place.lat);
  }

  private inside({ x, y }: Point): boolean {
    return x >= 0 && x <= this.projection.width && y >= 0 && y <= this.projection.height;
  }

  private stretch(s: Stretch): SVGElement {
    const [a, b] = [this.projection.at(...s.from), this.projection.at(...s.to)];
    return svg('line', { x1: a.x.toFixed(1), y1: a.y.toFixed(1), x2: b.x.toFixed(1), y2: b.y.toFixed(1), stroke: modes[s.mode], 'stroke-width': Math.max(0.8, (widest * this.scale * s.tonnes) / this.widestFlow).toFixed(2) },
      svg('title', {}, `${number(this.page.words.lang, s.tonnes / 1000)} ${say(this.page, this.month === null ? 'unit.ktPlan' : 'unit.ktMonth')}`));
  }

  /** Ways that no food can take in the month shown. */
  private closed(): SVGGElement {
    const { month } = this;
    const shut = month === null ? [] : this.page.data.ways.filter(w => w.most[month] === 0);
    return svg('g', { class: 'ways' }, ...shut.map(w => {
      const points = (w.line.length > 1 ? w.line.map(p => this.projection.at(...p)) : [w.from, w.to].map(id => this.places.get(id)).filter(p => p !== undefined).map(p => this.at(p)));
      return svg('polyline', { points: points.map(p => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(' '), fill: 'none', stroke: ink.muted, 'stroke-width': 1.6 * this.scale, 'stroke-dasharray': '1.5 3' },
        svg('title', {}, `${placeName(this.page, w.from)} – ${placeName(this.page, w.to)}: ${say(this.page, 'map.closed')}`));
    }));
  }

  private province(place: Place): SVGElement | null {
    const { page, month } = this;
    const people = page.data.plan?.people.find(p => p.place === place.id);
    if (!people) return null;
    const { inNeed, lack } = lackOf(people, month);
    if (inNeed <= 0) return null;
    const { x, y } = this.at(place);
    return svg('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: (largestCircle * this.scale * Math.sqrt(inNeed / this.mostPeople)).toFixed(1), fill: colourIn(lacks, lack), stroke: fates.unserved, 'stroke-width': 1.1, 'fill-opacity': 0.9 },
      svg('title', {}, say(page, 'map.province', { name: page.words.name(place.name), persons: number(page.words.lang, inNeed / 1000, 0), lack: percentOf(page, lack) })));
  }

  /** Around the stores of a province that goes without: a square over its circle would hide who does. */
  private ring(place: Place, on: readonly Place[]): SVGElement | null {
    const { page, month } = this;
    const people = page.data.plan?.people.find(p => p.place === place.id);
    const { inNeed, lack } = people ? lackOf(people, month) : { inNeed: 0, lack: 0 };
    if (inNeed <= 0 || lack < lacks[1]!.from) return null;
    const { x, y } = this.at(place);
    const circle = largestCircle * this.scale * Math.sqrt(inNeed / this.mostPeople);
    const reach = on.filter(p => Math.hypot(this.at(p).x - x, this.at(p).y - y) < circle).map(p => this.side(p)).reduce((most, side) => Math.max(most, side), 0) / 2;
    if (reach === 0) return null;
    const r = Math.max(circle, reach * Math.SQRT2) + 2.5 * this.scale;
    const width = 4 * this.scale;
    return svg('g', {}, ...[[fates.unserved, width + 2], [colourIn(lacks, lack), width]].map(([stroke, wide]) => svg('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: r.toFixed(1), fill: 'none', stroke: stroke!, 'stroke-width': wide! })),
      svg('title', {}, say(page, 'map.province', { name: page.words.name(place.name), persons: number(page.words.lang, inNeed / 1000, 0), lack: percentOf(page, lack) })));
  }

  /** Side of the square of a store; 0 of one without stock. */
  private side(place: Place): number {
    const stock = this.page.data.plan?.stocks.find(s => s.place === place.id);
    const held = stock ? (this.month === null ? Math.max(...stock.tonnes) : (stock.tonnes[this.month] ?? 0)) : 0;
    return held < 1 ? 0 : Math.max(3, largestStore * this.scale * Math.sqrt(held / this.mostStock));
  }

  private store(place: Place): SVGElement | null {
    const stock = this.page.data.plan?.stocks.find(s => s.place === place.id);
    const held = stock ? (this.month === null ? Math.max(...stock.tonnes) : (stock.tonnes[this.month] ?? 0)) : 0;
    const side = this.side(place);
    if (side === 0) return null;
    const { x, y } = this.at(place);
    return svg('rect', { x: (x - side / 2).toFixed(1), y: (y - side / 2).toFixed(1), width: side.toFixed(1), height: side.toFixed(1), fill: tonnes.inStock, stroke: '#5b4300', 'stroke-width': 1 },
      svg('title', {}, `${this.page.words.name(place.name)}: ${number(this.page.words.lang, held, 0)} ${say(this.page, 'unit.t')}`));
  }

  private gate(place: Place): SVGElement {
    const { page } = this;
    const use = useOf(page.data.plan?.gates ?? [], place.id, this.month);
    const { x, y } = this.at(place);
    const r = 6.5 * this.scale;
    return svg('path', { d: `M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}Z`, fill: use === null ? '#fff' : colourIn(uses, use), stroke: '#0b2537', 'stroke-width': 1.2 },
      svg('title', {}, `${page.words.name(place.name)}: ${use === null ? '–' : percentOf(page, use)}`));
  }

  /** Names of crossings, stores and provinces, and of where food comes from beyond the map. */
  private names(countries: { id: string; rings: Point[][] }[], on: readonly Place[]): SVGGElement {
    const { page, scale } = this;
    const { data, words } = page;
    const { width, height } = this.projection;
    const area = { left: 2, top: 2, right: width - 2, bottom: height - 2 };
    const rank: Record<Place['kind'], number> = { gate: 5, hub: 3, province: 2, mill: 0, source: 1 };
    const held = new Set((data.plan?.stocks ?? []).map(s => s.place));
    const told = on.filter(p => p.kind === 'gate' || p.kind === 'province' || (p.kind === 'hub' && held.has(p.id)));
    const once = [...new Map(told.sort((a, b) => rank[a.kind] - rank[b.kind]).map(p => [`${p.lon}|${p.lat}`, p])).values()];
    const credit = data.credit === null ? [] : [{ left: width - 6 - 5.4 * data.credit.length, right: width, top: height - 18, bottom: height }];
    const posts = [...told.map(p => around(this.at(p), (p.kind === 'province' ? 4 : 6) * scale)), ...credit];
    const wishes: LabelWish[] = [
      ...once.map(p => ({ ...this.at(p), text: words.name(p.name), radius: 7 * scale, size: scale < 1 ? 9.5 : 11, priority: rank[p.kind], ...(p.kind === 'gate' ? { clear: 7 * scale, far: true } : {}) })),
      ...this.beyond().map(p => ({ ...p, radius: 1, size: 10, priority: 0.5 })),
    ];
    const placed = placeLabels(wishes, posts, area);
    const used = [...posts, ...placed.map(boxOf)];
    const group = svg('g', { class: 'names' });
    for (const s of data.states) {
      const text = words.name(s.name).toUpperCase();
      const spot = roomiest(countries.filter(c => c.id === s.id).flatMap(c => c.rings), this.projection, text.length * 5.1, used);
      if (!spot) continue;
      used.push({ left: spot.x - text.length * 5.1, right: spot.x + text.length * 5.1, top: spot.y - 9, bottom: spot.y + 9 });
      group.append(svg('text', { class: 'country', x: spot.x, y: spot.y + 4, 'text-anchor': 'middle' }, text));
    }
    group.append(...placed.flatMap(p => (p.leader ? [svg('line', { x1: p.x.toFixed(1), y1: p.y.toFixed(1), x2: p.leader.x.toFixed(1), y2: p.leader.y.toFixed(1), stroke: ink.muted, 'stroke-width': 0.8 })] : [])));
    group.append(...placed.map(p => svg('text', { x: p.left, y: p.baseline, 'font-size': p.size, class: p.priority < 1 ? 'minor' : '' }, p.text)));
    return group;
  }

  /** Where ways from places beyond the map enter it, each named once. */
  private beyond(): { x: number; y: number; text: string }[] {
    const { data, words } = this.page;
    const area = { left: 0, top: 0, right: this.projection.width, bottom: this.projection.height };
    const found = new Map<string, { x: number; y: number; tonnes: number; text: string }>();
    for (const way of data.ways) {
      const [from, moved] = [this.places.get(way.from), amount(way.tonnes, this.month)];
      const points = way.line.map(p => this.projection.at(...p));
      const first = points.findIndex(p => this.inside(p));
      if (!from || moved <= 0 || first <= 0) continue;
      const edge = exit(points[first]!, points[first - 1]!, area);
      const known = found.get(way.from);
      if (edge && (known === undefined || known.tonnes < moved)) found.set(way.from, { ...edge, tonnes: moved, text: `← ${words.name(from.name)}` });
    }
    return [...found.values()];
  }
}

/** Places that the map must hold: those of the state that receives and the crossings into it, or all that food passes. */
function shownPlaces(data: ReliefData, whole: boolean): readonly Place[] {
  const near = data.places.filter(p => p.kind === 'gate' || p.state === data.state);
  if (!whole) return near.length > 0 ? near : data.places;
  const used = new Set(data.ways.filter(w => w.tonnes.some(t => t > 0)).flatMap(w => [w.from, w.to]));
  const all = data.places.filter(p => used.has(p.id) || p.state === data.state);
  return all.length > 0 ? all : data.places;
}
