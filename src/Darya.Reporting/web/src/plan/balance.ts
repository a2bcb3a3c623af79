import { figure, tableElement, tidy, type Table } from '../core/figure';
import { inMonth, number, scientific, type Cell } from '../core/format';
import { html } from '../core/html';
import type { Page } from '../core/page';
import { waterPaths } from './waterPaths';

/** Where all the water went, and the proof that none is missing. */
export function balance(page: Page): HTMLElement[] {
  const { data, words } = page;
  const km3 = (hm3: number) => tidy(hm3 / 1000 / data.years);
  const unit = words.text('unit.km3Year');
  const parts = ['inflow', 'returned', 'intake', 'evaporation', 'reachLoss', 'sink', 'storageChange'] as const;
  const water: Table = {
    header: [words.text('column.river'), ...parts.map(p => `${words.text(`balance.${p}`)}, ${unit}`), `${words.text('balance.residual')}, ${words.text('unit.hm3')}`],
    rows: data.balance.map((b): Cell[] => [words.river(b.river), ...parts.map(p => km3(b[p])), scientific(words.lang, b.residual)]),
    digits: [undefined, 2, 2, 2, 2, 2, 2, 2],
  };
  const years = [...new Set(data.sectionShares.map(s => s.waterYear))].sort((a, b) => a - b);
  const rivers = [...new Set(data.sectionShares.map(s => s.river))];
  const shares: Table = {
    header: [words.text('column.waterYear'), ...rivers.map(r => `${words.river(r)}, %`)],
    rows: years.map((y): Cell[] => [String(y), ...rivers.map(r => {
      const found = data.sectionShares.find(s => s.river === r && s.waterYear === y);
      return found ? tidy(100 * found.share) : null;
    })]),
    digits: [undefined, ...rivers.map(() => 1)],
  };
  const n = (value: number, digits?: number) => number(words.lang, value, digits);
  const s = data.solver;
  return [
    html('p', {}, words.text('balance.intro')),
    figure(page, 'water-paths', words.text('balance.paths'), () => ({ charts: [], drawing: html('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': words.text('balance.paths') }, waterPaths(page)), table: water, note: words.text('balance.pathsNote') })),
    figure(page, 'water-balance', words.text('balance.water'), () => ({ charts: [], drawing: scroll(tableElement(page, water)), table: water, note: words.text('balance.waterNote') })),
    ...(rivers.length > 0 ? [figure(page, 'section-flows', words.text('balance.sections'), () => ({
      charts: [], drawing: scroll(tableElement(page, shares)), table: shares, note: words.text('balance.sectionsNote'),
    }))] : []),
    html('h3', {}, words.text('balance.checks')),
    html('ul', { class: 'facts' },
      html('li', {}, words.text('balance.head', { gap: n(data.audit.headGap, 2), worst: n(data.audit.worstHeadGap, 1), place: inMonth(words.lang, words.name(data.audit.worstHeadGapPlace)) })),
      html('li', {}, words.text('balance.corrected', { corrected: n(data.audit.corrected), end: n(data.audit.endShort), change: n(data.audit.exactBenefitChange) })),
      html('li', {}, words.text('balance.energy', { residual: scientific(words.lang, data.audit.energyResidual) })),
      html('li', {}, words.text('balance.solver', {
        rows: n(s.rows, 0), columns: n(s.columns, 0), nonzeros: n(s.nonzeros, 0), smallest: scientific(words.lang, s.smallest), largest: n(s.largest),
        build: n(s.buildSeconds, 1), solve: n(s.solveSeconds, 1), programs: n(s.programs, 0), iterations: n(s.iterations, 0), head: n(s.headIterations, 0),
      }))),
  ];
}

function scroll(table: HTMLTableElement): HTMLElement {
  return html('div', { class: 'scroll', tabindex: 0, role: 'region' }, table);
}
