import type { Chart, Series } from '../core/chart';
import { ink, parts } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { Payment } from './data';
import { answers, chosenRule, type CooperationPage } from './names';

/** What a payment is for. */
const purposes = [
  { key: 'water', colour: ink.water }, { key: 'winterPower', colour: '#9c89b8' }, { key: 'fuel', colour: parts.fuel }, { key: 'money', colour: ink.limit },
] as const;

/** Who pays whom under a rule, on top of the exchange that the joint plan prices. */
export function payments(page: CooperationPage): HTMLElement[] {
  const { data, words, view } = page;
  const paying = answers(data).filter(r => r.payments.length > 0);
  const unit = words.text('unit.musdYear');
  if (paying.length === 0) return [html('p', {}, words.text('payments.none'))];
  const name = (p: Payment) => `${words.state(p.from)} → ${words.state(p.to)}`;
  const table: Table = {
    header: [words.text('column.rule'), words.text('column.payer'), words.text('column.receiver'), `${words.text('row.total')}, ${unit}`, ...purposes.map(p => `${words.text(`payments.${p.key}`)}, ${unit}`)],
    rows: paying.flatMap(r => r.payments.map((p): Cell[] => [words.name(r.name), words.state(p.from), words.state(p.to), tidy(p.total), ...purposes.map(x => tidy(p[x.key]))])),
    digits: [undefined, undefined, undefined, 1, 1, 1, 1, 1],
  };
  const rule = () => paying.find(r => r.rule === chosenRule(page, 'payments')?.rule) ?? paying[0]!;
  return [
    html('p', {}, words.text('payments.intro')),
    figure(page, 'payments-flows', words.text('payments.flows'), () => {
      const flows = [...rule().payments].sort((a, b) => b.total - a.total);
      const chart: Chart = {
        categories: flows.map(name), unit, horizontal: true, height: 80 + 34 * flows.length,
        series: [
          ...purposes.map(({ key, colour }): Series => ({ name: words.text(`payments.${key}`), values: flows.map(p => tidy(p[key])), colour, shape: 'bar', stack: 'purposes' })),
          { name: words.text('payments.total'), values: flows.map(p => tidy(p.total)), colour: ink.text, shape: 'mark' },
        ],
      };
      return { charts: [chart], table, note: words.text('payments.note') };
    }, refresh => choice(words.text('choice.rule'), paying.map(r => ({ value: r.rule, text: words.name(r.name) })), rule().rule, value => {
      view.payments = value;
      refresh();
    })),
  ];
}
