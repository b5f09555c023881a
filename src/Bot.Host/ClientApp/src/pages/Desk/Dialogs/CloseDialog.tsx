import { Checkbox, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConversationAction } from '../../../api/conversationActions';
import type { CloseReason, ConversationRow } from '../../../api/conversationTypes';
import { ActionDialog } from '../../../app/ActionDialog';

const reasons: readonly CloseReason[] = ['answered', 'referred', 'no-reply', 'spam', 'other'];

/** Ends a conversation: why, whether it was resolved, and what the knowledge base lacked. */
export function CloseDialog({ row, close, done }: { row: ConversationRow; close: () => void; done: () => void }) {
  const { t } = useTranslation();
  const action = useConversationAction(row.id);
  // A channel of the spoken word has no place for a rating.
  const rates = row.channel === 'directline' || row.channel === 'whatsapp';
  const [reason, setReason] = useState<CloseReason>('answered');
  const [resolved, setResolved] = useState(true);
  const [askRating, setAskRating] = useState(rates);
  const [gap, setGap] = useState(false);
  const [gapNote, setGapNote] = useState('');
  const [tried, setTried] = useState(false);
  const missing = gap && gapNote.trim() === '';

  function chooseReason(next: CloseReason) {
    setReason(next);
    setResolved(next === 'answered');
    setAskRating(rates && (next === 'answered' || next === 'referred'));
  }

  function submit() {
    setTried(true);
    if (missing) return;
    const closing = { reason, resolved, askRating: rates && askRating, ...(gap ? { knowledgeGap: { note: gapNote.trim() } } : {}) };
    action.mutate({ kind: 'close', closing }, { onSuccess: done });
  }

  return (
    <ActionDialog
      title={t('closing.title')}
      submitText={t('closing.submit')}
      busy={action.isPending}
      error={action.error}
      submit={submit}
      close={close}
    >
      <Field label={t('closing.reason')}>
        <RadioGroup value={reason} onChange={(_, { value }) => chooseReason(value as CloseReason)}>
          {reasons.map((one) => (
            <Radio key={one} value={one} label={t(`closing.reasons.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox checked={resolved} onChange={(_, { checked }) => setResolved(checked === true)} label={t('closing.resolved')} />
      {rates && <Checkbox checked={askRating} onChange={(_, { checked }) => setAskRating(checked === true)} label={t('closing.askRating')} />}
      <Checkbox checked={gap} onChange={(_, { checked }) => setGap(checked === true)} label={t('closing.gap')} />
      {gap && (
        <Field label={t('closing.gapNote')} hint={t('closing.gapHint')} required {...(tried && missing ? { validationMessage: t('closing.gapMissing') } : {})}>
          <Textarea value={gapNote} onChange={(_, data) => setGapNote(data.value)} resize="vertical" />
        </Field>
      )}
    </ActionDialog>
  );
}
