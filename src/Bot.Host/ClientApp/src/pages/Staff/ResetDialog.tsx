import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFirstPassword } from '../../api/accounts';
import type { Account, FirstPassword } from '../../api/accountTypes';
import { ActionDialog } from '../../app/ActionDialog';

/** Asks before an account gets a new first password: the old one and its sessions end. */
export function ResetDialog({ account, given, close }: { account: Account; given: (password: FirstPassword, name: string) => void; close: () => void }) {
  const { t } = useTranslation();
  const reset = useFirstPassword(account.id);
  return (
    <ActionDialog
      title={t('staff.resetTitle', { name: account.name })}
      submitText={t('staff.reset')}
      busy={reset.isPending}
      error={reset.error}
      submit={() => reset.mutate(undefined, { onSuccess: (password) => given(password, account.name) })}
      close={close}
    >
      <Text>{t('staff.resetText')}</Text>
    </ActionDialog>
  );
}
