import { draft } from './agree/draft';
import { monitor } from './agree/monitor';
import { trial } from './agree/trial';
import { cooperate } from './cooperate/cooperate';
import type { Page, SectionView } from './core/page';
import { corridors } from './corridors/corridors';
import { inflow } from './inflow/inflow';
import { plan } from './plan/plan';
import { policy } from './policy/policy';
import { relief } from './relief/relief';
import { comparison } from './room/compare';
import { trade } from './trade/trade';

/** What draws the section of each capability; the program gives the order. */
export const capabilities: Record<string, (page: Page<never>) => SectionView> = {
  plan,
  inflow,
  policy,
  cooperate,
  'agree-draft': draft,
  'agree-test': trial,
  'agree-monitor': monitor,
  trade,
  corridors,
  relief,
  comparison,
};
