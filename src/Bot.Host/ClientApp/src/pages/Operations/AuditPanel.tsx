import { Button, Spinner, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { auditTable, everyEntry, useAudit, type AuditAsked, type AuditEntry } from '../../api/audit';
import type { SwitchScope } from '../../api/supervisionTypes';
import { useAnnounce } from '../../app/Announcer';
import { EmptyState } from '../../app/EmptyState';
import { LoadProblem } from '../../app/LoadProblem';
import { Panel } from '../../app/Panel';
import { useRecordStyles } from '../../app/recordStyles';
import { ShowMore } from '../../app/ShowMore';
import { useTexts } from '../../app/useTexts';
import { AuditChain } from './AuditChain';
import { auditDetails } from './auditDetails';
import { AuditFilter } from './AuditFilter';
import { useSwitchName } from './useSwitchName';

/** What staff did, newest first. Each line is bound to the one before by its hash. */
export function AuditPanel() {
  const styles = useRecordStyles();
  const { t } = useTranslation();
  const { code, moment, name, several } = useTexts();
  const [asked, setAsked] = useState(everyEntry);
  const [isNew, setNew] = useState(false);
  const audit = useAudit(asked);
  const announce = useAnnounce();
  const { isFetching, isSuccess } = audit;
  const count = audit.data?.length ?? 0;
  const { nameOf } = useSwitchName();
  useEffect(() => {
    if (!isNew || isFetching) return;
    setNew(false);
    if (isSuccess) announce(t('decisions.found', { count }));
  }, [announce, count, isNew, isFetching, isSuccess, t]);

  function ask(next: AuditAsked) {
    setAsked(next);
    setNew(true);
  }

  /** What it was done to; not said twice where somebody did it to themselves. */
  function subjectOf(entry: AuditEntry): string {
    const turned = /^(All|Channel|Department|Procedure):(.*)$/.exec(entry.subject);
    if (turned) return nameOf({ scope: turned[1]!.toLowerCase() as SwitchScope, id: turned[2]!, name: entry.subjectName ?? null });
    const subject = entry.subjectName ? name(entry.subjectName) : entry.subject;
    return subject === entry.actor ? '' : subject;
  }

  return (
    <Panel heading={t('audit.heading')}>
      <AuditChain />
      <AuditFilter asked={asked} ask={ask} />
      <div>
        <Button as="a" href={auditTable(asked)} download icon={<ArrowDownloadRegular />}>
          {t('figures.export')}
        </Button>
      </div>
      {audit.isError && <LoadProblem error={audit.error} retry={() => void audit.refetch()} />}
      {audit.isPending && !audit.isError && <Spinner label={t('loading')} />}
      {audit.data?.length === 0 && <EmptyState title={t('audit.none')} text={t('audit.noneHint')} />}
      <ul className={styles.list}>
        {audit.data?.map((entry) => (
          <li key={entry.number} className={styles.record}>
            <div className={styles.what}>
              <Text as="p" block weight="semibold">{t('audit.who', { what: code('audit.action', entry.action), who: entry.actor })}</Text>
              <Text as="p" block size={200} className={styles.quiet}>
                {[moment(entry.at), subjectOf(entry), ...auditDetails(entry.details, code, several)].filter(Boolean).join(' · ')}
              </Text>
              <Text as="p" block size={200} className={styles.quiet}>
                {t('audit.line', { number: entry.number, hash: entry.hash.slice(0, 16) })}
              </Text>
            </div>
          </li>
        ))}
      </ul>
      <ShowMore query={audit} className={styles.more} />
    </Panel>
  );
}
