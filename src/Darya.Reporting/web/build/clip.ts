/** A place, degrees east and north. */
export type Place = [number, number];

/** West, south, east, north. */
export type Box = [number, number, number, number];

/** The part of a ring inside a box (Sutherland and Hodgman 1974); a ring that only touches it comes back empty. */
export function clipRing(ring: readonly Place[], [west, south, east, north]: Box): Place[] {
  const sides: { inside: (p: Place) => boolean; cut: (a: Place, b: Place) => Place }[] = [
    { inside: p => p[0] >= west, cut: (a, b) => atLongitude(a, b, west) },
    { inside: p => p[0] <= east, cut: (a, b) => atLongitude(a, b, east) },
    { inside: p => p[1] >= south, cut: (a, b) => atLatitude(a, b, south) },
    { inside: p => p[1] <= north, cut: (a, b) => atLatitude(a, b, north) },
  ];

  let kept: Place[] = [...ring];
  for (const { inside, cut } of sides) {
    const from = kept;
    kept = [];
    for (let i = 0; i < from.length; i++) {
      const a = from[(i + from.length - 1) % from.length]!;
      const b = from[i]!;
      if (inside(b)) {
        if (!inside(a)) kept.push(cut(a, b));
        kept.push(b);
      } else if (inside(a)) {
        kept.push(cut(a, b));
      }
    }
  }
  return kept.length < 3 ? [] : kept;
}

function atLongitude(a: Place, b: Place, x: number): Place {
  return [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
}

function atLatitude(a: Place, b: Place, y: number): Place {
  return [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];
}
