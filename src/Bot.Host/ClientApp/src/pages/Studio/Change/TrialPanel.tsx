import { Badge, Button, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ChangeDetail } from '../../../api/studioTypes';
import { useTrial, useTrialBegin } from '../../../api/studioTrials';
import { Panel } from '../../../app/Panel';
import { useErrorText } from '../../../app/useErrorText';
import { useTexts } from '../../../app/useTexts';
import { useStudioStyles } from '../studioStyles';
import { TrialChanges } from './TrialChanges';

/** Which answers the change would alter, tried on the server when somebody asks for it. */
export function TrialPanel({ change, isDirty }: { change: ChangeDetail; isDirty: boolean }) {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { code } = useTexts();
  const { id } = change.row;
  const trial = useTrial(id, change.version);
  const begin = useTrialBegin(id, change.version);
  const last = trial.data ?? null;
  const isRunning = last?.state === 'running' || begin.isPending;
  const isOld = last !== null && !last.isCurrent;
  const error = begin.error ?? trial.error;
  return (
    <Panel heading={t('studio.trial.heading')}>
      <Text>{t('studio.trial.text')}</Text>
      <div className={styles.bar}>
        <Button onClick={() => begin.mutate()} disabledFocusable={isDirty || isRunning || (last?.state === 'done' && !isOld)}>{t('studio.trial.button')}</Button>
        {isDirty && <Text size={200}>{t('studio.trial.saveFirst')}</Text>}
      </div>
      <div role="status">
        {isRunning && <Spinner size="tiny" labelPosition="after" label={t('studio.trial.running')} />}
        {!isRunning && last?.state === 'failed' && !isOld && (
          <MessageBar intent="error" layout="multiline"><MessageBarBody>{t('studio.trial.failed', { problem: last.problemCode ? code('studio.trial.problems', last.problemCode) : (last.problem ?? '') })}</MessageBarBody></MessageBar>
        )}
        {!isRunning && last?.result && (
          <Text>
            {isOld && <><Badge appearance="outline" color="warning">{t('studio.trial.old')}</Badge> </>}
            {t('studio.trial.done', { asked: last.result.asked, changed: last.result.changes.length })}{' '}
            {last.result.othersLost + last.result.othersWon > 0 && t('studio.trial.others', { lost: last.result.othersLost, won: last.result.othersWon })}
          </Text>
        )}
      </div>
      {error && <MessageBar intent="error" layout="multiline" role="alert"><MessageBarBody>{errorText(error)}</MessageBarBody></MessageBar>}
      {!isRunning && last?.result && last.result.changes.length > 0 && <TrialChanges changes={last.result.changes} />}
    </Panel>
  );
}
