import outlines from 'virtual:outlines';
import { heat } from '../agree/names';
import { distance, fit, inside, overlap, polygon, type Point, type Projection, type Rectangle } from '../atlas/geometry';
import { ink } from '../core/colours';
import { html, svg } from '../core/html';
import type { Outcome } from './data';
import { percent } from './gains';
import { economy, told, type TradePage } from './names';

/** The outlines end near the states: no room around them, and a map as tall as they are. */
const margin = 0;
const tallest = 0.9;

/** Half the width of a letter of a name, pixels. */
const halfLetter = 4.1;

/** The map of gains: each economy in the colour of its change of real income, with the figure. */
export class GainMap {
  private readonly box = html('div', { class: 'gain-map' });
  private readonly key = html('ul', { class: 'marks' });
  private readonly element = html('div', {}, this.key, this.box);
  private outcome: Outcome | null = null;
  private width = 0;

  constructor(private readonly page: TradePage) {
    new ResizeObserver(() => this.draw()).observe(this.box);
  }

  /** The map of an outcome; it is drawn when its width is known. */
  of(outcome: Outcome): HTMLElement {
    this.outcome = outcome;
    const width = this.width;
    this.width = 0;
    this.draw(width);
    return this.element;
  }

  /** Draws at the present width; does nothing when it has not changed. */
  draw(known = 0): void {
    const width = this.box.clientWidth || known;
    if (this.outcome === null || width === 0 || width === this.width) return;
    this.width = width;
    this.box.replaceChildren(this.drawing(this.outcome, width));
    this.key.replaceChildren(...legend(this.page, largest(this.outcome)));
  }

  private drawing(outcome: Outcome, width: number): SVGSVGElement {
    const { page } = this;
    const { data, words } = page;
    const own = outlines.filter(o => data.states.some(s => s.id === o.id));
    const places = own.flatMap(o => o.rings.flat()).map(([lon, lat]) => ({ lon, lat }));
    const projection = fit(places.length > 0 ? places : [{ lon: 55, lat: 36 }, { lon: 80, lat: 50 }], width, margin, tallest);
    const countries = outlines.map(o => ({ id: o.id, rings: o.rings.map(ring => ring.map(([lon, lat]) => projection.at(lon, lat))) }));
    const most = largest(outcome);
    const land = svg('g', { class: 'land' });
    const names = svg('g', { class: 'names' });
    const taken: Rectangle[] = [];
    const gainOf = (id: string) => outcome.economies.find(g => g.economy === id);
    for (const country of countries) {
      const gain = gainOf(country.id);
      const path = svg('path', { d: country.rings.map(polygon).join(''), class: data.states.some(s => s.id === country.id) ? 'own' : 'other' });
      if (gain) {
        path.style.fill = heat(gain.realIncome.central, most).background;
        path.append(svg('title', {}, `${economy(page, gain.economy)}: ${told(words, gain.realIncome, 3)} %`));
      }
      land.append(path);
    }
    // The longest names first: they have the fewest places.
    const states = outcome.economies.filter(g => countries.some(c => c.id === g.economy)).map(g => ({ gain: g, name: economy(page, g.economy), figure: percent(page, g.realIncome.central) }));
    for (const { gain, name, figure } of states.sort((a, b) => b.name.length - a.name.length)) {
      const rings = countries.filter(c => c.id === gain.economy).flatMap(c => c.rings);
      const dark = heat(gain.realIncome.central, most).dark;
      for (const [first, size] of [[name, 11], [gain.economy, 10]] as const) {
        const half = Math.max(first.length, figure.length) * halfLetter * (size / 11) * 0.85;
        const spot = roomiest(rings, projection, half, size + 2, taken);
        if (!spot) continue;
        taken.push({ left: spot.x - half, right: spot.x + half, top: spot.y - size - 2, bottom: spot.y + size + 2 });
        const line = (text: string, y: number, bold: boolean) => svg('text', { class: dark ? 'on-dark' : 'on-light', x: spot.x, y, 'text-anchor': 'middle', 'font-size': size, ...(bold ? { 'font-weight': 600 } : {}) }, text);
        names.append(line(first, spot.y - 2, false), line(figure, spot.y + size, true));
        break;
      }
    }
    return svg('svg', {
      class: 'map', viewBox: `0 0 ${width} ${projection.height.toFixed(0)}`, width, height: projection.height.toFixed(0), role: 'img',
      'aria-label': `${words.text('trade.gains.map')} ${words.text('figure.seeTable')}`,
    }, svg('rect', { class: 'sea', width, height: projection.height }), land, names);
  }
}

/** The place for a name, `half` its width and `tall` half its height, that lies in a country as a whole and farthest from its border; null where there is none. */
function roomiest(rings: readonly Point[][], { width, height }: Projection, half: number, tall: number, taken: readonly Rectangle[]): Point | null {
  let best: { point: Point; room: number } | null = null;
  for (let x = half + 4; x < width - half - 4; x += width / 90) {
    for (let y = tall + 4; y < height - tall - 4; y += height / 60) {
      const box = { left: x - half, right: x + half, top: y - tall, bottom: y + tall };
      const corners = [{ x: box.left, y: box.top }, { x: box.right, y: box.top }, { x: box.left, y: box.bottom }, { x: box.right, y: box.bottom }, { x, y }];
      if (!rings.some(ring => corners.every(corner => inside(corner, ring))) || taken.some(other => overlap(box, other))) continue;
      const room = Math.min(x - half, width - x - half, y - tall, height - y - tall,
        ...rings.flatMap(ring => ring.flatMap((p, i) => corners.map(corner => distance(corner, p, ring[(i + 1) % ring.length]!)))));
      if (best === null || room > best.room) best = { point: { x, y }, room };
    }
  }
  return best?.point ?? null;
}

function largest(outcome: Outcome): number {
  return Math.max(0, ...outcome.economies.map(g => Math.abs(g.realIncome.central)));
}

/** Colours from the largest loss to the largest gain. */
function legend(page: TradePage, most: number): HTMLElement[] {
  return [-1, -0.25, 0, 0.25, 1].map(share => {
    const swatch = html('span', { class: 'swatch', style: `background: ${heat(share * most, most).background}; border: 1px solid ${ink.line}` });
    return html('li', {}, swatch, percent(page, Number((share * most).toPrecision(2))));
  });
}
