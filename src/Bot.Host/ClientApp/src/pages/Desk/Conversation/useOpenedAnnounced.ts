import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationDetail } from '../../../api/conversationTypes';
import { useAnnounce } from '../../../app/Announcer';
import { useTexts } from '../../../app/useTexts';
import { useShortcutSetting } from '../../../keyboard/ShortcutProvider';
import { shortcuts } from '../../../keyboard/shortcuts';
import { focusPane } from '../usePaneFocus';

/**
 * Tells screen readers which conversation was opened, once it is there. The focus stays in the list, as the next may be wanted; where the conversation
 * takes the place of the list, it goes to the messages.
 */
export function useOpenedAnnounced(detail: ConversationDetail | undefined, isAlone: boolean) {
  const { t } = useTranslation();
  const { code } = useTexts();
  const announce = useAnnounce();
  const { enabled } = useShortcutSetting();
  const isTold = useRef(false);
  useEffect(() => {
    if (!detail || isTold.current) return;
    isTold.current = true;
    if (isAlone && document.activeElement === document.body) focusPane('timeline');
    const { residentName, channel, state } = detail.row;
    const opened = t('conversation.opened', { who: residentName || t('row.resident'), channel: code('channel', channel), state: code('state', state) });
    announce(enabled ? `${opened} ${t('conversation.openedKeys', { read: shortcuts['focus-timeline'].keys, write: shortcuts['focus-composer'].keys })}` : opened);
  }, [announce, code, detail, enabled, isAlone, t]);
}
