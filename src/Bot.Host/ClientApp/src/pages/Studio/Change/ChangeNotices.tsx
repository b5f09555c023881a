import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, type MessageBarProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeDetail } from '../../../api/studioTypes';
import type { Me } from '../../../api/types';
import { Link } from '../../../app/Link';
import { articlePath } from '../paths';
import { useStudioStyles } from '../studioStyles';
import type { AskedStep } from './StepDialog';

function Notice({ intent, title, text, children }: { intent: NonNullable<MessageBarProps['intent']>; title: string; text: ReactNode; children?: ReactNode }) {
  const styles = useStudioStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.wrap}>
        <MessageBarTitle>{title}</MessageBarTitle> {text}
      </MessageBarBody>
      {children && <MessageBarActions>{children}</MessageBarActions>}
    </MessageBar>
  );
}

/** What stands in the way of a change, and what became of it. */
export function ChangeNotices({ change, me, ask }: { change: ChangeDetail; me: Me; ask: (step: AskedStep) => void }) {
  const { t } = useTranslation();
  const { row, may, isBaseCurrent, findings } = change;
  const isOpen = row.state === 'draft' || row.state === 'submitted';
  const reviews = me.roles.includes('reviewer') && row.state === 'submitted';
  const isOwn = reviews && row.isMine;
  return (
    <>
      {row.state === 'draft' && row.reviewNote && <Notice intent="warning" title={t('studio.notice.returned', { who: row.reviewer ?? t('roles.reviewer') })} text={row.reviewNote} />}
      {row.state === 'submitted' && !reviews && <Notice intent="info" title={t('studio.notice.submitted')} text={t('studio.notice.submittedText')} />}
      {isOwn && <Notice intent="info" title={t('studio.notice.own')} text={t('studio.notice.ownText')} />}
      {reviews && findings.length > 0 && <Notice intent="warning" title={t('studio.notice.findings', { count: findings.length })} text={t('studio.notice.findingsText')} />}
      {row.state === 'published' && (
        <Notice intent="success" title={t('studio.notice.published')} text={<Link inline to={articlePath(row.articleId)}>{t('studio.change.article')}</Link>} />
      )}
      {row.state === 'withdrawn' && <Notice intent="info" title={t('studio.notice.withdrawn')} text={t('studio.notice.withdrawnText')} />}
      {isOpen && !isBaseCurrent && (
        <Notice intent="warning" title={t('studio.notice.base')} text={t('studio.notice.baseText')}>
          {may.rebase && <Button onClick={() => ask('rebase')}>{t('studio.steps.rebase.button')}</Button>}
        </Notice>
      )}
    </>
  );
}
