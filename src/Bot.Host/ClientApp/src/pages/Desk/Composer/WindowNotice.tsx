import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationDetail } from '../../../api/conversationTypes';
import type { Me } from '../../../api/types';
import { useAnnounce } from '../../../app/Announcer';
import { useNow } from '../../../app/useNow';
import { useTexts } from '../../../app/useTexts';

/** From here on the end of the window is worth a word: two hours, in milliseconds. */
const soon = 2 * 3_600_000;

/** Says what can reach the resident now: who answers them, whether the channel takes free text, and for how long. */
export function WindowNotice({ detail, me }: { detail: ConversationDetail; me: Me }) {
  const { t } = useTranslation();
  const { wait } = useTexts();
  const now = useNow();
  const announce = useAnnounce();
  const { row, window: sendWindow } = detail;
  const mine = row.owner.kind === 'agent' && row.owner.agentId === me.id;

  const barred = sendWindow.reason && (mine || !sendWindow.canSendFreeText) ? sendWindow.reason : null;
  const template = t((sendWindow.templates?.length ?? 0) > 0 ? 'window.useTemplate' : 'window.noTemplate');
  const notice = barred
    ? [t(`window.${barred}`), barred === 'whatsapp-window-closed' && mine && template].filter(Boolean).join(' ')
    : mine
      ? ''
      : t(`window.owner.${row.owner.kind}`, { who: row.owner.agentName ?? '' });

  // What it says when the conversation is opened is read in its place; a change is told.
  const told = useRef(notice);
  useEffect(() => {
    if (notice !== told.current && notice !== '') announce(notice);
    told.current = notice;
  }, [announce, notice]);

  if (notice !== '') {
    return (
      <MessageBar intent={barred ? 'warning' : 'info'} layout="multiline">
        <MessageBarBody>{notice}</MessageBarBody>
      </MessageBar>
    );
  }
  const left = sendWindow.closesAt ? Date.parse(sendWindow.closesAt) - now : Infinity;
  if (left > soon) return null;
  return (
    <MessageBar intent="info">
      <MessageBarBody>{t('window.closesIn', { left: wait(left / 1_000) })}</MessageBarBody>
    </MessageBar>
  );
}
