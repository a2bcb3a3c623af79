import { number, percent } from '../core/format';
import type { SectionView } from '../core/page';
import { about } from '../plan/about';
import { assumptions } from '../plan/assumptions';
import { breaks, costs, drought } from './trouble';
import { everyYear, yearRule } from './everyYear';
import { generatedYears } from './generated';
import { subtitle, type TrialPage } from './names';
import { keyFigures, lead, warnings } from './opening';
import { stopping, worst } from './reliance';
import { terms } from './terms';

/** The section of a trial. */
export function trial(page: TrialPage): SectionView {
  const { data, words } = page;
  const years = data.byYear.map(y => y.id);
  return {
    title: `${words.text('agree.test.title')} ${years.length === 0 ? words.text('cooperate.meanYear') : [...new Set([years[0]!, years.at(-1)!])].join('–')}`,
    subtitle: subtitle(page),
    opening: [lead(page), figures(page), warnings(page, data.warnings)].filter(e => e !== null),
    parts: [
      { id: 'agree-gain', title: words.text('agree.gain.title'), content: everyYear(page) },
      { id: 'agree-dry', title: words.text('agree.dry.title'), content: yearRule(page) },
      { id: 'agree-cost', title: words.text('agree.cost.title'), content: costs(page) },
      { id: 'agree-break', title: words.text('agree.break.title'), content: breaks(page) },
      { id: 'agree-drought', title: words.text('agree.drought.title'), content: drought(page) },
      { id: 'agree-generated', title: words.text('agree.generated.title'), content: generatedYears(page) },
      { id: 'agree-stop', title: words.text('agree.stop.title'), content: stopping(page) },
      { id: 'agree-worst', title: words.text('agree.worst.title'), content: worst(page) },
      { id: 'agree-list', title: words.text('agree.terms.title'), content: terms(page) },
      { id: 'assumptions', title: words.text('agree.ground'), content: assumptions(page) },
      { id: 'about', title: words.text('about.title'), content: about(page) },
    ],
  };
}

function figures({ data, words }: TrialPage): HTMLElement {
  const n = (value: number) => number(words.lang, value, Math.abs(value) < 10 ? 1 : 0);
  const gain = data.reliance.reduce((s, r) => s + r.meanGain, 0);
  const weakest = [...data.reliance].sort((a, b) => b.discountFactor - a.discountFactor)[0];
  const breaking = data.drought.find(d => d.missed.length > 0);
  return keyFigures([
    [percent(words.lang, data.allGainShare), words.text('agree.ofYears'), words.text('agree.key.allGain')],
    ...(data.allGainShareWithoutYearRules === null ? [] : [[percent(words.lang, data.allGainShareWithoutYearRules), words.text('agree.ofYears'), words.text('agree.key.allGainFlat')] as const]),
    [percent(words.lang, data.feasibleShare), words.text('agree.ofYears'), words.text('agree.key.feasible')],
    [n(gain), words.text('unit.musdYear'), words.text('agree.key.meanGain')],
    ...(data.generated?.parties.length ? [[percent(words.lang, data.generated.allGainShare), words.text('agree.ofGenerated'), words.text('agree.key.allGain')] as const] : []),
    ...(weakest ? [[number(words.lang, weakest.discountFactor, 2), words.state(weakest.state), words.text('agree.key.discount')] as const] : []),
    ...(breaking ? [[`${number(words.lang, breaking.percent)} %`, words.text('agree.ofInflow'), words.text('agree.key.drought')] as const] : []),
  ]);
}
