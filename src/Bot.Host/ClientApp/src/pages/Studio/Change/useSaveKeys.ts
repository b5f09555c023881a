import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeDetail } from '../../../api/studioTypes';
import { useAnnounce } from '../../../app/Announcer';
import type { useChangeActions } from './useChangeActions';
import type { DraftHandle } from './useDraft';

/** Saves and says so; also on Ctrl+S or Command+S, which the browser would take for the page. */
export function useSaveKeys(change: ChangeDetail, handle: DraftHandle, actions: ReturnType<typeof useChangeActions>, isHeard: boolean): () => void {
  const { t } = useTranslation();
  const announce = useAnnounce();

  function save() {
    if (!change.may.edit || actions.isBusy) return;
    if (!handle.isDirty) return announce(t('studio.bar.nothingToSave'));
    actions.save().then(
      ({ findings }) => announce(findings.length > 0 ? t('studio.bar.savedWith', { count: findings.length }) : t('studio.bar.saved')),
      // Why not is said beside the button.
      () => undefined,
    );
  }

  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const isActive = isHeard && change.may.edit;
  useEffect(() => {
    if (!isActive) return;
    function pressed(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [isActive]);
  return save;
}
