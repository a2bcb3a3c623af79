import { overlap, type Point, type Rectangle } from './geometry';

/** A name to put beside a symbol. */
export interface LabelWish extends Point {
  text: string;
  /** A shorter name, tried where the full one finds no room. */
  short?: string;
  /** Distance from the centre of the symbol to its edge. */
  radius: number;
  size: number;
  /** Higher is placed first; what finds no room is left out. */
  priority: number;
}

export interface PlacedLabel extends LabelWish {
  left: number;
  baseline: number;
}

/** Width of a name: mean width of Latin and of the wider Cyrillic letters over the font size. */
function widthOf(text: string, size: number): number {
  return text.length * size * (/[а-яё]/i.test(text) ? 0.68 : 0.6);
}

/** Puts names right, left, above, below or at a corner of their symbols, where they cover neither a symbol nor another name. */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Rectangle[], area: Rectangle): PlacedLabel[] {
  const taken: Rectangle[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  const order = [...wishes].sort((a, b) => b.priority - a.priority || a.y - b.y || a.x - b.x);
  for (const full of order) {
    for (const wish of full.short && full.short !== full.text ? [full, { ...full, text: full.short }] : [full]) {
      const spot = find(wish, taken, area);
      if (spot) {
        taken.push(spot.box);
        placed.push(spot.label);
        break;
      }
    }
  }
  return placed;
}

/** Room a placed name takes. */
export function boxOf(label: PlacedLabel): Rectangle {
  const width = widthOf(label.text, label.size);
  return { left: label.left - 1, top: label.baseline - label.size, right: label.left + width + 1, bottom: label.baseline + label.size * 0.3 };
}

function find(wish: LabelWish, taken: readonly Rectangle[], area: Rectangle): { box: Rectangle; label: PlacedLabel } | null {
  const [width, height, gap] = [widthOf(wish.text, wish.size), wish.size * 1.15, wish.radius + 3];
  const diagonal = gap * 0.75;
  const corners: [number, number][] = [
    [wish.x + gap, wish.y - height / 2], [wish.x - gap - width, wish.y - height / 2],
    [wish.x - width / 2, wish.y - gap - height], [wish.x - width / 2, wish.y + gap],
    [wish.x + diagonal, wish.y - diagonal - height], [wish.x + diagonal, wish.y + diagonal],
    [wish.x - diagonal - width, wish.y - diagonal - height], [wish.x - diagonal - width, wish.y + diagonal],
    [wish.x - width * 0.2, wish.y - gap - height], [wish.x - width * 0.8, wish.y - gap - height],
    [wish.x - width * 0.2, wish.y + gap], [wish.x - width * 0.8, wish.y + gap],
  ];
  for (const [left, top] of corners) {
    const box = { left: left - 1, top, right: left + width + 1, bottom: top + height };
    const fits = box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
    if (fits && !taken.some(other => overlap(box, other))) {
      return { box, label: { ...wish, left, baseline: top + height * 0.8 } };
    }
  }
  return null;
}

/** The square around a symbol. */
export function around(p: Point, radius: number): Rectangle {
  return { left: p.x - radius, top: p.y - radius, right: p.x + radius, bottom: p.y + radius };
}

/** Small squares along a stretch, for labels that must not cover it. */
export function along(a: Point, b: Point, halfWidth: number): Rectangle[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / Math.max(6, halfWidth * 2)));
  return Array.from({ length: steps + 1 }, (_, i) => around({ x: a.x + ((b.x - a.x) * i) / steps, y: a.y + ((b.y - a.y) * i) / steps }, halfWidth));
}
