import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useSupervision } from '../../api/supervision';
import { EmptyState } from '../../app/EmptyState';
import { LoadProblem } from '../../app/LoadProblem';
import { PageFrame } from '../../app/PageFrame';
import { Panel } from '../../app/Panel';
import { AgentCard } from './AgentCard';
import { QueueCard } from './QueueCard';
import { inOrderOfNeed } from './order';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** Queues and people, live. */
export default function SupervisorPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const supervision = useSupervision();
  const { queues, agents } = inOrderOfNeed(supervision.data ?? { queues: [], agents: [] });
  return (
    <PageFrame heading={t('supervisor.heading')}>
      {supervision.isError && <LoadProblem error={supervision.error} retry={() => void supervision.refetch()} />}
      {supervision.isPending && !supervision.isError && <Spinner label={t('loading')} />}
      {supervision.data && (
        <>
          <Panel heading={t('supervisor.queues')}>
            <Text size={200}>{t('supervisor.window')}</Text>
            {queues.length === 0 && <EmptyState title={t('supervisor.noQueues')} />}
            <ul className={styles.cards}>
              {queues.map((queue) => (
                <li key={queue.id}>
                  <QueueCard queue={queue} readAt={supervision.dataUpdatedAt} />
                </li>
              ))}
            </ul>
          </Panel>
          <Panel heading={t('supervisor.agents')}>
            {agents.length === 0 && <EmptyState title={t('supervisor.noAgents')} />}
            <ul className={styles.cards}>
              {agents.map((agent) => (
                <li key={agent.id}>
                  <AgentCard agent={agent} />
                </li>
              ))}
            </ul>
          </Panel>
        </>
      )}
    </PageFrame>
  );
}
