import { useNavigate } from 'react-router-dom';
import { ApiError } from '../../api/http';
import { useChangeBegin, type ChangeBeginning } from '../../api/studioChanges';
import { changePath } from './paths';
import type { TakenQuestion } from './takenQuestion';

/** Begins a change and goes to it. Where one is open already, of the same article, goes to that one. */
export function useOpenChange() {
  const navigate = useNavigate();
  const begin = useChangeBegin();

  function open(beginning: ChangeBeginning, taken?: TakenQuestion, anchor?: string) {
    const goTo = (id: string) => void navigate({ pathname: changePath(id), hash: anchor ? encodeURIComponent(anchor) : '' }, taken ? { state: { taken } } : {});
    begin.mutate(beginning, {
      onSuccess: ({ row }) => goTo(row.id),
      onError: (error) => {
        // An earlier version is not put into somebody's open change: that would be lost there.
        const leadsOn = 'articleId' in beginning && !beginning.restore;
        if (leadsOn && error instanceof ApiError && error.code === 'change-open' && error.changeId) goTo(error.changeId);
      },
    });
  }

  const { error } = begin;
  const isLedOn = error instanceof ApiError && error.code === 'change-open' && error.changeId !== undefined && begin.variables !== undefined && 'articleId' in begin.variables && !begin.variables.restore;
  return { open, isPending: begin.isPending, error: isLedOn ? null : error };
}
