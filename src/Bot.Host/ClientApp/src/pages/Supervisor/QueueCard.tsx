import { Subtitle2, Text, Title3 } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import type { SupervisedQueue } from '../../api/supervisionTypes';
import { Link } from '../../app/Link';
import { opensDesk } from '../../app/navigation';
import { useNow } from '../../app/useNow';
import { useTexts } from '../../app/useTexts';
import { waitLevel } from '../../app/wait';
import { useCardStyles } from './cardStyles';

/** One queue: who waits and how long, and how the last hour went, each share with the number behind it. */
export function QueueCard({ queue, readAt }: { queue: SupervisedQueue; readAt: number }) {
  const styles = useCardStyles();
  const { t } = useTranslation();
  const { wait, percent, name } = useTexts();
  const me = useMe().data;
  const now = useNow();
  const longest = queue.longestWaitSeconds == null ? null : queue.longestWaitSeconds + Math.max(0, (now - readAt) / 1_000);
  const { serviceLevel } = queue;
  return (
    <article className={styles.card} aria-label={name(queue.name)}>
      <Subtitle2 as="h3">{name(queue.name)}</Subtitle2>
      <div className={styles.spread}>
        <Title3 as="span" className={styles[longest === null ? 'fine' : waitLevel(longest)]}>
          {t('supervisor.waiting', { count: queue.waiting })}
        </Title3>
        {longest !== null && queue.waiting > 0 && (
          <Text className={styles[waitLevel(longest)]}>{t('supervisor.longest', { wait: wait(longest) })}</Text>
        )}
      </div>
      <dl className={styles.facts}>
        <dt>{t('supervisor.serviceLevel', { seconds: serviceLevel.withinSeconds })}</dt>
        <dd className={styles.value}>
          {serviceLevel.share == null || serviceLevel.of === 0 ? t('supervisor.noFigure') : t('supervisor.shareOf', { share: percent(serviceLevel.share), of: serviceLevel.of })}
        </dd>
        <dt>{t('supervisor.pickedUp')}</dt>
        <dd className={styles.value}>{queue.pickedUp}</dd>
        <dt>{t('supervisor.abandoned')}</dt>
        <dd className={styles.value}>{queue.abandoned}</dd>
        <dt>{t('supervisor.median')}</dt>
        <dd className={styles.value}>{queue.medianWaitSeconds == null ? t('supervisor.noFigure') : wait(queue.medianWaitSeconds)}</dd>
      </dl>
      {me && opensDesk(me) && <Link className={styles.open} to={`/desk?view=waiting&department=${encodeURIComponent(queue.department ?? queue.id)}`}>{t('supervisor.open')}</Link>}
    </article>
  );
}
