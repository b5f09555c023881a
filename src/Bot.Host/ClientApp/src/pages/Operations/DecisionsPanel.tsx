import { Button, Field, Input, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDecisions, type Decision } from '../../api/records';
import { EmptyState } from '../../app/EmptyState';
import { LoadProblem } from '../../app/LoadProblem';
import { Panel } from '../../app/Panel';
import { useRecordStyles } from '../../app/recordStyles';
import { useTexts } from '../../app/useTexts';
import { DecisionRecordView } from './DecisionRecordView';

const useStyles = makeStyles({
  find: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  id: { flex: '1 1 16rem', minWidth: 0 },
});

function DecisionItem({ decision }: { decision: Decision }) {
  const styles = useRecordStyles();
  const { t } = useTranslation();
  const { code, moment, percent } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.record}>
      <div className={styles.what}>
        <Text weight="semibold">{code('outcome', decision.outcome)}</Text>
        <Text size={200} className={styles.quiet}>
          {[
            code('reason', decision.reason),
            decision.confidence === null ? '' : t('decision.confidence', { percent: percent(decision.confidence) }),
            decision.department ?? '',
            moment(decision.at),
          ].filter(Boolean).join(' · ')}
        </Text>
        {isOpen && <DecisionRecordView turnId={decision.turnId} />}
      </div>
      <Button onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
        {t(isOpen ? 'decisions.hide' : 'decisions.show')}
      </Button>
    </li>
  );
}

/** Why the bot answered as it did: the newest decisions, or those of one conversation, answer or turn. */
export function DecisionsPanel() {
  const styles = useStyles();
  const records = useRecordStyles();
  const { t } = useTranslation();
  const [written, setWritten] = useState('');
  const [of, setOf] = useState('');
  const decisions = useDecisions(of);

  function find(event: FormEvent) {
    event.preventDefault();
    setOf(written.trim());
  }

  return (
    <Panel heading={t('decisions.heading')}>
      <form className={styles.find} onSubmit={find}>
        <Field className={styles.id} label={t('decisions.find')} hint={t('decisions.findHint')}>
          <Input value={written} onChange={(_, data) => setWritten(data.value)} maxLength={200} spellCheck={false} />
        </Field>
        <Button type="submit" appearance="primary">
          {t('decisions.search')}
        </Button>
      </form>
      {decisions.isError && <LoadProblem error={decisions.error} retry={() => void decisions.refetch()} />}
      {decisions.isPending && !decisions.isError && <Spinner label={t('loading')} />}
      {decisions.data?.length === 0 && <EmptyState title={t('decisions.none')} text={t('decisions.noneHint')} />}
      <ul className={records.list}>
        {decisions.data?.map((decision) => (
          <DecisionItem key={decision.turnId} decision={decision} />
        ))}
      </ul>
      {decisions.hasNextPage && (
        <Button className={records.more} onClick={() => void decisions.fetchNextPage()} disabled={decisions.isFetchingNextPage}>
          {t('lists.more')}
        </Button>
      )}
    </Panel>
  );
}
