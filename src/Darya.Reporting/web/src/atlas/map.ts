import outlines from 'virtual:outlines';
import { svg } from '../core/html';
import { stateColour } from '../core/colours';
import { shorten } from '../core/language';
import type { Page } from '../core/page';
import { distance, fit, inside, polygon, smooth, type Point, type Projection } from './geometry';
import { districtGlyph, reservoirGlyph, sinkGlyph, type Glyph } from './glyphs';
import { along, around, boxOf, placeLabels, type LabelWish } from './labels';
import { deliveredShare, fillShare, keyOf, type Key } from './things';
import type { Drawing } from './drawing';

/** The map: outlines, rivers, lakes, reservoirs by volume, districts. Water moves with the period. */
export function drawMap(page: Page, width: number): Drawing {
  const { data, words } = page;
  const places = [...data.nodes, ...data.districts].map(({ lon, lat }) => ({ lon, lat }));
  const projection = fit(places, width, 0.9);
  const at = (p: { lon: number; lat: number }) => projection.at(p.lon, p.lat);
  const glyphs = new Map<Key, Glyph>();
  const elements = new Map<Key, Element[]>();
  const largest = Math.max(1, ...data.reservoirs.map(r => r.full));
  const scale = width < 560 ? 0.7 : 1;
  const radius = (full: number) => scale * (4 + 13 * Math.sqrt(full / largest));
  const nodeOf = (id: string) => data.nodes.find(n => n.id === id)!;
  const add = (key: Key, element: Element) => elements.set(key, [...(elements.get(key) ?? []), element]);

  const countries = outlines.map(country => ({ id: country.id, rings: country.rings.map(ring => ring.map(([lon, lat]) => projection.at(lon, lat))) }));
  const land = svg('g', { class: 'land' }, ...countries.map(c => svg('path', { d: c.rings.map(polygon).join(''), class: data.states.some(s => s.id === c.id) ? 'own' : 'other' })));
  const lakes = svg('g', { class: 'lakes' }, ...data.map.lakes.map(l => svg('path', { d: smooth(l.points.map(([lon, lat]) => projection.at(lon, lat)), true) })));
  const rivers = svg('g', { class: 'rivers' }, ...data.map.rivers.map(r =>
    svg('path', { d: smooth(r.points.map(([lon, lat]) => projection.at(lon, lat))), 'stroke-width': (0.5 + r.width * 0.6) * scale })));

  const links = svg('g', { class: 'links' });
  for (const reach of data.reaches) {
    const [a, b] = [at(nodeOf(reach.from)), at(nodeOf(reach.to))];
    const line = svg('line', { class: 'thing link', x1: a.x, y1: a.y, x2: b.x, y2: b.y });
    links.append(line);
    add(keyOf('reach', reach.id), line);
  }

  const symbols = svg('g', {});
  for (const d of data.districts) {
    const key = keyOf('district', d.id);
    const glyph = districtGlyph(at(d), 4.5 * scale, stateColour(data, d.state));
    glyphs.set(key, glyph);
    add(key, glyph.element);
    symbols.append(glyph.element);
  }
  for (const n of data.nodes.filter(one => one.kind === 'sink')) {
    const glyph = sinkGlyph(at(n), 9 * scale);
    add(keyOf('sink', n.id), glyph);
    symbols.append(glyph);
  }
  for (const r of [...data.reservoirs].sort((a, b) => b.full - a.full)) {
    const key = keyOf('reservoir', r.node);
    const node = nodeOf(r.node);
    const glyph = reservoirGlyph(at(node), radius(r.full), stateColour(data, node.state));
    glyphs.set(key, glyph);
    add(key, glyph.element);
    symbols.append(glyph.element);
  }

  const element = svg('svg', { class: 'map', viewBox: `0 0 ${width} ${projection.height.toFixed(0)}`, width, height: projection.height.toFixed(0), role: 'img', 'aria-label': words.text('atlas.mapLabel') },
    svg('rect', { class: 'sea', width, height: projection.height }), land, lakes, rivers, links, symbols, names(page, projection, countries, radius, scale));
  return {
    element, elements,
    show: t => glyphs.forEach((glyph, key) => glyph.fill(key.startsWith('reservoir:') ? fillShare(data, key.slice(10), t) : deliveredShare(data, key.slice(9), t))),
  };
}

