import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ConversationDetail } from '../../../api/conversationTypes';
import type { Me } from '../../../api/types';
import { useNow } from '../../../app/useNow';
import { useTexts } from '../../../app/useTexts';

/** From here on the end of the window is worth a word: two hours, in milliseconds. */
const soon = 2 * 3_600_000;

/** Says what can reach the resident now: who answers them, whether the channel takes free text, and for how long. */
export function WindowNotice({ detail, me }: { detail: ConversationDetail; me: Me }) {
  const { t } = useTranslation();
  const { wait } = useTexts();
  const now = useNow();
  const { row, window: sendWindow } = detail;
  const mine = row.owner.kind === 'agent' && row.owner.agentId === me.id;

  if (sendWindow.reason && (mine || !sendWindow.canSendFreeText)) {
    const template = (sendWindow.templates?.length ?? 0) > 0;
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {t(`window.${sendWindow.reason}`)} {sendWindow.reason === 'whatsapp-window-closed' && mine && t(template ? 'window.useTemplate' : 'window.noTemplate')}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (!mine) {
    const who = row.owner.agentName ?? '';
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t(`window.owner.${row.owner.kind}`, { who })}</MessageBarBody>
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
