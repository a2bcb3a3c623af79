import type { Chart } from '../core/chart';
import { ink, stateColour } from '../core/colours';
import { figure, tidy, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import { choice, html } from '../core/html';
import { changes } from './alliance';
import type { Effect } from './data';
import { answers, chosenRule, type CooperationPage } from './names';

/** What each state has alone and together, before payments and after those of a rule. */
export function gains(page: CooperationPage): HTMLElement[] {
  const { data, words, view } = page;
  const rule = () => chosenRule(page, 'gains');
  const unit = words.text('unit.musdYear');
  const effects = data.players.map(id => data.effects.find(e => e.state === id)).filter((e): e is Effect => e !== undefined);
  const names = effects.map(e => words.state(e.state));
  const height = 70 + 44 * names.length;
  const table: Table = {
    header: [words.text('column.state'), `${words.text('gains.alone')}, ${unit}`, `${words.text('gains.together')}, ${unit}`, `${words.text('gains.before')}, ${unit}`,
      ...changes.map(c => `${words.text(`change.${c.part}`)}, ${unit}`), ...answers(data).map(r => `${words.text('gains.after', { rule: words.name(r.name) })}, ${unit}`)],
    rows: effects.map((e, k): Cell[] => [names[k]!, tidy(e.before.benefit), tidy(e.after.benefit), tidy(e.after.benefit - e.before.benefit),
      ...changes.map(c => tidy(c.of(e.before, e.after))), ...answers(data).map(r => tidy(r.gain[k] ?? null))]),
    digits: [undefined, ...Array<number>(7 + answers(data).length).fill(1)],
  };
  return [
    html('p', {}, words.text('gains.intro')),
    figure(page, 'gains-payments', words.text('gains.payments'), () => {
      const chosen = rule();
      const chart: Chart = {
        categories: names, unit, horizontal: true, height,
        series: [
          { name: words.text('gains.before'), values: effects.map(e => tidy(e.after.benefit - e.before.benefit)), colour: ink.need, shape: 'bar' },
          ...(chosen ? [{
            name: words.text('gains.after', { rule: words.name(chosen.name) }), values: effects.map((_, k) => chosen.gain[k] ?? null), colour: ink.plan, shape: 'bar' as const,
          }] : []),
        ],
        ...(chosen ? { colours: { series: 1, values: effects.map(e => stateColour(data, e.state)) } } : {}),
      };
      return { charts: [chart], table, note: words.text('gains.note') };
    }, refresh => choice(words.text('choice.rule'), answers(data).map(r => ({ value: r.rule, text: words.name(r.name) })), rule()?.rule ?? '', value => {
      view.gains = value;
      refresh();
    })),
    figure(page, 'gains-levels', words.text('gains.levels'), () => ({
      charts: [{
        categories: names, unit, horizontal: true, height,
        series: [
          { name: words.text('gains.alone'), values: effects.map(e => e.before.benefit), colour: ink.need, shape: 'bar' },
          { name: words.text('gains.together'), values: effects.map(e => e.after.benefit), colour: ink.plan, shape: 'bar' },
        ],
      }],
      table, note: words.text('gains.levelsNote'),
    })),
  ];
}
