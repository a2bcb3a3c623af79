import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MultiPolygon, Polygon } from 'geojson';
import { clipRing, type Box, type Place } from './clip.ts';

/** The part of the world that the page carries; what lies outside is not drawn. */
const crop: Box = [42, 30, 92, 58];

/** Degrees kept: about 100 m, finer than the 1:50 million outlines. */
const digits = 3;

/** ISO 3166-1 numeric to the two letters that regions use for states. */
const letters: Record<string, string> = {
  '004': 'AF', '031': 'AZ', '156': 'CN', '356': 'IN', '364': 'IR', '398': 'KZ', '417': 'KG', '496': 'MN',
  '586': 'PK', '643': 'RU', '762': 'TJ', '795': 'TM', '860': 'UZ',
};

export interface Outline {
  id: string;
  rings: Place[][];
}

/** Country outlines of world-atlas, cropped. */
export function cropOutlines(): Outline[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const outlines: Outline[] = [];
  for (const country of feature(world, world.objects.countries).features) {
    const shape = country.geometry as Polygon | MultiPolygon;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    const rings = polygons.flat()
      .map(ring => clipRing(ring.slice(0, -1) as Place[], crop).map(([x, y]): Place => [round(x), round(y)]))
      .filter(ring => ring.length > 2);
    if (rings.length > 0) {
      outlines.push({ id: letters[String(country.id)] ?? '', rings });
    }
  }
  return outlines;
}

/** Serves the cropped outlines as the module `virtual:outlines`. */
export function countryOutlines(): Plugin {
  return {
    name: 'country-outlines',
    resolveId: id => (id === 'virtual:outlines' ? '\0outlines' : undefined),
    load: id => (id === '\0outlines' ? `export default JSON.parse(${JSON.stringify(JSON.stringify(cropOutlines()))})` : undefined),
  };
}

function round(degrees: number): number {
  return Number(degrees.toFixed(digits));
}
