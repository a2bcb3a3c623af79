import type { Chart, Series } from '../core/chart';
import { ink } from '../core/colours';
import { figure, tidy, type Content, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { Crossing, Mode, Side } from './data';
import { bases, by, changeName, credited, crossing, direction, grounded, grounds, hoursOf, isOpen, percentOf, phases, withCredit, type CorridorPage } from './names';

/** Ways through crossings shown at first; the rest on demand and in the table. */
const shown = 14;

/** Colour of a queue. */
const queue = '#d55e00';

export interface Passage { crossing: Crossing; side: Side }

/** Hours, money and load of the crossings. */
export function crossings(page: CorridorPage): HTMLElement[] {
  const { data, words, view } = page;
  const built = data.crossings.filter(c => !c.planned);
  if (built.length === 0) return [];
  const found = (['road', 'rail'] as Mode[]).filter(m => built.some(c => c.mode === m));
  const mode = () => found.find(m => m === view.corridorsMode) ?? found[0]!;
  const modeChoice = (refresh: () => void) => (found.length < 2 ? null : choice(words.text('corridors.choice.mode'), found.map(m => ({ value: m, text: words.text(`corridors.mode.${m}`) })), mode(), value => {
    view.corridorsMode = value;
    refresh();
  }));
  const more = (key: string, all: () => number) => (refresh: () => void) => (all() <= shown ? null : html('button', {
    type: 'button',
    onclick: event => {
      view[key] = view[key] === 'yes' ? '' : 'yes';
      (event.target as HTMLElement).textContent = moreText(page, view[key] === 'yes');
      refresh();
    },
  }, moreText(page, view[key] === 'yes')));
  const cut = <T>(key: string, all: readonly T[]) => (view[key] === 'yes' ? [...all] : all.slice(0, shown));
  const all = () => passages(built, mode());
  const loaded = built.filter(c => c.capacity !== null && tonnes(c) > 0);
  const shut = built.filter(c => !isOpen(c));
  return [
    html('p', {}, words.text('corridors.crossings.intro')),
    figure(page, 'corridors-hours', words.text('corridors.crossings.hours'), (): Content => ({
      charts: [hours(page, cut('corridorsHours', by(all(), p => hoursOf(p.side))))], table: table(page, all()), note: credited(page, words.text('corridors.crossings.hoursNote')),
    }), modeChoice, more('corridorsHours', () => Math.max(...found.map(m => passages(built, m).length)))),
    figure(page, 'corridors-usd', words.text('corridors.crossings.usd'), (): Content => ({
      charts: [usd(page, cut('corridorsUsd', by(all(), p => p.side.usd)))], table: table(page, all()), note: credited(page, words.text('corridors.crossings.usdNote')),
    }), modeChoice, more('corridorsUsd', () => Math.max(...found.map(m => passages(built, m).length)))),
    loaded.length === 0 ? null : figure(page, 'corridors-load', words.text('corridors.crossings.load'), (): Content => ({
      charts: [load(page, cut('corridorsLoad', by(loaded, c => tonnes(c) / c.capacity!)))], table: loadTable(page, built), note: credited(page, words.text('corridors.crossings.loadNote')),
    }), more('corridorsLoad', () => loaded.length)),
    shut.length === 0 ? null : html('p', { class: 'note' }, `${words.text('corridors.crossings.shut')} ${shut.map(c => `${words.name(c.name)} (${words.text(`corridors.status.${c.status}`)})`).join('; ')}.`),
  ].filter(e => e !== null);
}

function moreText({ words }: CorridorPage, all: boolean): string {
  return words.text(all ? 'more.less' : 'more.rows');
}

/** Open ways through crossings of a mode. */
export function passages(all: readonly Crossing[], mode: Mode): Passage[] {
  return all.filter(c => c.mode === mode && isOpen(c)).flatMap(c => c.sides.map(side => ({ crossing: c, side })));
}

/** Tonnes both ways. */
function tonnes({ sides }: Crossing): number {
  return sides.reduce((sum, s) => sum + s.mt, 0);
}

function nameOf(page: CorridorPage, { crossing: c, side }: Passage): string {
  return `${crossing(page, c.id).replace(/\s*\((rail|железная дорога)\)/, '')}: ${direction(side.from, side.to)}`;
}

/** Bars of the mean by what they rest on, the queue behind them, and a thin line to what nine of ten stay below. */
export function hours(page: Pick<CorridorPage, 'data' | 'words'>, all: readonly Passage[]): Chart {
  const { words } = page;
  const changed = all.some(p => p.side.hoursAfter !== null && Math.abs(p.side.hoursAfter - hoursOf(p.side)) > 0.005);
  const series: Series[] = [
    ...grounds.filter(g => all.some(p => grounded(p.side) === g)).map((g): Series => ({
      name: words.text(`corridors.basis.${g}`), values: all.map(p => (grounded(p.side) === g ? p.side.hoursOut + p.side.hoursIn : null)), colour: bases[g], shape: 'bar', stack: 'hours',
    })),
    ...(all.some(p => p.side.wait > 0) ? [{ name: words.text('corridors.queue'), values: all.map(p => p.side.wait), colour: queue, shape: 'bar' as const, stack: 'hours' }] : []),
    {
      name: words.text('corridors.nineOfTen'), values: all.map(p => p.side.hoursOut + p.side.hoursIn), colour: ink.text, shape: 'range',
      upper: { values: all.map(p => p.side.high), least: words.text('corridors.mean'), greatest: words.text('corridors.nineOfTen') },
    },
    ...(changed ? [{ name: words.text('corridors.afterOf', { change: changeName(page as CorridorPage) }), values: all.map(p => p.side.hoursAfter), colour: phases.after, shape: 'mark' as const }] : []),
  ];
  return { categories: all.map(p => nameOf(page as CorridorPage, p)), unit: words.text('corridors.unit.h'), horizontal: true, min: 0, height: 60 + 32 * all.length, series };
}

function usd(page: CorridorPage, all: readonly Passage[]): Chart {
  const { words } = page;
  return {
    categories: all.map(p => nameOf(page, p)), unit: words.text('corridors.unit.usdShipment'), horizontal: true, min: 0, height: 60 + 26 * all.length,
    series: grounds.filter(g => all.some(p => grounded(p.side) === g)).map((g): Series => ({
      name: words.text(`corridors.basis.${g}`), values: all.map(p => (grounded(p.side) === g ? p.side.usd : null)), colour: bases[g], shape: 'bar', stack: 'usd',
    })),
  };
}

function load(page: CorridorPage, all: readonly Crossing[]): Chart {
  const { words } = page;
  const after = all.map(c => (c.sides.some(s => s.mtAfter !== null) ? c.sides.reduce((sum, s) => sum + (s.mtAfter ?? s.mt), 0) : null));
  const changed = after.some(a => a !== null);
  return {
    categories: all.map(c => `${words.name(c.name)}: ${percentOf(words.lang, (100 * tonnes(c)) / c.capacity!)}`), unit: words.text('corridors.unit.mt'), horizontal: true, min: 0, height: 60 + 32 * all.length,
    series: [
      { name: words.text(changed ? 'corridors.before' : 'corridors.passes'), values: all.map(tonnes), colour: changed ? phases.before : phases.after, shape: 'bar' },
      ...(changed ? [{ name: words.text('corridors.afterOf', { change: changeName(page) }), values: after, colour: phases.after, shape: 'bar' as const }] : []),
      { name: words.text('corridors.capacity'), values: all.map(c => c.capacity), colour: ink.text, shape: 'mark' },
    ],
  };
}

function table(page: CorridorPage, all: readonly Passage[]): Table {
  const { words } = page;
  const rows = by(all, p => hoursOf(p.side));
  const changed = rows.some(p => p.side.hoursAfter !== null);
  return withCredit(page, {
    header: [...['crossing', 'direction', 'hoursOut', 'hoursIn', 'spread', 'nineOfTen', 'queue', 'usd', 'basisOut', 'basisIn', 'year', 'mt'].map(k => words.text(`corridors.column.${k}` as 'corridors.column.crossing')),
      ...(changed ? [words.text('corridors.column.hoursAfter'), words.text('corridors.column.mtAfter')] : [])],
    rows: rows.map(({ crossing: c, side: s }): Cell[] => [words.name(c.name), `${s.from} → ${s.to}`, tidy(s.hoursOut), tidy(s.hoursIn), tidy(s.spread), tidy(s.high), tidy(s.wait), tidy(s.usd),
      words.text(`corridors.basis.${s.basisOut}`), words.text(`corridors.basis.${s.basisIn}`), String(s.year), tidy(s.mt), ...(changed ? [tidy(s.hoursAfter), tidy(s.mtAfter)] : [])]),
    digits: [undefined, undefined, 1, 1, 1, 1, 1, 0, undefined, undefined, undefined, 2, 1, 2],
  }, i => rows[i]!.crossing.osm);
}

function loadTable(page: CorridorPage, all: readonly Crossing[]): Table {
  const { words } = page;
  const rows = by(all, tonnes);
  return withCredit(page, {
    header: ['crossing', 'mode', 'status', 'mt', 'capacity', 'use', 'gauge'].map(k => words.text(`corridors.column.${k}` as 'corridors.column.crossing')),
    rows: rows.map((c): Cell[] => [words.name(c.name), words.text(`corridors.mode.${c.mode}`), words.text(`corridors.status.${c.status}`), tidy(tonnes(c)), c.capacity, c.capacity ? tidy((100 * tonnes(c)) / c.capacity) : null, words.text(c.changesGauge ? 'corridors.yes' : 'corridors.no')]),
    digits: [undefined, undefined, undefined, 2, 1, 0],
  }, i => rows[i]!.osm);
}
