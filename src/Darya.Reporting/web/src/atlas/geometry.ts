export interface Point { x: number; y: number }
export interface Rectangle { left: number; top: number; right: number; bottom: number }

/** Degrees to pixels: equal scales along parallel and meridian at the middle of the view. */
export interface Projection {
  width: number;
  height: number;
  at: (lon: number, lat: number) => Point;
}

/** A projection that fits places into a width, with a margin in degrees, not taller than `tallest` times the width. */
export function fit(places: readonly { lon: number; lat: number }[], width: number, margin: number, tallest = 0.72): Projection {
  const lons = places.map(p => p.lon);
  const lats = places.map(p => p.lat);
  let [west, east] = [Math.min(...lons) - margin, Math.max(...lons) + margin];
  let [south, north] = [Math.min(...lats) - margin, Math.max(...lats) + margin];
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [least, most] = [0.5, tallest];
  const aspect = (north - south) / ((east - west) * squeeze);
  if (aspect > most) {
    const more = ((north - south) / most / squeeze - (east - west)) / 2;
    [west, east] = [west - more, east + more];
  } else if (aspect < least) {
    const more = ((east - west) * squeeze * least - (north - south)) / 2;
    [south, north] = [south - more, north + more];
  }
  const scale = width / ((east - west) * squeeze);
  return { width, height: (north - south) * scale, at: (lon, lat) => ({ x: (lon - west) * squeeze * scale, y: (north - lat) * scale }) };
}

/** A smooth path through points (Catmull-Rom as Bézier curves); closed for an outline. */
export function smooth(points: readonly Point[], closed = false): string {
  if (points.length < 2) return '';
  const at = (i: number) => (closed ? points[(i + points.length) % points.length]! : points[Math.min(points.length - 1, Math.max(0, i))]!);
  let path = `M${show(points[0]!)}`;
  for (let i = 0; i < points.length - (closed ? 0 : 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const first = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const second = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    path += `C${show(first)} ${show(second)} ${show(to)}`;
  }
  return closed ? `${path}Z` : path;
}

/** A closed straight-edged path. */
export function polygon(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map(show).join('L')}Z`;
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a point lies inside a ring (even-odd). */
export function inside(point: Point, ring: readonly Point[]): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i]!, ring[j]!];
    if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
  }
  return odd;
}

/** The distance from a point to a stretch. */
export function distance(p: Point, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length));
  return Math.hypot(p.x - a.x - along * (b.x - a.x), p.y - a.y - along * (b.y - a.y));
}

function show(p: Point): string {
  return `${p.x.toFixed(1)},${p.y.toFixed(1)}`;
}
