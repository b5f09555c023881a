import { Badge, Button, makeStyles, Spinner, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDecisions, type Decision, type DecisionsAsked } from '../../api/records';
import { EmptyState } from '../../app/EmptyState';
import { useAnnounce } from '../../app/Announcer';
import { LoadProblem } from '../../app/LoadProblem';
import { Panel } from '../../app/Panel';
import { useRecordStyles } from '../../app/recordStyles';
import { ShowMore } from '../../app/ShowMore';
import { useTexts } from '../../app/useTexts';
import { DecisionFilter } from './DecisionFilter';
import { DecisionRecordView } from './DecisionRecordView';
import { showsSureness } from './outcomes';

const useStyles = makeStyles({
  whole: { flex: '1 1 100%', minWidth: 0, overflowWrap: 'anywhere' },
});

function DecisionItem({ decision }: { decision: Decision }) {
  const styles = useRecordStyles();
  const panel = useStyles();
  const { t } = useTranslation();
  const { code, moment, name, percent } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.record}>
      <div className={styles.what}>
        <div>
          <Text weight="semibold">{code('outcome', decision.outcome)}</Text>{' '}
          {decision.dangerAsked && (
            <Badge appearance="tint" color="danger">
              {t('figures.dangerAsked')}
            </Badge>
          )}
        </div>
        <Text as="p" block size={200} className={styles.quiet}>
          {[
            code('reason', decision.reason),
            showsSureness(decision) ? t('decision.confidence', { percent: percent(decision.confidence) }) : '',
            decision.departmentName ? name(decision.departmentName) : (decision.department ?? ''),
            moment(decision.at),
          ].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Button
        onClick={() => setOpen(!isOpen)}
        aria-expanded={isOpen}
        aria-label={t(isOpen ? 'decisions.hideLabel' : 'decisions.showLabel', { what: code('outcome', decision.outcome), when: moment(decision.at) })}
      >
        {t(isOpen ? 'decisions.hide' : 'decisions.show')}
      </Button>
      {isOpen && (
        <div className={panel.whole}>
          <DecisionRecordView turnId={decision.turnId} />
        </div>
      )}
    </li>
  );
}

/** Why the bot answered as it did: the newest decisions, those of one conversation, answer or turn, or those that a figure stands on. */
export function DecisionsPanel({ first }: { first: DecisionsAsked }) {
  const records = useRecordStyles();
  const { t } = useTranslation();
  const [asked, setAsked] = useState(first);
  const [isNew, setNew] = useState(false);
  const decisions = useDecisions(asked);
  const announce = useAnnounce();
  const { isFetching, isSuccess } = decisions;
  const count = decisions.data?.length ?? 0;
  useEffect(() => {
    if (!isNew || isFetching) return;
    setNew(false);
    if (isSuccess) announce(t('decisions.found', { count }));
  }, [announce, count, isNew, isFetching, isSuccess, t]);

  function ask(next: DecisionsAsked) {
    setAsked(next);
    setNew(true);
  }

  return (
    <Panel heading={t('decisions.heading')}>
      <DecisionFilter asked={asked} ask={ask} />
      {decisions.isError && <LoadProblem error={decisions.error} retry={() => void decisions.refetch()} />}
      {decisions.isPending && !decisions.isError && <Spinner label={t('loading')} />}
      {decisions.data?.length === 0 && <EmptyState title={t('decisions.none')} text={t(asked.of ? 'decisions.noneHint' : 'figures.noneFits')} />}
      <ul className={records.list}>
        {decisions.data?.map((decision) => (
          <DecisionItem key={decision.turnId} decision={decision} />
        ))}
      </ul>
      <ShowMore query={decisions} className={records.more} />
    </Panel>
  );
}
