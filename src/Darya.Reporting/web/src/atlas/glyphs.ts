import { ink } from '../core/colours';
import { svg } from '../core/html';
import type { Point } from './geometry';

/** A symbol that can show how full it is. */
export interface Glyph {
  element: SVGGElement;
  fill: (share: number) => void;
}

let clips = 0;

/** A reservoir: a circle that fills with water. */
export function reservoirGlyph(at: Point, radius: number, colour: string): Glyph {
  const id = `clip-${++clips}`;
  const water = svg('rect', { x: at.x - radius, width: 2 * radius, fill: ink.water, 'clip-path': `url(#${id})` });
  const element = svg('g', { class: 'thing reservoir' },
    svg('clipPath', { id }, svg('circle', { cx: at.x, cy: at.y, r: radius })),
    svg('circle', { cx: at.x, cy: at.y, r: radius, fill: '#fff' }), water,
    svg('circle', { class: 'edge', cx: at.x, cy: at.y, r: radius, fill: 'none', stroke: colour, 'stroke-width': 2 }));
  return { element, fill: share => level(water, at.y + radius, 2 * radius, share) };
}

/** A district: a square in the state's colour that is full when its need is met. */
export function districtGlyph(at: Point, half: number, colour: string): Glyph {
  const green = svg('rect', { x: at.x - half, width: 2 * half, fill: colour, opacity: 0.75 });
  const element = svg('g', { class: 'thing district' },
    svg('rect', { x: at.x - half, y: at.y - half, width: 2 * half, height: 2 * half, fill: '#fff' }), green,
    svg('rect', { class: 'edge', x: at.x - half, y: at.y - half, width: 2 * half, height: 2 * half, fill: 'none', stroke: colour, 'stroke-width': 1.5 }));
  return { element, fill: share => level(green, at.y + half, 2 * half, share) };
}

/** A sea or a depression: a lens. */
export function sinkGlyph(at: Point, half: number): SVGGElement {
  const lens = `M${at.x - half},${at.y}Q${at.x},${at.y - half} ${at.x + half},${at.y}Q${at.x},${at.y + half} ${at.x - half},${at.y}Z`;
  return svg('g', { class: 'thing sink' }, svg('path', { class: 'edge', d: lens, fill: ink.waterLight, stroke: ink.water, 'stroke-width': 1.5 }));
}

function level(rectangle: SVGRectElement, bottom: number, height: number, share: number): void {
  rectangle.setAttribute('y', String(bottom - height * share));
  rectangle.setAttribute('height', String(height * share));
}
