import type { Lang, Name } from './data';

/** What the program writes into the page: schema `darya/report/2`, see docs/data-formats/report.md. */
export interface Report {
  schema: string;
  lang: Lang;
  region: { id: string; title: Name };
  /** In the order in which they stand on the page. */
  sections: Section[];
}

/** What one run adds; the form of its data is its capability's. */
export interface Section {
  capability: string;
  run: string;
  data: unknown;
}
