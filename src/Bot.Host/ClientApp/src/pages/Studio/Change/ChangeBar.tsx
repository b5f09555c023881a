import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../api/http';
import type { ChangeDetail } from '../../../api/studioTypes';
import { useErrorText } from '../../../app/useErrorText';
import { useStudioStyles } from '../studioStyles';
import type { AskedStep } from './StepDialog';
import type { useChangeActions } from './useChangeActions';
import type { DraftHandle } from './useDraft';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow8,
    // Zoomed so far that a window is a few lines high, it would cover the text.
    '@media (max-height: 420px)': { position: 'static' },
  },
  status: { flex: '1 1 10rem' },
});

interface Props {
  change: ChangeDetail;
  handle: DraftHandle;
  actions: ReturnType<typeof useChangeActions>;
  /** How many. */
  findings: number;
  save: () => void;
  ask: (step: AskedStep) => void;
}

/** What can be done with the change, always in reach. Nothing where nothing can be done. */
export function ChangeBar({ change, handle, actions, findings, save, ask }: Props) {
  const styles = useStyles();
  const shared = useStudioStyles();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { may } = change;
  const maySubmit = may.submit || (may.edit && change.row.state === 'draft');
  if (!may.edit && !maySubmit && !may.withdraw && !may.publish && !may.return) return null;
  const { saveError } = actions;
  const isTold = may.edit && saveError !== null && !(saveError instanceof ApiError && saveError.code === 'change-changed');
  const status = !may.edit ? '' : actions.isBusy ? 'saving' : handle.isDirty ? 'unsaved' : 'allSaved';
  const told = [status && t(`studio.bar.${status}`), findings > 0 ? t('studio.findings.count', { count: findings }) : ''].filter(Boolean).join(' · ');
  return (
    <section className={styles.bar} aria-label={t('studio.bar.label')}>
      {isTold && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{errorText(saveError)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={shared.bar}>
        {told && <Text size={200} className={styles.status}>{told}</Text>}
        {may.edit && (
          <Button appearance={maySubmit ? 'secondary' : 'primary'} onClick={save} disabledFocusable={actions.isBusy} aria-keyshortcuts="Control+S">
            {t('studio.bar.save')}
          </Button>
        )}
        {maySubmit && <Button appearance="primary" onClick={() => ask('submit')}>{t('studio.steps.submit.button')}</Button>}
        {may.publish && <Button appearance="primary" onClick={() => ask('publish')}>{t('studio.steps.publish.button')}</Button>}
        {may.return && <Button onClick={() => ask('return')}>{t('studio.steps.return.button')}</Button>}
        {may.withdraw && (
          <Button appearance="subtle" onClick={() => ask('withdraw')}>
            {t('studio.steps.withdraw.button')}
          </Button>
        )}
      </div>
    </section>
  );
}
