import { addUp, driestYear, mean, shareOf, sum, sumByYear, weightedMean, wholeSeasons } from '../core/aggregate';
import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import type { District } from '../core/data';
import { figure, tableOf, tidy, type Table } from '../core/figure';
import { percent, type Cell } from '../core/format';
import { choice, html } from '../core/html';
import { shorten } from '../core/language';
import type { Page } from '../core/page';

/** Who gets how much water: limits, needs and crops. */
export function deliveries(page: Page): HTMLElement[] {
  const { data, words, view } = page;
  if (data.districts.length === 0) return [];
  const states = data.states.filter(s => data.districts.some(d => d.state === s.id));
  const chosen = (key: string) => (states.some(s => s.id === view[key]) ? view[key]! : '');
  const stateChoice = (key: string) => (refresh: () => void) => choice(words.text('choice.state'),
    [{ value: '', text: words.text('choice.allStates') }, ...states.map(s => ({ value: s.id, text: words.name(s.name) }))], chosen(key), value => {
      view[key] = value;
      refresh();
    });
  const of = (key: string) => data.districts.filter(d => chosen(key) === '' || d.state === chosen(key));

  return [
    html('p', {}, words.text('deliveries.intro')),
    data.limits.length > 0 ? figure(page, 'limits', words.text('deliveries.limits'), () => limits(page)) : null,
    figure(page, 'needs-year', words.text('deliveries.needs'), () => needs(page, of('needs')), stateChoice('needs')),
    figure(page, 'needs-district', words.text('deliveries.districts'), () => byDistrict(page)),
    figure(page, 'crops', words.text('deliveries.crops'), () => crops(page, of('crops')), stateChoice('crops')),
  ].filter(e => e !== null);
}

function limits(page: Page) {
  const { data, words } = page;
  const whole = { vegetation: wholeSeasons(data.periods, 'vegetation'), winter: wholeSeasons(data.periods, 'winter') };
  const groups = new Map<string, { label: string; state: string; volume: number[]; taken: number[] }>();
  for (const use of data.limits) {
    const key = `${use.state}|${use.river}|${use.season}`;
    const label = `${words.state(use.state)}, ${words.river(use.river)}, ${words.text(`season.${use.season}`)}`;
    if (!groups.has(key)) groups.set(key, { label, state: use.state, volume: [], taken: [] });
    // A season cut by the horizon has a part of its limit only; it counts where there is none but such.
    if (whole[use.season].size > 0 && !whole[use.season].has(use.waterYear)) continue;
    const group = groups.get(key)!;
    group.volume.push(use.volume);
    group.taken.push(use.taken);
  }
  const order = (key: string) => data.states.findIndex(s => s.id === key.split('|')[0]);
  const rows = [...groups.entries()].sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b)).map(([, g]) => g);
  const km3 = (values: number[]) => mean(values) / 1000;
  const chart: Chart = {
    categories: rows.map(r => r.label), unit: words.text('unit.km3Season'), horizontal: true, min: 0, height: 70 + 36 * rows.length,
    series: [
      { name: words.text('series.limit'), values: rows.map(r => km3(r.volume)), colour: ink.need, shape: 'bar' },
      { name: words.text('series.taken'), values: rows.map(r => km3(r.taken)), colour: ink.plan, shape: 'bar' },
    ],
    colours: { series: 1, values: rows.map(r => stateColour(data, r.state)) },
  };
  const table: Table = {
    header: ['column.state', 'column.river', 'column.season', 'column.waterYear'].map(k => words.text(k as 'column.state'))
      .concat([`${words.text('series.limit')}, ${words.text('unit.hm3')}`, `${words.text('series.taken')}, ${words.text('unit.hm3')}`, words.text('column.percentOfLimit')]),
    rows: data.limits.map((u): Cell[] => [words.state(u.state), words.river(u.river), words.text(`season.${u.season}`), String(u.waterYear),
      tidy(u.volume), tidy(u.taken), 100 * shareOf(u.taken, u.volume)]),
    digits: [undefined, undefined, undefined, undefined, 0, 0, 0],
  };
  return { charts: [chart], table, note: words.text('deliveries.limitsNote') };
}

function needs(page: Page, districts: District[]) {
  const { data, words } = page;
  const yearly = (pick: (d: District) => number[]) =>
    sumByYear(addUp(districts.map(pick), data.periods.year.length), data.periods, data.calendarYears).map(v => v / 1000);
  const [recorded, need, delivered] = [yearly(d => d.recordedNeed), yearly(d => d.need), yearly(d => d.delivered)];
  const dry = driestYear(delivered, recorded, data.calendarYears);
  const chart: Chart = {
    categories: data.calendarYears.map(String), unit: words.text('unit.km3'), min: 0, height: 280,
    series: [
      { name: words.text('series.recordedNeed'), values: recorded, colour: ink.need, shape: 'bar' },
      { name: words.text('series.need'), values: need, colour: ink.limit, shape: 'mark' },
      { name: words.text('series.delivered'), values: delivered, colour: ink.water, shape: 'bar' },
    ],
  };
  return { charts: [chart], table: tableOf(chart, words.text('column.year')), note: words.text('deliveries.dry', { year: dry.year, share: percent(words.lang, dry.share) }) };
}

