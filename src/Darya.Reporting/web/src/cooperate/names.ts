import type { Language } from '../core/language';
import { listing } from '../core/format';
import type { Page } from '../core/page';
import type { CooperationData, Rule } from './data';

export type CooperationPage = Page<CooperationData>;

/** A coalition in codes, «KG + UZ»; all players have a word of their own. */
export function codes({ data, words }: CooperationPage, states: readonly string[]): string {
  return states.length === data.players.length ? words.text('cooperate.all') : states.join(' + ');
}

/** What the codes mean. */
export function codeKey({ data, words }: CooperationPage): string {
  return words.text('cooperate.codes', { codes: data.players.map(id => `${id} ${words.state(id)}`).join(', ') });
}

/** States in words: «Kyrgyzstan and Uzbekistan». */
export function states(words: Language, ids: readonly string[]): string {
  return listing(words.lang, ids.map(id => words.state(id)));
}

export function yesNo(words: Language, claim: boolean): string {
  return words.text(claim ? 'cooperate.yes' : 'cooperate.no');
}

/** Rules that have an answer. */
export function answers(data: CooperationData): (Rule & { share: number[] })[] {
  return data.headline.gamma.rules.filter((rule): rule is Rule & { share: number[] } => rule.share !== null);
}

/** The rule the reader chose; the Shapley value, or the first with an answer, to begin with. */
export function chosenRule({ data, view }: CooperationPage, key: string): (Rule & { share: number[] }) | undefined {
  const rules = answers(data);
  return rules.find(r => r.rule === view[key]) ?? rules.find(r => r.rule === 'shapley') ?? rules[0];
}
