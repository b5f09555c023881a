import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../app/Announcer';
import { isUrgent } from '../app/UrgencyBadge';
import { useTexts } from '../app/useTexts';
import { useShortcutSetting } from '../keyboard/ShortcutProvider';
import { shortcuts } from '../keyboard/shortcuts';
import { alerts } from './alertSettings';
import { chime } from './chime';
import { isFirstTab } from './firstTab';
import type { Offer } from './offers';

/** Calls the person to a new offer: to screen readers always, by sound and desktop notice as they chose. The notice names no resident. */
export function useOfferAlert(offers: readonly Offer[]) {
  const { t } = useTranslation();
  const { code, department } = useTexts();
  const announce = useAnnounce();
  const { enabled } = useShortcutSetting();
  const known = useRef(new Set<string>());

  useEffect(() => void isFirstTab(), []);
  useEffect(() => {
    const fresh = offers.filter((offer) => !known.current.has(offer.conversationId));
    known.current = new Set(offers.map((offer) => offer.conversationId));
    for (const { row, conversationId } of fresh) {
      const text = t(isUrgent(row.priority) ? 'offer.announceUrgent' : 'offer.announce', { department: department(row), channel: code('channel', row.channel) });
      announce(enabled ? `${text} ${t('offer.keys', { accept: shortcuts['accept-offer'].keys, decline: shortcuts['decline-offer'].keys })}` : text);
      if (!isFirstTab()) continue;
      // A browser that still waits for a first touch plays nothing; the offer is on screen all the same.
      if (alerts().sound) chime().catch(() => undefined);
      if (alerts().notices && document.hidden && 'Notification' in window && Notification.permission === 'granted') {
        const notice = new Notification(t('offer.heading'), { body: text, tag: conversationId });
        notice.onclick = () => {
          window.focus();
          notice.close();
        };
      }
    }
  });
}
