import { Button, Field, Input, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDecisions, type Decision } from '../../api/records';
import { EmptyState } from '../../app/EmptyState';
import { useAnnounce } from '../../app/Announcer';
import { LoadProblem } from '../../app/LoadProblem';
import { Panel } from '../../app/Panel';
import { useRecordStyles } from '../../app/recordStyles';
import { ShowMore } from '../../app/ShowMore';
import { useTexts } from '../../app/useTexts';
import { DecisionRecordView } from './DecisionRecordView';

const useStyles = makeStyles({
  find: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  id: { flex: '1 1 16rem', minWidth: 0 },
  whole: { flex: '1 1 100%', minWidth: 0, overflowWrap: 'anywhere' },
});

function DecisionItem({ decision }: { decision: Decision }) {
  const styles = useRecordStyles();
  const panel = useStyles();
  const { t } = useTranslation();
  const { code, moment, percent } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.record}>
      <div className={styles.what}>
        <Text as="p" block weight="semibold">{code('outcome', decision.outcome)}</Text>
        <Text as="p" block size={200} className={styles.quiet}>
          {[
            code('reason', decision.reason),
            decision.confidence === null ? '' : t('decision.confidence', { percent: percent(decision.confidence) }),
            decision.department ?? '',
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

/** Why the bot answered as it did: the newest decisions, or those of one conversation, answer or turn. */
export function DecisionsPanel() {
  const styles = useStyles();
  const records = useRecordStyles();
  const { t } = useTranslation();
  const [written, setWritten] = useState('');
  const [of, setOf] = useState('');
  const [isAsked, setAsked] = useState(false);
  const decisions = useDecisions(of);
  const announce = useAnnounce();
  const { isFetching, isSuccess } = decisions;
  const count = decisions.data?.length ?? 0;
  useEffect(() => {
    if (!isAsked || isFetching) return;
    setAsked(false);
    if (isSuccess) announce(t('decisions.found', { count }));
  }, [announce, count, isAsked, isFetching, isSuccess, t]);

  function find(event: FormEvent) {
    event.preventDefault();
    setOf(written.trim());
    setAsked(true);
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
      <ShowMore query={decisions} className={records.more} />
    </Panel>
  );
}
