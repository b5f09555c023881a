import { Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConversationAction } from '../../../api/conversationActions';
import type { ConversationRow } from '../../../api/conversationTypes';
import { ActionDialog } from '../../../app/ActionDialog';

/** Gives a conversation back to the bot, with what it should know. */
export function GiveBackDialog({ row, suggestion, close, done }: { row: ConversationRow; suggestion: string; close: () => void; done: () => void }) {
  const { t } = useTranslation();
  const action = useConversationAction(row.id);
  const [summary, setSummary] = useState(suggestion);
  return (
    <ActionDialog
      title={t('giveBack.title')}
      submitText={t('giveBack.submit')}
      busy={action.isPending}
      error={action.error}
      submit={() => action.mutate({ kind: 'give-back', ...(summary.trim() ? { summary: summary.trim() } : {}) }, { onSuccess: done })}
      close={close}
    >
      <Text>{t('giveBack.text')}</Text>
      <Field label={t('giveBack.summary')}>
        <Textarea value={summary} onChange={(_, data) => setSummary(data.value)} resize="vertical" rows={4} />
      </Field>
    </ActionDialog>
  );
}
