import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../app/Announcer';

/** Tells screen readers how many stand in a list when another list was asked for; undefined while it is on its way. The first is not told. */
export function useFoundAnnounced(which: string, count: number | undefined, more: boolean) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const told = useRef(which);
  useEffect(() => {
    if (count === undefined || told.current === which) return;
    told.current = which;
    announce(t(more ? 'lists.foundMore' : 'lists.found', { count }));
  }, [announce, count, more, t, which]);
}
