import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useAuditCheck } from '../../api/audit';
import { useErrorText } from '../../app/useErrorText';

const useStyles = makeStyles({
  chain: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  result: { overflowWrap: 'anywhere' },
});

/** Whether every entry of the whole log is as it was written, whatever part of it is shown. */
export function AuditChain() {
  const styles = useStyles();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const check = useAuditCheck();
  const found = check.data;
  return (
    <div className={styles.chain}>
      <Button onClick={() => check.mutate()} disabledFocusable={check.isPending}>
        {t(check.isPending ? 'audit.checking' : 'audit.check')}
      </Button>
      <Text role="status" className={styles.result}>
        {!found ? '' : found.brokenAt !== null ? '' : found.lastNumber === null ? t('audit.empty') : t('audit.whole', { number: found.lastNumber, hash: found.lastHash })}
      </Text>
      {found && found.brokenAt !== null && <Text role="alert">{t('audit.broken', { number: found.brokenAt })}</Text>}
      {check.isError && <Text role="alert">{errorText(check.error)}</Text>}
    </div>
  );
}
