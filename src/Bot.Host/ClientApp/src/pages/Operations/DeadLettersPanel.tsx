import { Button, Spinner, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { useDeadLetterRetry, useDeadLetters } from '../../api/supervision';
import type { DeadLetter } from '../../api/supervisionTypes';
import { EmptyState } from '../../app/EmptyState';
import { Link } from '../../app/Link';
import { LoadProblem } from '../../app/LoadProblem';
import { opensDesk } from '../../app/navigation';
import { Panel } from '../../app/Panel';
import { useErrorText } from '../../app/useErrorText';
import { useTexts } from '../../app/useTexts';
import { useRecordStyles } from '../../app/recordStyles';
import { ShowMore } from '../../app/ShowMore';

function DeadLetterRecord({ letter }: { letter: DeadLetter }) {
  const styles = useRecordStyles();
  const { t } = useTranslation();
  const { moment } = useTexts();
  const errorText = useErrorText();
  const me = useMe().data;
  const retry = useDeadLetterRetry();
  return (
    <li className={styles.record}>
      <div className={styles.what}>
        <Text as="p" block weight="semibold">{t(`deadLetters.kind.${letter.kind}`)}</Text>
        <Text as="p" block size={200} className={styles.problem} lang="en">
          {letter.problem}
        </Text>
        <Text as="p" block size={200} className={styles.quiet}>
          {[moment(letter.at), letter.retriedAt ? t('deadLetters.retried', { when: moment(letter.retriedAt) }) : ''].filter(Boolean).join(' · ')}
        </Text>
        {me && opensDesk(me) && (
          <span>
            <Link to={`/desk/${encodeURIComponent(letter.conversationId)}?view=all`}>{t('deadLetters.conversation')}</Link>
          </span>
        )}
        {retry.isError && <Text role="alert">{errorText(retry.error)}</Text>}
      </div>
      <Button onClick={() => retry.mutate(letter.key)} disabledFocusable={retry.isPending || retry.isSuccess}>
        {t(retry.isSuccess ? 'deadLetters.sent' : 'deadLetters.retry')}
      </Button>
    </li>
  );
}

/** Turns and deliveries that failed for good, newest first. */
export function DeadLettersPanel() {
  const styles = useRecordStyles();
  const { t } = useTranslation();
  const letters = useDeadLetters();
  return (
    <Panel heading={t('deadLetters.heading')}>
      {letters.isError && <LoadProblem error={letters.error} retry={() => void letters.refetch()} />}
      {letters.isPending && !letters.isError && <Spinner label={t('loading')} />}
      {letters.data?.length === 0 && <EmptyState title={t('deadLetters.none')} text={t('deadLetters.noneHint')} />}
      <ul className={styles.list}>
        {letters.data?.map((letter) => (
          <DeadLetterRecord key={letter.key} letter={letter} />
        ))}
      </ul>
      <ShowMore query={letters} className={styles.more} />
    </Panel>
  );
}
