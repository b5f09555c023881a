import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../api/conversationTypes';
import { useAnnounce } from '../../../app/Announcer';
import { newsAfter } from './timeLine';

/** Tells screen readers of each new entry once: never of what was there on opening, nor of older ones loaded later. */
export function useNewsAnnounced(entries: readonly Entry[], myName: string) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const told = useRef<number | null>(null);
  useEffect(() => {
    const last = entries.findLast((entry) => entry.sequence > 0)?.sequence;
    if (last === undefined) return;
    const from = told.current;
    told.current = Math.max(from ?? 0, last);
    if (from === null) return;
    for (const entry of newsAfter(entries, from, myName)) {
      announce(t('conversation.news', { who: entry.authorName || t(`kind.${entry.kind}`), text: entry.text }));
    }
  }, [announce, entries, myName, t]);
}
