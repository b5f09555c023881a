import { useCheck } from '../../../api/studioChanges';
import type { ChangeDetail, Finding } from '../../../api/studioTypes';
import { useSettled } from '../useSettled';
import { asKept } from './draft';
import type { DraftHandle } from './useDraft';

/** Milliseconds without a key after which a text is checked. */
const typingPause = 1_200;

/** What is to be mended in the text that is shown: as the server said of the saved one, and of a typed one some time after the typing stops. */
export function useFindings(change: ChangeDetail, { draft, isDirty }: DraftHandle): { findings: Finding[]; isChecking: boolean; problem: unknown } {
  const settled = useSettled(draft, typingPause);
  const isWanted = change.may.edit && isDirty;
  const check = useCheck(change.row.id, asKept(settled), isWanted && settled !== change.draft);
  if (!isWanted) return { findings: change.findings, isChecking: false, problem: null };
  return { findings: check.data?.findings ?? change.findings, isChecking: settled !== draft || check.isFetching, problem: check.error };
}
