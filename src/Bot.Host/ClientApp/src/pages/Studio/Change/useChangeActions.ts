import { useChangeSave, useChangeStep, type Step } from '../../../api/studioChanges';
import type { ChangeDetail } from '../../../api/studioTypes';
import { asKept } from './draft';
import type { DraftHandle } from './useDraft';

/** Saves what was typed and takes the steps of a change. A step that goes on from the text saves it first. */
export function useChangeActions(change: ChangeDetail, handle: DraftHandle) {
  const saving = useChangeSave(change.row.id);
  const stepping = useChangeStep(change.row.id);

  async function save(note = change.row.note): Promise<ChangeDetail> {
    const draft = asKept(handle.draft);
    const saved = await saving.mutateAsync({ version: change.version, draft, note });
    handle.saved(draft, saved);
    return saved;
  }

  async function step(name: Step, note: string): Promise<ChangeDetail> {
    const isUnsaved = handle.isDirty || (name === 'submit' && note !== change.row.note);
    const goesOn = change.may.edit && name !== 'withdraw' && isUnsaved;
    const { version } = goesOn ? await save(name === 'submit' ? note : change.row.note) : change;
    const stepped = await stepping.mutateAsync({ step: name, version, ...(name === 'return' ? { note } : {}) });
    if (name === 'withdraw') handle.drop();
    return stepped;
  }

  function forget() {
    saving.reset();
    stepping.reset();
  }

  return { save, step, forget, isBusy: saving.isPending || stepping.isPending, saveError: saving.error, error: saving.error ?? stepping.error };
}
