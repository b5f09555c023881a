import { Spinner, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useAudit } from '../../api/records';
import { LoadProblem } from '../../app/LoadProblem';
import { Panel } from '../../app/Panel';
import { useRecordStyles } from '../../app/recordStyles';
import { ShowMore } from '../../app/ShowMore';
import { useTexts } from '../../app/useTexts';
import { auditDetails } from './auditDetails';

/** What staff did, newest first. Each line is bound to the one before by its hash. */
export function AuditPanel() {
  const styles = useRecordStyles();
  const { t } = useTranslation();
  const { code, moment } = useTexts();
  const audit = useAudit();
  return (
    <Panel heading={t('audit.heading')}>
      {audit.isError && <LoadProblem error={audit.error} retry={() => void audit.refetch()} />}
      {audit.isPending && !audit.isError && <Spinner label={t('loading')} />}
      <ul className={styles.list}>
        {audit.data?.map((entry) => (
          <li key={entry.number} className={styles.record}>
            <div className={styles.what}>
              <Text as="p" block weight="semibold">{t('audit.who', { what: code('audit.action', entry.action), who: entry.actor })}</Text>
              <Text as="p" block size={200} className={styles.quiet}>
                {[moment(entry.at), entry.subject, ...auditDetails(entry.details, code)].filter(Boolean).join(' · ')}
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
