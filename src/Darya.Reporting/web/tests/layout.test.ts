import { describe, expect, it } from 'vitest';
import { clipRing } from '../build/clip';
import { cropOutlines } from '../build/outlines';
import { distance, fit, inside, overlap, smooth } from '../src/atlas/geometry';
import { around, boxOf, placeLabels } from '../src/atlas/labels';

describe('projection', () => {
  it('keeps all places inside, north up and east right', () => {
    const places = [{ lon: 58, lat: 36 }, { lon: 76, lat: 46 }];
    const map = fit(places, 800, 1);
    const [southWest, northEast] = places.map(p => map.at(p.lon, p.lat));
    expect(southWest!.x).toBeLessThan(northEast!.x);
    expect(southWest!.y).toBeGreaterThan(northEast!.y);
    for (const p of [southWest!, northEast!]) {
      expect(p.x > 0 && p.x < map.width && p.y > 0 && p.y < map.height).toBe(true);
    }
  });

  it('widens a narrow region instead of growing tall', () => {
    const map = fit([{ lon: 65, lat: 36 }, { lon: 66, lat: 46 }], 800, 1);
    expect(map.height).toBeCloseTo(800 * 0.72, 6);
  });
});

describe('shapes', () => {
  it('draws a smooth line through its points', () => {
    expect(smooth([{ x: 0, y: 0 }, { x: 6, y: 0 }])).toBe('M0.0,0.0C1.0,0.0 5.0,0.0 6.0,0.0');
    expect(smooth([{ x: 0, y: 0 }])).toBe('');
  });

  it('knows inside from outside and how far a line is', () => {
    const square = [{ x: 0, y: 0 }, { x: 4, y: 0 }, { x: 4, y: 4 }, { x: 0, y: 4 }];
    expect([inside({ x: 1, y: 1 }, square), inside({ x: 5, y: 1 }, square)]).toEqual([true, false]);
    expect(distance({ x: 2, y: 3 }, { x: 0, y: 0 }, { x: 4, y: 0 })).toBe(3);
  });

  it('cuts a ring at a box', () => {
    expect(clipRing([[-1, -1], [3, -1], [3, 1], [-1, 1]], [0, 0, 2, 2]).sort()).toEqual([[0, 0], [0, 1], [2, 0], [2, 1]]);
    expect(clipRing([[5, 5], [6, 5], [6, 6]], [0, 0, 2, 2])).toEqual([]);
  });

  it('crops the outlines to the region and knows its states', () => {
    const outlines = cropOutlines();
    expect(outlines.map(o => o.id)).toEqual(expect.arrayContaining(['AF', 'KG', 'KZ', 'TJ', 'TM', 'UZ']));
    expect(outlines.flatMap(o => o.rings.flat()).every(([lon, lat]) => lon >= 42 && lon <= 92 && lat >= 30 && lat <= 58)).toBe(true);
  });
});

describe('labels', () => {
  const area = { left: 0, top: 0, right: 300, bottom: 200 };
  const wish = (x: number, y: number, text: string, priority = 1) => ({ x, y, text, radius: 5, size: 10, priority });

  it('never cover symbols or each other', () => {
    const wishes = Array.from({ length: 12 }, (_, i) => wish(40 + (i % 4) * 60, 40 + Math.floor(i / 4) * 50, `Place ${i}`));
    const symbols = wishes.map(w => around(w, w.radius));
    const boxes = placeLabels(wishes, symbols, area).map(boxOf);
    expect(boxes.length).toBeGreaterThan(6);
    boxes.forEach((box, i) => expect(boxes.slice(i + 1).some(other => overlap(box, other))).toBe(false));
  });

  it('leave the less important out when there is no room, or shorten it', () => {
    const tight = { left: 0, top: 0, right: 70, bottom: 20 };
    expect(placeLabels([wish(10, 10, 'minor', 1), wish(10, 10, 'major', 2)], [], tight).map(l => l.text)).toEqual(['major']);
    expect(placeLabels([{ ...wish(10, 10, 'a name far too long'), short: 'name' }], [], tight).map(l => l.text)).toEqual(['name']);
  });
});
