import type { Days } from '../../api/figures';
import { query } from '../../api/paths';

/** What a figure was counted by: the decisions behind it are those that fit it. */
export interface Counted {
  department?: string;
  /** Words of outcomes, several with commas between. */
  outcome?: string;
  reason?: string;
}

/** Where the decisions behind a figure are listed. */
export const decisionsLink = ({ from, to }: Days, { department, outcome, reason }: Counted = {}) => `/operations${query({ from, to, department, outcome, reason })}`;
