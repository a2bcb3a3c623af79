/** Texts of the page around its sections, in English. Words in braces are filled in. */
export const en = {
  'page.title': '{region}',
  'page.plan': 'Plan',
  'page.skip': 'Skip to the report',
  'page.language': 'Language',
  'page.contents': 'Contents',
  'page.footer': 'Made by Darya. Data of this page: {schema}.',
  'page.several': '{count} results in one report',
  'page.joined': 'Runs of one region, made separately and joined here; each keeps its own assumptions.',
  'page.run': 'run',
  'figure.table': 'Table',
  'figure.download': 'Download as CSV',
  'figure.seeTable': 'The figures are in the table.',
  'more.all': 'Show all {count}',
  'more.less': 'Show fewer',
  'more.rows': 'Show all rows',
} as const;
