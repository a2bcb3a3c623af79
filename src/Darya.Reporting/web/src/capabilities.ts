import { draft } from './agree/draft';
import { monitor } from './agree/monitor';
import { trial } from './agree/trial';
import { cooperate } from './cooperate/cooperate';
import type { Page, SectionView } from './core/page';
import { plan } from './plan/plan';

/** What draws the section of each capability; the program gives the order. */
export const capabilities: Record<string, (page: Page<never>) => SectionView> = {
  plan,
  cooperate,
  'agree-draft': draft,
  'agree-test': trial,
  'agree-monitor': monitor,
};
