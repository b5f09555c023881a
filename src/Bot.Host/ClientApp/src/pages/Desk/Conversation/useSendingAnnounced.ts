import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../api/http';
import type { Entry } from '../../../api/conversationTypes';
import { useAnnounce } from '../../../app/Announcer';
import { useErrorText } from '../../../app/useErrorText';
import type { Outgoing } from '../../../sending/outgoing';

const isLost = ({ kind, delivery }: Entry) => kind === 'agent' && (delivery === 'failed' || delivery === 'expired');

/** Tells screen readers what became of what was written here: that it went, that it waits, that it was refused, and what never reached the resident. */
export function useSendingAnnounced(pending: readonly Outgoing[], entries: readonly Entry[]) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const announce = useAnnounce();
  const before = useRef<readonly Outgoing[]>([]);
  const lost = useRef<Set<string> | null>(null);

  useEffect(() => {
    for (const one of before.current) {
      const now = pending.find(({ clientId }) => clientId === one.clientId);
      // What was refused is only ever taken back.
      if (!now && one.state !== 'refused') announce(t(one.kind === 'notes' ? 'sending.noted' : 'sending.sent'));
      if (now?.state === 'refused' && one.state !== 'refused' && now.problem) announce(errorText(new ApiError(now.problem.status, now.problem.code, now.problem.detail)));
      if (now?.state === 'waiting' && one.state === 'sending' && now.tries === 1) announce(t('sending.waiting'));
    }
    before.current = pending;
  }, [announce, errorText, pending, t]);

  useEffect(() => {
    if (entries.length === 0) return;
    // What was lost before the conversation was opened is read where it stands.
    const known = lost.current;
    lost.current = new Set(entries.filter(isLost).map(({ id }) => id));
    if (!known) return;
    for (const entry of entries) if (isLost(entry) && !known.has(entry.id)) announce(t('sending.lost', { text: entry.text }));
  }, [announce, entries, t]);
}
