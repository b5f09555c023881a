import { Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../../api/studioChanges';
import type { ChangeDetail } from '../../../api/studioTypes';
import { ActionDialog } from '../../../app/ActionDialog';
import { useAnnounce } from '../../../app/Announcer';
import type { useChangeActions } from './useChangeActions';

export type AskedStep = Step;

interface Props {
  step: AskedStep;
  change: ChangeDetail;
  actions: ReturnType<typeof useChangeActions>;
  /** How many. */
  findings: number;
  close: () => void;
}

/** Asks before a change goes on to somebody else, to the public, or away. */
export function StepDialog({ step, change, actions, findings, close }: Props) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [note, setNote] = useState(step === 'submit' ? change.row.note : '');
  const [tried, setTried] = useState(false);
  const hasNote = step === 'submit' || step === 'return';
  const isMissing = step === 'return' && note.trim() === '';

  function submit() {
    setTried(true);
    if (isMissing) return;
    actions.step(step, note.trim()).then(
      () => {
        close();
        announce(t(`studio.steps.${step}.done`));
      },
      // Said by the dialog, which stays open.
      () => undefined,
    );
  }

  return (
    <ActionDialog title={t(`studio.steps.${step}.title`)} submitText={t(`studio.steps.${step}.button`)} busy={actions.isBusy} error={actions.error} submit={submit} close={close}>
      <Text>{t(`studio.steps.${step}.text`)}</Text>
      {step === 'submit' && findings > 0 && <Text weight="semibold">{t('studio.steps.mendFirst', { count: findings })}</Text>}
      {hasNote && (
        <Field
          label={t(step === 'submit' ? 'studio.steps.noteToReviewer' : 'studio.steps.noteToAuthor')}
          required={step === 'return'}
          {...(tried && isMissing ? { validationMessage: t('errors.note-missing') } : {})}
        >
          <Textarea value={note} onChange={(_, { value }) => setNote(value)} resize="vertical" />
        </Field>
      )}
    </ActionDialog>
  );
}
