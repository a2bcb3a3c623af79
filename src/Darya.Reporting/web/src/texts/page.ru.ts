import type { en } from './page.en';

/** Texts of the page around its sections, in Russian. */
export const ru: Record<keyof typeof en, string> = {
  'page.title': '{region}',
  'page.plan': 'План',
  'page.skip': 'К отчёту',
  'page.language': 'Язык',
  'page.contents': 'Содержание',
  'page.footer': 'Составлено программой Darya. Данные страницы: {schema}.',
  'page.several': 'Результатов в одном отчёте: {count}',
  'page.joined': 'Расчёты одного региона, выполненные по отдельности и сведённые здесь; у каждого свои допущения.',
  'page.run': 'расчёт',
  'figure.table': 'Таблица',
  'figure.download': 'Скачать как CSV',
  'figure.seeTable': 'Цифры приведены в таблице.',
  'more.all': 'Показать все ({count})',
  'more.less': 'Показать меньше',
  'more.rows': 'Показать все строки',
};
