import { flows } from '../core/aggregate';
import { stateColour } from '../core/colours';
import { svg } from '../core/html';
import { shorten } from '../core/language';
import type { Page } from '../core/page';
import type { Drawing } from './drawing';
import type { Point } from './geometry';
import { districtGlyph, reservoirGlyph, sinkGlyph, type Glyph } from './glyphs';
import { along, around, boxOf, placeLabels, type LabelWish } from './labels';
import { deliveredShare, fillShare, keyOf, type Key } from './things';

/** Below this width names of half of the nodes find no room, so the drawing scrolls instead. */
export const narrowest = 760;

const widestFlow = 16;

/** The rivers as a scheme: mountains on the right, seas on the left; the width of a reach is its flow. */
export function drawSchematic(page: Page, available: number): Drawing {
  const { data, words } = page;
  const width = Math.max(narrowest, available);
  const margin = 34;
  const ys = [...data.nodes, ...data.districts].map(n => n.y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const row = Math.max(8.6, Math.min(11, width / 100));
  const height = (bottom - top) * row + 2 * margin;
  const at = (p: { x: number; y: number }): Point => ({ x: margin + (p.x / 100) * (width - 2 * margin), y: margin + (p.y - top) * row });
  const nodes = new Map(data.nodes.map(n => [n.id, n]));
  const reachFlows = data.reaches.map(r => flows(r.flow, data.periods));
  const intakeFlows = data.districts.map(d => flows(d.delivered, data.periods));
  const largest = Math.max(1, ...reachFlows.flat());
  const thickness = (flow: number) => Math.max(0.8, (widestFlow * flow) / largest);

  const glyphs = new Map<Key, Glyph>();
  const elements = new Map<Key, Element[]>();
  const add = (key: Key, element: Element) => elements.set(key, [...(elements.get(key) ?? []), element]);

  const reaches = svg('g', { class: 'reaches' });
  const strokes = data.reaches.map(reach => {
    const [a, b] = [at(nodes.get(reach.from)!), at(nodes.get(reach.to)!)];
    const path = `M${a.x},${a.y}L${b.x},${b.y}`;
    const stroke = svg('path', { class: `flow ${reach.kind}`, d: path });
    const group = svg('g', { class: 'thing reach' }, svg('path', { class: 'grip', d: path }), stroke);
    reaches.append(group);
    add(keyOf('reach', reach.id), group);
    return stroke;
  });

  const intakes = svg('g', { class: 'intakes' });
  const intakeStrokes = data.districts.map(d => {
    const end = at(d);
    const paths = d.nodes.map(id => {
      const start = at(nodes.get(id)!);
      return svg('path', { d: `M${start.x},${start.y}L${end.x},${end.y}`, stroke: stateColour(data, d.state) });
    });
    intakes.append(...paths);
    return paths;
  });

  const symbols = svg('g', {});
  const largestFull = Math.max(1, ...data.reservoirs.map(r => r.full));
  const radius = (full: number) => 6 + 11 * Math.sqrt(full / largestFull);
  for (const n of data.nodes.filter(one => one.kind === 'junction')) {
    const p = at(n);
    symbols.append(svg('circle', { class: 'junction', cx: p.x, cy: p.y, r: 2.6 }, svg('title', {}, words.name(n.name))));
  }
  for (const d of data.districts) {
    const key = keyOf('district', d.id);
    const glyph = districtGlyph(at(d), 6, stateColour(data, d.state));
    glyphs.set(key, glyph);
    add(key, glyph.element);
    symbols.append(glyph.element);
  }
  for (const n of data.nodes.filter(one => one.kind === 'sink')) {
    const glyph = sinkGlyph(at(n), 15);
    add(keyOf('sink', n.id), glyph);
    symbols.append(glyph);
  }
  for (const r of data.reservoirs) {
    const node = nodes.get(r.node)!;
    const key = keyOf('reservoir', r.node);
    const glyph = reservoirGlyph(at(node), radius(r.full), stateColour(data, node.state));
    glyphs.set(key, glyph);
    add(key, glyph.element);
    symbols.append(glyph.element);
  }

  const element = svg('svg', { class: 'schematic', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': words.text('atlas.schematicLabel') },
    intakes, reaches, symbols, names(page, at, radius, width, height));
  return {
    element, elements,
    show: t => {
      strokes.forEach((stroke, i) => stroke.setAttribute('stroke-width', thickness(reachFlows[i]![t]!).toFixed(1)));
      intakeStrokes.forEach((paths, i) => paths.forEach(path => path.setAttribute('stroke-width', thickness(intakeFlows[i]![t]! / paths.length).toFixed(1))));
      glyphs.forEach((glyph, key) => glyph.fill(key.startsWith('reservoir:') ? fillShare(data, key.slice(10), t) : deliveredShare(data, key.slice(9), t)));
    },
  };
}

function names(page: Page, at: (p: { x: number; y: number }) => Point, radius: (full: number) => number, width: number, height: number): SVGGElement {
  const { data, words } = page;
  const full = new Map(data.reservoirs.map(r => [r.node, r.full]));
  const size = (n: { id: string; kind: string }) => (full.has(n.id) ? radius(full.get(n.id)!) : n.kind === 'sink' ? 10 : 3);
  const nodes = new Map(data.nodes.map(n => [n.id, n]));
  const symbols = [...data.nodes.map(n => around(at(n), size(n))), ...data.districts.map(d => around(at(d), 6))];
  const lines = data.reaches.flatMap(r => along(at(nodes.get(r.from)!), at(nodes.get(r.to)!), 2.5));
  const wishes: LabelWish[] = [
    ...data.nodes.map(n => ({ ...at(n), text: words.name(n.name), radius: size(n), size: n.kind === 'junction' ? 10 : 12, priority: n.kind === 'junction' ? 1 : 3 })),
    ...data.districts.map(d => ({ ...at(d), text: words.name(d.name), short: shorten(words.name(d.name)), radius: 6, size: 10.5, priority: 2 })),
  ];
  const area = { left: 0, top: 0, right: width, bottom: height };
  const placed = placeLabels(wishes, [...symbols, ...lines], area);
  // What found no room beside the lines may stand on a line, but never on a symbol or another name.
  const missed = wishes.filter(w => !placed.some(p => p.x === w.x && p.y === w.y));
  const used = placed.map(boxOf);
  const more = placeLabels(missed.filter(m => m.priority > 1), [...symbols, ...used], area);
  return svg('g', { class: 'names' }, ...[...placed, ...more].map(p =>
    svg('text', { x: p.left, y: p.baseline, 'font-size': p.size, class: p.priority === 1 ? 'minor' : '' }, p.text)));
}

