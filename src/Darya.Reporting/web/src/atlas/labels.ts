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
  /** Room kept to symbols of others, so that the name is read with its own. */
  clear?: number;
  /** Whether it may stand farther off, with a line to its symbol, rather than be left out. */
  far?: boolean;
}

export interface PlacedLabel extends LabelWish {
  left: number;
  baseline: number;
  /** The end at the name of a line to its symbol, where it stands farther off. */
  leader?: Point;
}

/** How much farther off a name is tried that may have a line to its symbol. */
const steps = [14, 26, 40, 56];

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
      const spot = find(wish, taken, obstacles, area, 0) ?? (wish.far ? steps.map(step => () => find(wish, taken, obstacles, area, step)).reduce<Spot | null>((found, next) => found ?? next(), null) : null);
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

interface Spot { box: Rectangle; label: PlacedLabel }

function find(wish: LabelWish, taken: readonly Rectangle[], obstacles: readonly Rectangle[], area: Rectangle, farther: number): Spot | null {
  const [width, height, gap] = [widthOf(wish.text, wish.size), wish.size * 1.15, wish.radius + 3 + farther];
  const others = wish.clear ? obstacles.filter(o => wish.x < o.left || wish.x > o.right || wish.y < o.top || wish.y > o.bottom) : [];
  const clear = wish.clear ?? 0;
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
    const wide = { left: box.left - clear, top: box.top - clear, right: box.right + clear, bottom: box.bottom + clear };
    if (fits && !taken.some(other => overlap(box, other)) && !others.some(other => overlap(wide, other))) {
      const leader = farther > 0 ? { x: Math.min(Math.max(wish.x, left), left + width), y: Math.min(Math.max(wish.y, top), top + height) } : undefined;
      return { box, label: { ...wish, left, baseline: top + height * 0.8, ...(leader ? { leader } : {}) } };
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
