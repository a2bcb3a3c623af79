import type { Chart } from '../core/chart';
import { figure, tidy, type Table } from '../core/figure';
import { number, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Sensitivity } from './data';
import type { TradePage } from './names';

/** Colours of the two ends of an assumption. */
const ends = { low: '#56b4e9', high: '#17496b' } as const;

/** What the answer hangs on: each assumption alone at the ends of its range. */
export function hangs(page: TradePage): HTMLElement[] {
  const { data, words } = page;
  const t = data.target;
  if (t === null || t.sensitivities.length === 0) return [];
  const three = t.sensitivities.slice(0, 3);
  return [
    html('p', {}, words.text('trade.hangs.intro')),
    html('ol', { class: 'facts' }, ...three.map(s => html('li', {}, html('strong', {}, words.name(s.name)), ' ', sentence(page, s)))),
    figure(page, 'trade-tornado', words.text('trade.hangs.question'), () => ({
      charts: [
        tornado(page, words.text('trade.hangs.cut'), t.sensitivities, t.cut.central, s => s.cutAtLow, s => s.cutAtHigh),
        tornado(page, words.text('trade.hangs.spare'), t.sensitivities, t.spare.central, s => s.spareAtLow, s => s.spareAtHigh),
      ],
      table: swings(page, t.sensitivities), note: words.text('trade.hangs.note'),
    })),
  ];
}

function sentence({ words }: TradePage, s: Sensitivity): string {
  const n = (value: number) => number(words.lang, value);
  const p = (value: number) => number(words.lang, value, 1);
  return words.text('trade.hangs.sentence', { low: n(s.lowValue), high: n(s.highValue), unit: unit(words, s.unit), atLow: p(s.cutAtLow), atHigh: p(s.cutAtHigh), letter: `${s.letter}, ${words.text(`letter.${s.letter}`)}` });
}

/** A unit of the data in words; that of a plain number is not told. */
function unit(words: TradePage['words'], id: string): string {
  return id === '1' ? '' : ` ${words.maybe(`trade.unitOf.${id}`) ?? id}`;
}

/** Two spans an assumption: from the central answer to that at its low end and at its high end. */
export function tornado({ words }: Pick<TradePage, 'words'>, title: string, all: readonly Sensitivity[], central: number, low: (s: Sensitivity) => number, high: (s: Sensitivity) => number): Chart {
  const span = (name: string, colour: string, of: (s: Sensitivity) => number) => ({
    name, colour, shape: 'span' as const, values: all.map(() => central), upper: { values: all.map(of), least: words.text('trade.hangs.central'), greatest: name },
  });
  return {
    title, categories: all.map(s => `${words.name(s.name)} (${number(words.lang, s.lowValue)}–${number(words.lang, s.highValue)})`),
    unit: words.text('trade.unit.percentOfCost'), horizontal: true, height: 60 + 40 * all.length, reference: central, scale: true,
    series: [span(words.text('trade.hangs.atLow'), ends.low, low), span(words.text('trade.hangs.atHigh'), ends.high, high)],
  };
}

function swings({ words }: TradePage, all: readonly Sensitivity[]): Table {
  const percent = words.text('trade.unit.percentOfCost');
  return {
    header: [words.text('trade.column.assumption'), words.text('trade.column.unit'), words.text('trade.column.low'), words.text('trade.column.high'), `${words.text('trade.hangs.cut')}: ${words.text('trade.hangs.atLow')}, ${percent}`,
      `${words.text('trade.hangs.cut')}: ${words.text('trade.hangs.atHigh')}, ${percent}`, `${words.text('trade.hangs.spare')}: ${words.text('trade.hangs.atLow')}, ${percent}`, `${words.text('trade.hangs.spare')}: ${words.text('trade.hangs.atHigh')}, ${percent}`,
      words.text('trade.column.swing'), words.text('column.letter')],
    rows: all.map((s): Cell[] => [words.name(s.name), s.unit, s.lowValue, s.highValue, tidy(s.cutAtLow), tidy(s.cutAtHigh), tidy(s.spareAtLow), tidy(s.spareAtHigh), tidy(s.swing), s.letter]),
    digits: [undefined, undefined, undefined, undefined, 1, 1, 1, 1, 1],
  };
}
