import type { Lang, Name } from './data';
import { en } from '../texts/en';
import { ru } from '../texts/ru';
import { en as cooperateEn } from '../texts/cooperate.en';
import { ru as cooperateRu } from '../texts/cooperate.ru';
import { en as agreeEn } from '../texts/agree.en';
import { ru as agreeRu } from '../texts/agree.ru';
import { en as inflowEn } from '../texts/inflow.en';
import { ru as inflowRu } from '../texts/inflow.ru';
import { en as policyEn } from '../texts/policy.en';
import { ru as policyRu } from '../texts/policy.ru';
import { en as tradeEn } from '../texts/trade.en';
import { ru as tradeRu } from '../texts/trade.ru';
import { en as corridorsEn } from '../texts/corridors.en';
import { ru as corridorsRu } from '../texts/corridors.ru';
import { en as corridorTablesEn } from '../texts/corridorTables.en';
import { ru as corridorTablesRu } from '../texts/corridorTables.ru';
import { en as reliefEn } from '../texts/relief.en';
import { ru as reliefRu } from '../texts/relief.ru';
import { en as reliefTablesEn } from '../texts/reliefTables.en';
import { ru as reliefTablesRu } from '../texts/reliefTables.ru';
import { en as pageEn } from '../texts/page.en';
import { ru as pageRu } from '../texts/page.ru';

export type Key = keyof typeof pageEn | keyof typeof en | keyof typeof inflowEn | keyof typeof policyEn | keyof typeof cooperateEn | keyof typeof agreeEn | keyof typeof tradeEn | keyof typeof corridorsEn
  | keyof typeof corridorTablesEn | keyof typeof reliefEn | keyof typeof reliefTablesEn;
export type Catalogue = Record<Key, string>;

export const catalogues: Record<Lang, Catalogue> = {
  en: { ...pageEn, ...en, ...inflowEn, ...policyEn, ...cooperateEn, ...agreeEn, ...tradeEn, ...corridorsEn, ...corridorTablesEn, ...reliefEn, ...reliefTablesEn },
  ru: { ...pageRu, ...ru, ...inflowRu, ...policyRu, ...cooperateRu, ...agreeRu, ...tradeRu, ...corridorsRu, ...corridorTablesRu, ...reliefRu, ...reliefTablesRu },
};

/** What a section has names for. */
export interface Named {
  states?: readonly { id: string; name: Name }[];
  nodes?: readonly { id: string; name: Name }[];
  zones?: readonly { id: string; name: Name }[];
}

/** Texts and names in one language. */
export class Language {
  constructor(readonly lang: Lang, private readonly data: Named) {}

  /** A text of the catalogue with its `{places}` filled. */
  text(key: Key, fill: Record<string, string | number> = {}): string {
    return catalogues[this.lang][key].replace(/\{(\w+)\}/g, (whole, name: string) => (name in fill ? String(fill[name]) : whole));
  }

  /** A text that may be missing from the catalogue, for keys that come from data. */
  maybe(key: string, fill: Record<string, string | number> = {}): string | null {
    return key in catalogues[this.lang] ? this.text(key as Key, fill) : null;
  }

  name(name: Name): string {
    return name[this.lang] || name.en;
  }

  state(id: string): string {
    const state = (this.data.states ?? []).find(s => s.id === id);
    return state ? this.name(state.name) : id;
  }

  node(id: string): string {
    const node = (this.data.nodes ?? []).find(n => n.id === id);
    return node ? this.name(node.name) : id;
  }

  zone(id: string): string {
    const zone = (this.data.zones ?? []).find(z => z.id === id);
    return zone ? this.name(zone.name) : id;
  }

  river(id: string): string {
    return this.maybe(`river.${id}`) ?? id;
  }

  fuel(id: string): string {
    return this.maybe(`fuel.${id}`) ?? id;
  }
}

/** A name without what stands in brackets. */
export function shorten(name: string): string {
  return name.replace(/\s*\(.*\)/, '');
}
