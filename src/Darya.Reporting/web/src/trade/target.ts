import { tabular } from '../agree/names';
import type { Chart, Series } from '../core/chart';
import { figure, tidy, type Table } from '../core/figure';
import { number, signed, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Target } from './data';
import { billions, cells, economy, heads, pair, spreads, steps, type TradePage } from './names';

/** What takes the turnover of the pair to its target. */
export function target(page: TradePage): HTMLElement[] {
  const { data, words } = page;
  const t = data.target;
  if (t === null) return [];
  const names = { pair: pair(page, t.first, t.second), now: billions(words, t.current), target: billions(words, t.target), from: t.baseYear, to: t.year };
  return [
    html('p', {}, words.text('trade.target.intro', { ...names, growth: number(words.lang, t.growthNeeded) })),
    figure(page, 'trade-waterfall', words.text('trade.target.waterfall', names), () => ({
      charts: [waterfall(page, t)], table: waterfallTable(page, t), note: words.text(t.draws > 0 ? 'trade.target.waterfallNote' : 'trade.target.waterfallPoint', { share: number(words.lang, t.reachedByLevers, 0) }),
    })),
    figure(page, 'trade-cut', words.text('trade.target.cut'), () => ({ charts: cutCharts(page, t), table: cutTable(page, t), note: words.text('trade.target.cutNote') })),
    t.borders.length === 0 ? null : figure(page, 'trade-hours', words.text('trade.target.hours'), () => tabular(page, hoursTable(page, t), words.text('trade.target.hoursNote'))),
  ].filter(e => e !== null);
}

/** Floating bars from the turnover now to the target, and where nine draws of ten end each step. */
export function waterfall({ words }: Pick<TradePage, 'words'>, t: Target): Chart {
  const whole = (i: number) => i === 0 || i === t.waterfall.length - 1;
  const from = t.waterfall.map((s, i) => (whole(i) ? 0 : (s.level - s.added) / 1000));
  const series: Series[] = [{
    name: words.text('trade.target.step'), values: from, colour: steps.current, shape: 'span', quiet: true,
    upper: { values: t.waterfall.map(s => s.level / 1000), least: words.text('trade.from'), greatest: words.text('trade.to') },
  }];
  if (t.waterfall.some(s => spreads(s.range))) {
    const end = (i: number, added: number) => from[i]! + added / 1000;
    series.push({
      name: words.text('trade.interval'), colour: '#1d2b36', shape: 'range', values: t.waterfall.map((s, i) => (spreads(s.range) ? end(i, s.range.low) : null)),
      upper: { values: t.waterfall.map((s, i) => (spreads(s.range) ? end(i, s.range.high) : null)), least: words.text('trade.from'), greatest: words.text('trade.to') },
    });
  }
  const amount = (s: Target['waterfall'][number], i: number) => (whole(i) ? billions(words, s.level) : signed(words.lang, s.added / 1000));
  return {
    categories: t.waterfall.map((s, i) => `${words.name(s.name)}: ${amount(s, i)}`), unit: words.text('trade.unit.busd'), horizontal: true, min: 0, height: 50 + 44 * t.waterfall.length,
    series, colours: { series: 0, values: t.waterfall.map(s => steps[s.kind]) },
  };
}

function waterfallTable({ words }: TradePage, t: Target): Table {
  const unit = words.text('unit.musd');
  return {
    header: [words.text('trade.column.step'), `${words.text('trade.column.level')}, ${unit}`, ...heads(words, `${words.text('trade.column.added')}, ${unit}`)],
    rows: t.waterfall.map((s): Cell[] => [words.name(s.name), tidy(s.level), ...cells(s.range)]),
    digits: [undefined, 0, 0, 0, 0, 0],
  };
}

/** The cut and what each lever reaches, at each trade elasticity. */
function cutCharts({ words }: TradePage, t: Target): Chart[] {
  const categories = t.atThetas.map(a => words.text('trade.theta', { theta: number(words.lang, a.theta) }));
  const height = 70 + 50 * categories.length;
  return [
    {
      title: words.text('trade.target.cutNeeded'), categories, unit: words.text('trade.unit.percentOfCost'), horizontal: true, height,
      series: [
        { name: words.text('trade.target.whole'), values: t.atThetas.map(a => a.cut), colour: '#17496b', shape: 'bar' },
        { name: words.text('trade.target.rest'), values: t.atThetas.map(a => a.remaining), colour: steps.remaining, shape: 'bar' },
      ],
    },
    {
      title: words.text('trade.target.reached'), categories, unit: words.text('trade.unit.busd'), horizontal: true, height, min: 0,
      series: [
        { name: words.text('trade.target.byGrowth'), values: t.atThetas.map(a => a.growth / 1000), colour: steps.growth, shape: 'bar' },
        { name: words.text('trade.target.byHours'), values: t.atThetas.map(a => a.hours / 1000), colour: steps.hours, shape: 'bar' },
        { name: words.text('trade.target.byRules'), values: t.atThetas.map(a => a.hoursAndRules / 1000), colour: steps.rules, shape: 'bar' },
        { name: words.text('trade.target.line'), values: t.atThetas.map(() => t.target / 1000), colour: '#1d2b36', shape: 'mark' },
      ],
    },
  ];
}

function cutTable({ words }: TradePage, t: Target): Table {
  const [percent, musd] = [words.text('trade.unit.percentOfCost'), words.text('unit.musd')];
  return {
    header: [words.text('trade.column.theta'), `${words.text('trade.target.whole')}, ${percent}`, `${words.text('trade.target.byGrowth')}, ${musd}`, `${words.text('trade.target.byHours')}, ${musd}`,
      `${words.text('trade.target.byRules')}, ${musd}`, words.text('trade.column.hoursPart'), words.text('trade.column.rulesPart'), `${words.text('trade.target.rest')}, ${percent}`, `${words.text('trade.column.spare')}, ${percent}`],
    rows: t.atThetas.map((a): Cell[] => [number(words.lang, a.theta), tidy(a.cut), tidy(a.growth), tidy(a.hours), tidy(a.hoursAndRules), tidy(a.hoursPart), tidy(a.rulesPart), tidy(a.remaining), tidy(a.spare)]),
    digits: [undefined, 1, 0, 0, 0, 0, 0, 1, 1],
  };
}

function hoursTable(page: TradePage, t: Target): Table {
  const { words } = page;
  const place = (name: string) => economy(page, name);
  return {
    header: [words.text('trade.column.direction'), words.text('trade.column.mode'), words.text('trade.column.hours'), words.text('trade.column.measuredAt'), words.text('trade.column.best'), words.text('trade.column.bestAt'), words.text('column.letter')],
    rows: t.borders.map((h): Cell[] => [`${economy(page, h.exporter)} → ${economy(page, h.importer)}`, words.text(`trade.mode.${h.mode}`), tidy(h.hours),
      words.text(h.ofThePair ? 'trade.hours.crossing' : 'trade.hours.mean', { place: place(h.place), year: h.year }), tidy(h.best), `${place(h.bestPlace)}, ${h.bestYear}`, h.letter]),
    digits: [undefined, undefined, 1, undefined, 1],
  };
}