function names(page: Page, projection: Projection, countries: { id: string; rings: Point[][] }[], radius: (full: number) => number, scale: number): SVGGElement {
  const { data, words } = page;
  const at = (p: { lon: number; lat: number }) => projection.at(p.lon, p.lat);
  const nodeOf = (id: string) => data.nodes.find(n => n.id === id)!;
  const area = { left: 2, top: 2, right: projection.width - 2, bottom: projection.height - 2 };
  const symbolBoxes = [
    ...data.districts.map(d => around(at(d), 5 * scale)), ...data.reservoirs.map(r => around(at(nodeOf(r.node)), radius(r.full))),
    ...data.nodes.filter(n => n.kind === 'sink').map(n => around(at(n), 8 * scale)),
  ];
  const waters = data.map.rivers.filter(r => r.width >= 2).map(r => r.points.map(([lon, lat]) => projection.at(lon, lat)));
  const wishes: LabelWish[] = [
    ...data.reservoirs.map(r => ({ ...at(nodeOf(r.node)), text: words.node(r.node), radius: radius(r.full), size: 12, priority: 3 + r.full / 1e5 })),
    ...data.nodes.filter(n => n.kind === 'sink').map(n => ({ ...at(n), text: words.name(n.name), radius: 8, size: 12, priority: 3 })),
    ...(projection.width < 560 ? [] : data.districts.map(d => ({ ...at(d), text: words.name(d.name), short: shorten(words.name(d.name)), radius: 5, size: 10, priority: 1 }))),
  ];
  const placed = placeLabels(wishes, symbolBoxes, area);
  const used = placed.map(boxOf);
  const riverBoxes = waters.flatMap(points => points.slice(1).flatMap((p, i) => along(points[i]!, p, 2)));
  const group = svg('g', { class: 'names' });

  for (const state of data.states) {
    const rings = countries.filter(c => c.id === state.id).flatMap(c => c.rings);
    const text = words.name(state.name).toUpperCase();
    const spot = roomiest(rings, projection, text.length * 5.1, [...symbolBoxes, ...used, ...riverBoxes]);
    if (!spot) continue;
    used.push({ left: spot.x - text.length * 5.1, right: spot.x + text.length * 5.1, top: spot.y - 9, bottom: spot.y + 9 });
    group.append(svg('text', { class: 'country', x: spot.x, y: spot.y + 4, 'text-anchor': 'middle' }, text));
  }
  for (const p of placed) group.append(svg('text', { x: p.left, y: p.baseline, 'font-size': p.size, class: p.priority < 3 ? 'minor' : '' }, p.text));
  return group;
}

/** The place inside a country that is farthest from its border, the edge of the map and what is drawn already; null when there is no room. */
export function roomiest(rings: Point[][], { width, height }: Projection, half: number, taken: { left: number; right: number; top: number; bottom: number }[]): Point | null {
  let best: { point: Point; room: number } | null = null;
  for (let x = half + 4; x < width - half - 4; x += width / 60) {
    for (let y = 12; y < height - 12; y += height / 40) {
      const point = { x, y };
      const box = { left: x - half, right: x + half, top: y - 8, bottom: y + 8 };
      if (!rings.some(ring => inside(point, ring))) continue;
      if (taken.some(t => t.left < box.right && box.left < t.right && t.top < box.bottom && box.top < t.bottom)) continue;
      const room = Math.min(x - half, width - x - half, 2 * y, 2 * (height - y),
        ...rings.flatMap(ring => ring.map((p, i) => Math.min(distance({ x: x - half, y }, p, ring[(i + 1) % ring.length]!), distance({ x: x + half, y }, p, ring[(i + 1) % ring.length]!)))));
      if (best === null || room > best.room) best = { point, room };
    }
  }
  return best?.point ?? null;
}

