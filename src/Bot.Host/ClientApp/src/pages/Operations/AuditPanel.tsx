import { Button, Spinner, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { auditTable } from '../../api/figures';
import { useAudit, type AuditEntry } from '../../api/records';
import type { SwitchScope } from '../../api/supervisionTypes';
import { LoadProblem } from '../../app/LoadProblem';
import { Panel } from '../../app/Panel';
import { useRecordStyles } from '../../app/recordStyles';
import { ShowMore } from '../../app/ShowMore';
import { useTexts } from '../../app/useTexts';
import { auditDetails } from './auditDetails';
import { useSwitchName } from './useSwitchName';

/** What staff did, newest first. Each line is bound to the one before by its hash. */
export function AuditPanel() {
  const styles = useRecordStyles();
  const { t } = useTranslation();
  const { code, moment, name } = useTexts();
  const audit = useAudit();
  const { nameOf } = useSwitchName();

  /** What it was done to; not said twice where somebody did it to themselves. */
  function subjectOf(entry: AuditEntry): string {
    const turned = /^(All|Channel|Department|Procedure):(.*)$/.exec(entry.subject);
    if (turned) return nameOf({ scope: turned[1]!.toLowerCase() as SwitchScope, id: turned[2]!, name: entry.subjectName ?? null });
    const subject = entry.subjectName ? name(entry.subjectName) : entry.subject;
    return subject === entry.actor ? '' : subject;
  }

  return (
    <Panel heading={t('audit.heading')}>
      <div>
        <Button as="a" href={auditTable} download icon={<ArrowDownloadRegular />}>
          {t('figures.export')}
        </Button>
      </div>
      {audit.isError && <LoadProblem error={audit.error} retry={() => void audit.refetch()} />}
      {audit.isPending && !audit.isError && <Spinner label={t('loading')} />}
      <ul className={styles.list}>
        {audit.data?.map((entry) => (
          <li key={entry.number} className={styles.record}>
            <div className={styles.what}>
              <Text as="p" block weight="semibold">{t('audit.who', { what: code('audit.action', entry.action), who: entry.actor })}</Text>
              <Text as="p" block size={200} className={styles.quiet}>
                {[moment(entry.at), subjectOf(entry), ...auditDetails(entry.details, code)].filter(Boolean).join(' · ')}
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
