import { flows, shareOf } from '../core/aggregate';
import { timeAxis } from '../core/axes';
import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import type { PlanData } from '../core/data';
import { number, percent } from '../core/format';
import type { Page } from '../core/page';

/** An object of the map and the schematic: `reservoir:toktogul`, `reach:naryn_mid`, `district:khorezm`, `sink:north_aral`. */
export type Key = string;

export type Kind = 'reservoir' | 'reach' | 'district' | 'sink';

export function keyOf(kind: Kind, id: string): Key {
  return `${kind}:${id}`;
}

function split(key: Key): [Kind, string] {
  const at = key.indexOf(':');
  return [key.slice(0, at) as Kind, key.slice(at + 1)];
}

/** Everything that can be chosen, with its group for a list. */
export function things(page: Page): { key: Key; group: string; name: string }[] {
  const { data, words } = page;
  return [
    ...data.reservoirs.map(r => ({ key: keyOf('reservoir', r.node), group: words.text('atlas.reservoirs'), name: words.node(r.node) })),
    ...data.reaches.map(r => ({ key: keyOf('reach', r.id), group: words.text('atlas.reaches'), name: reachName(page, r) })),
    ...data.districts.map(d => ({ key: keyOf('district', d.id), group: words.text('atlas.districts'), name: words.name(d.name) })),
    ...data.nodes.filter(n => n.kind === 'sink').map(n => ({ key: keyOf('sink', n.id), group: words.text('atlas.sinks'), name: words.name(n.name) })),
  ];
}

export function nameOf(page: Page, key: Key): string {
  return things(page).find(t => t.key === key)?.name ?? key;
}

/** Share of full storage, 0-1. */
export function fillShare(data: PlanData, node: string, t: number): number {
  const r = data.reservoirs.find(one => one.node === node);
  return r ? Math.max(0, Math.min(1, shareOf(r.storage[t]!, r.full))) : 0;
}

/** Delivered over needed, 0-1; 1 where nothing is needed. */
export function deliveredShare(data: PlanData, district: string, t: number): number {
  const d = data.districts.find(one => one.id === district);
  return d ? Math.max(0, Math.min(1, shareOf(d.delivered[t]!, d.need[t]!))) : 1;
}

/** What an object does in a period, in one line. */
export function reading(page: Page, key: Key, t: number): string {
  const { data, words } = page;
  const [kind, id] = split(key);
  const n = (value: number, digits = 0) => number(words.lang, value, digits);
  const flow = (hm3: number) => (hm3 * 1e6) / (data.periods.days[t]! * 86400);
  switch (kind) {
    case 'reservoir': {
      const r = data.reservoirs.find(one => one.node === id)!;
      return words.text('atlas.reservoirNow', {
        storage: n(r.storage[t]!), share: percent(words.lang, fillShare(data, id, t)), level: n(r.level[t]!, 1), release: n(flow(r.release[t]!)), inflow: n(flow(r.inflow[t]!)),
      });
    }
    case 'reach': {
      const r = data.reaches.find(one => one.id === id)!;
      return words.text('atlas.reachNow', { flow: n(flow(r.flow[t]!)), volume: n(r.flow[t]!) });
    }
    case 'district': {
      const d = data.districts.find(one => one.id === id)!;
      return words.text('atlas.districtNow', { state: words.state(d.state), delivered: n(flow(d.delivered[t]!)), need: n(flow(d.need[t]!)), share: percent(words.lang, shareOf(d.delivered[t]!, d.need[t]!)) });
    }
    default:
      return words.text('atlas.sinkNow', { flow: n(flow(data.nodes.find(one => one.id === id)!.inflow[t]!)) });
  }
}

/** The object's own charts through time. */
export function chartsOf(page: Page, key: Key): Chart[] {
  const { data, words } = page;
  const [kind, id] = split(key);
  const axis = timeAxis(data, words.lang);
  const m3s = words.text('unit.m3s');
  switch (kind) {
    case 'reservoir': {
      const r = data.reservoirs.find(one => one.node === id)!;
      return [
        { ...axis, title: words.text('atlas.storage'), unit: words.text('unit.hm3'), height: 150, min: 0, series: [
          { name: words.text('series.plan'), values: r.storage, colour: ink.plan, shape: 'line' },
          ...(r.record ? [{ name: words.text('series.record'), values: r.record.storage, colour: ink.record, shape: 'dashed' as const }] : []),
        ] },
        { ...axis, title: words.text('atlas.release'), unit: m3s, height: 150, min: 0, series: [
          { name: words.text('series.plan'), values: flows(r.release, data.periods), colour: ink.plan, shape: 'line' },
          ...(r.record ? [{ name: words.text('series.record'), values: r.record.release, colour: ink.record, shape: 'dashed' as const }] : []),
        ] },
      ];
    }
    case 'reach': {
      const r = data.reaches.find(one => one.id === id)!;
      return [{ ...axis, title: words.text('atlas.flow'), unit: m3s, height: 190, min: 0, series: [
        { name: words.text('series.flow'), values: flows(r.flow, data.periods), colour: ink.plan, shape: 'line' },
        ...(r.capacity !== null ? [{ name: words.text('series.capacity'), values: r.flow.map(() => r.capacity), colour: ink.limit, shape: 'dashed' as const }] : []),
      ] }];
    }
    case 'district': {
      const d = data.districts.find(one => one.id === id)!;
      return [{ ...axis, title: words.text('atlas.delivery'), unit: m3s, height: 190, min: 0, series: [
        { name: words.text('series.need'), values: flows(d.need, data.periods), colour: ink.limit, shape: 'dashed' },
        { name: words.text('series.delivered'), values: flows(d.delivered, data.periods), colour: stateColour(data, d.state), shape: 'line' },
      ] }];
    }
    default: {
      const node = data.nodes.find(one => one.id === id)!;
      return [{ ...axis, title: words.text('atlas.arrives'), unit: m3s, height: 190, min: 0, series: [
        { name: words.text('series.flow'), values: flows(node.inflow, data.periods), colour: ink.plan, shape: 'line' },
      ] }];
    }
  }
}

function reachName(page: Page, reach: { from: string; to: string; kind: string }): string {
  const { words } = page;
  const kind = reach.kind === 'river' ? '' : ` (${words.text(reach.kind === 'canal' ? 'atlas.canal' : 'atlas.outlet')})`;
  return `${words.node(reach.from)} – ${words.node(reach.to)}${kind}`;
}
