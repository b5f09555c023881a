import { Field, makeStyles, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConversationAction } from '../../../api/conversationActions';
import { useAgents, useQueues } from '../../../api/conversations';
import type { ConversationRow, TransferTarget } from '../../../api/conversationTypes';
import type { Me } from '../../../api/types';
import { ActionDialog } from '../../../app/ActionDialog';
import { useTexts } from '../../../app/useTexts';
import { agentChoices, departmentChoices } from './transferChoices';

const useStyles = makeStyles({ kinds: { flexWrap: 'wrap' } });

type TargetKind = 'agent' | 'queue' | 'department';

/** Hands a conversation to a colleague, a queue or another department, with a word for whoever takes it. */
export function TransferDialog({ row, me, close, done }: { row: ConversationRow; me: Me; close: () => void; done: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { name } = useTexts();
  const action = useConversationAction(row.id);
  const colleagues = useAgents();
  const agents = agentChoices(colleagues.data ?? [], me.id, row.language);
  const found = useQueues();
  const queues = found.data ?? [];
  const departments = departmentChoices(queues, row.department);
  const [kind, setKind] = useState<TargetKind>('agent');
  const [target, setTarget] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);

  const choices: Record<TargetKind, { value: string; label: string; disabled?: boolean }[]> = {
    agent: agents.map(({ agent, free, speaks }) => ({
      value: agent.id,
      label: t(speaks ? 'transfer.agentChoice' : 'transfer.agentChoiceOtherLanguage', {
        name: agent.name,
        presence: t(`presence.${agent.presence}`),
        active: agent.active,
        capacity: agent.capacity,
      }),
      disabled: !free,
    })),
    queue: queues.map((queue) => ({ value: queue.id, label: t('transfer.queueChoice', { name: name(queue.name), waiting: queue.waiting, agents: queue.agentsAvailable }) })),
    department: departments.map((department) => ({ value: department.id, label: name(department.name) })),
  };

  // Not before it is known: a screen reader would say it.
  const nobody = choices[kind].length === 0 && !(kind === 'agent' ? colleagues : found).isPending;
  const problem = nobody
    ? { validationState: 'warning' as const, validationMessage: t('transfer.nobody') }
    : tried && target === ''
      ? { validationMessage: t('transfer.missing') }
      : {};

  function submit() {
    setTried(true);
    if (target === '') return;
    const to: TransferTarget = kind === 'agent' ? { agentId: target } : kind === 'queue' ? { queueId: target } : { department: target };
    action.mutate({ kind: 'transfer', to, note: note.trim() }, { onSuccess: done });
  }

  return (
    <ActionDialog
      title={t('transfer.title')}
      submitText={t('transfer.submit')}
      busy={action.isPending}
      error={action.error}
      submit={submit}
      close={close}
    >
      <Field label={t('transfer.to')}>
        <RadioGroup
          layout="horizontal"
          className={styles.kinds}
          value={kind}
          onChange={(_, { value }) => {
            setKind(value as TargetKind);
            setTarget('');
          }}
        >
          {(['agent', 'queue', 'department'] as const).map((one) => (
            <Radio key={one} value={one} label={t(`transfer.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t(`transfer.${kind}`)} required {...problem}>
        <Select value={target} onChange={(_, data) => setTarget(data.value)}>
          <option value="">{t('transfer.choose')}</option>
          {choices[kind].map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('transfer.note')} hint={t('transfer.noteHint')}>
        <Textarea value={note} onChange={(_, data) => setNote(data.value)} resize="vertical" />
      </Field>
    </ActionDialog>
  );
}