function byDistrict(page: Page) {
  const { data, words } = page;
  const all = (pick: (d: District) => number[]) => sumByYear(addUp(data.districts.map(pick), data.periods.year.length), data.periods, data.calendarYears);
  const dry = driestYear(all(d => d.delivered), all(d => d.recordedNeed), data.calendarYears);
  const at = data.calendarYears.indexOf(dry.year);
  const order = (d: District) => data.states.findIndex(s => s.id === d.state);
  const rows = [...data.districts].sort((a, b) => order(a) - order(b) || a.river.localeCompare(b.river)).map(d => {
    const [delivered, recorded] = [d.delivered, d.recordedNeed].map(v => sumByYear(v, data.periods, data.calendarYears)) as [number[], number[]];
    return {
      d, mean: 100 * shareOf(sum(delivered), sum(recorded)), dry: 100 * shareOf(delivered[at] ?? 0, recorded[at] ?? 0),
      delivered: sum(delivered) / data.years, need: sum(recorded) / data.years, deliveredDry: delivered[at] ?? 0, needDry: recorded[at] ?? 0,
    };
  });
  const chart: Chart = {
    categories: rows.map(r => `${shorten(words.name(r.d.name))} (${r.d.state})`), unit: words.text('unit.percentOfNeed'), horizontal: true, min: 0, height: 60 + 27 * rows.length,
    series: [
      { name: words.text('series.meanYear'), values: rows.map(r => r.mean), colour: ink.need, shape: 'bar' },
      { name: words.text('series.dryYear', { year: dry.year }), values: rows.map(r => r.dry), colour: ink.plan, shape: 'bar' },
    ],
    colours: { series: 1, values: rows.map(r => stateColour(data, r.d.state)) },
  };
  const hm3 = words.text('unit.hm3Year');
  return {
    charts: [chart],
    table: {
      header: [words.text('column.district'), words.text('column.state'), words.text('column.river'), `${words.text('series.recordedNeed')}, ${hm3}`,
        `${words.text('series.delivered')}, ${hm3}`, `${words.text('series.meanYear')}, %`, `${words.text('series.recordedNeed')} ${dry.year}, ${words.text('unit.hm3')}`,
        `${words.text('series.delivered')} ${dry.year}, ${words.text('unit.hm3')}`, `${dry.year}, %`],
      rows: rows.map((r): Cell[] => [words.name(r.d.name), words.state(r.d.state), words.river(r.d.river), ...[r.need, r.delivered, r.mean, r.needDry, r.deliveredDry, r.dry].map(tidy)]),
      digits: [undefined, undefined, undefined, 0, 0, 0, 0, 0, 0],
    },
    note: words.text('deliveries.districtsNote'),
  };
}

function crops(page: Page, districts: District[]) {
  const { data, words } = page;
  const rows = data.crops.map(crop => {
    const parts = districts.flatMap(d => d.crops.filter(c => c.crop === crop.id));
    const years = data.calendarYears.map((_, y) => y);
    const areas = parts.flatMap(p => p.area);
    return {
      name: words.name(crop.name), recorded: mean(years.map(y => sum(parts.map(p => p.recorded[y]!)))), area: mean(years.map(y => sum(parts.map(p => p.area[y]!)))),
      yield: weightedMean(parts.flatMap(p => p.relativeYield), areas), output: mean(years.map(y => sum(parts.map(p => p.output[y]!)))),
      benefit: mean(years.map(y => sum(parts.map(p => p.benefit[y]!)))),
    };
  }).filter(r => r.recorded + r.area > 0.05).sort((a, b) => b.recorded - a.recorded);
  const areas: Chart = {
    title: words.text('deliveries.cropArea'), categories: rows.map(r => r.name), unit: words.text('unit.kha'), horizontal: true, min: 0, height: 60 + 30 * rows.length,
    series: [
      { name: words.text('series.recordedArea'), values: rows.map(r => r.recorded), colour: ink.need, shape: 'bar' },
      { name: words.text('series.chosenArea'), values: rows.map(r => r.area), colour: '#6f9a48', shape: 'bar' },
    ],
  };
  const yields: Chart = {
    title: words.text('deliveries.cropYield'), categories: rows.map(r => r.name), unit: words.text('unit.percentOfFull'), horizontal: true, min: 0, max: 100, height: areas.height!,
    series: [{ name: words.text('series.yield'), values: rows.map(r => (r.yield === null ? null : 100 * r.yield)), colour: ink.plan, shape: 'bar', quiet: true }],
  };
  return {
    charts: [areas, yields],
    table: {
      header: [words.text('column.crop'), `${words.text('series.recordedArea')}, ${words.text('unit.kha')}`, `${words.text('series.chosenArea')}, ${words.text('unit.kha')}`,
        `${words.text('series.yield')}, ${words.text('unit.percentOfFull')}`, `${words.text('series.output')}, ${words.text('unit.ktYear')}`, `${words.text('series.farming')}, ${words.text('unit.musdYear')}`],
      rows: rows.map((r): Cell[] => [r.name, tidy(r.recorded), tidy(r.area), r.yield === null ? null : tidy(100 * r.yield), tidy(r.output), tidy(r.benefit)]),
      digits: [undefined, 1, 1, 1, 0, 1],
    },
    note: words.text('deliveries.cropsNote'),
  };
}
