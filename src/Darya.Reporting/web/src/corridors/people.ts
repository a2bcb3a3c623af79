import type { Chart, Series } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Key } from '../core/language';
import type { People, PeopleCrossing } from './data';
import { by, credited, crossing, phases, type CorridorPage } from './names';

/** Travellers at the crossings of a valley. */
export function people(page: CorridorPage): HTMLElement[] {
  const { data, words } = page;
  const p = data.people;
  if (p === null || p.crossings.length === 0) return [];
  const n = (value: number) => number(words.lang, value);
  const all = by(p.crossings, c => Math.max(c.people, c.peopleAfter ?? 0));
  return [
    html('p', {}, words.text('corridors.people.intro', { hours: n(p.millionHours), value: n(p.usdPerHour) })),
    p.millionHoursAfter === null ? null : html('p', {}, words.text('corridors.people.change', { change: words.name(p.name), hours: n(p.millionHoursAfter), saved: n(p.savedMusd ?? 0), people: n(p.newTravellers) })),
    figure(page, 'corridors-people', words.text('corridors.people.question'), () => ({ charts: [use(page, all)], table: table(page, all), note: credited(page, words.text('corridors.people.note')) })),
    figure(page, 'corridors-waits', words.text('corridors.people.waits'), () => ({ charts: waits(page, p, all), table: table(page, all), note: credited(page, words.text('corridors.people.waitsNote')) })),
  ].filter(e => e !== null);
}

/** People a day beside what the post can handle and what was reported. */
export function use(page: Pick<CorridorPage, 'data' | 'words'>, all: readonly PeopleCrossing[]): Chart {
  const { words } = page;
  const changed = all.some(c => c.peopleAfter !== null);
  const series: Series[] = [
    { name: words.text(changed ? 'corridors.before' : 'corridors.people.passing'), values: all.map(c => c.people), colour: changed ? phases.before : phases.after, shape: 'bar' },
    ...(changed ? [{ name: words.text('corridors.after'), values: all.map(c => c.peopleAfter), colour: phases.after, shape: 'bar' as const }] : []),
    { name: words.text('corridors.capacity'), values: all.map(c => c.capacity), colour: ink.text, shape: 'mark' },
    ...(all.some(c => c.capacityAfter !== null && c.capacityAfter !== c.capacity) ? [{ name: words.text('corridors.capacityAfter'), values: all.map(c => c.capacityAfter), colour: '#009e73', shape: 'mark' as const }] : []),
    ...(all.some(c => c.reportedLow !== null) ? [{
      name: words.text('corridors.reported'), values: all.map(c => c.reportedLow), colour: ink.record, shape: 'range' as const,
      upper: { values: all.map(c => c.reportedHigh), least: words.text('corridors.reportedLow'), greatest: words.text('corridors.reportedHigh') },
    }] : []),
  ];
  return { categories: all.map(c => nameOf(page, c)), unit: words.text('corridors.unit.people'), horizontal: true, min: 0, height: 60 + 44 * all.length, series };
}

function nameOf(page: Pick<CorridorPage, 'data' | 'words'>, c: PeopleCrossing): string {
  return crossing(page, c.crossing) + (c.status === 'open' || c.status === 'people-only' ? '' : ' ×');
}

function waits(page: CorridorPage, p: People, all: readonly PeopleCrossing[]): Chart[] {
  const { words } = page;
  const changed = p.millionHoursAfter !== null;
  const chart = (title: Key, before: (c: PeopleCrossing) => number, after: (c: PeopleCrossing) => number | null): Chart => ({
    title: words.text(title), categories: all.map(c => nameOf(page, c)), unit: words.text('corridors.unit.minutes'), horizontal: true, min: 0, height: 60 + (changed ? 40 : 30) * all.length,
    series: [
      { name: words.text(changed ? 'corridors.before' : title), values: all.map(before), colour: changed ? phases.before : phases.after, shape: 'bar', quiet: !changed },
      ...(changed ? [{ name: words.text('corridors.after'), values: all.map(after), colour: phases.after, shape: 'bar' as const }] : []),
    ],
  });
  return [chart('corridors.people.mean', c => c.meanWait, c => c.meanWaitAfter), chart('corridors.people.peak', c => c.peakWait, c => c.peakWaitAfter)];
}

function table(page: CorridorPage, all: readonly PeopleCrossing[]): Table {
  const { words } = page;
  const changed = all.some(c => c.peopleAfter !== null);
  return {
    header: ['crossing', 'status', 'people', 'peopleCapacity', 'reportedLow', 'reportedHigh', 'meanWait', 'peakWait', ...(changed ? ['peopleAfter', 'peopleCapacityAfter', 'meanWaitAfter', 'peakWaitAfter'] : [])].map(k => words.text(`corridors.column.${k}` as Key)),
    rows: all.map((c): Cell[] => [crossing(page, c.crossing), words.text(`corridors.status.${c.status}`), tidy(c.people), tidy(c.capacity), tidy(c.reportedLow), tidy(c.reportedHigh), tidy(c.meanWait), tidy(c.peakWait),
      ...(changed ? [tidy(c.peopleAfter), tidy(c.capacityAfter), tidy(c.meanWaitAfter), tidy(c.peakWaitAfter)] : [])]),
    digits: [undefined, undefined, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  };
}
