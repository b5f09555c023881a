import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/accountTypes';
import { useRecordStyles } from '../../app/recordStyles';
import type { AccountTexts } from './useAccountTexts';

const useStyles = makeStyles({ badges: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS } });

export type AccountStep = 'change' | 'reset' | 'switch';

interface Props {
  account: Account;
  texts: AccountTexts;
  /** Whether this is whoever looks: nobody switches themselves off. */
  own: boolean;
  ask: (step: AccountStep) => void;
}

/** One person: who they are, what they may do, and what can be done about it. */
export function AccountRecord({ account, texts, own, ask }: Props) {
  const styles = useRecordStyles();
  const row = useStyles();
  const { t } = useTranslation();
  const { name } = account;
  return (
    <li className={styles.record}>
      <div className={styles.what}>
        <span className={row.badges}>
          <Text weight="semibold" as="h3">
            {name}
          </Text>
          <Text as="p" block size={200} className={styles.quiet}>
            {account.byProvider ? t('staff.byProvider') : account.userName}
          </Text>
          {account.disabled && <Badge color="danger">{t('staff.off')}</Badge>}
          {!account.disabled && account.mustChangePassword && <Badge appearance="tint" color="warning">{t('staff.passwordPending')}</Badge>}
        </span>
        <Text as="p" block size={200}>{texts.roles}</Text>
        <Text as="p" block size={200} className={styles.quiet}>
          {[texts.departments, texts.languages, texts.skills, texts.capacity].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <div className={row.badges}>
        <Button onClick={() => ask('change')} aria-label={t('staff.changeLabel', { name })}>
          {t('staff.change')}
        </Button>
        {!account.byProvider && !account.disabled && (
          <Button onClick={() => ask('reset')} aria-label={t('staff.resetLabel', { name })}>
            {t('staff.reset')}
          </Button>
        )}
        {!own && (
          <Button onClick={() => ask('switch')} aria-label={t(account.disabled ? 'staff.turnOnLabel' : 'staff.turnOffLabel', { name })}>
            {t(account.disabled ? 'staff.turnOn' : 'staff.turnOff')}
          </Button>
        )}
      </div>
    </li>
  );
}
