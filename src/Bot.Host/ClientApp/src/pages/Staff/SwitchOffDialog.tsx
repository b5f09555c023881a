import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useAccountChange } from '../../api/accounts';
import type { Account } from '../../api/accountTypes';
import { ActionDialog } from '../../app/ActionDialog';

/** Asks before an account is switched off, or on again. */
export function SwitchOffDialog({ account, close }: { account: Account; close: () => void }) {
  const { t } = useTranslation();
  const change = useAccountChange(account.id);
  const text = account.disabled ? 'staff.turnOn' : 'staff.turnOff';
  return (
    <ActionDialog
      title={t(account.disabled ? 'staff.turnOnLabel' : 'staff.turnOffLabel', { name: account.name })}
      submitText={t(text)}
      busy={change.isPending}
      error={change.error}
      submit={() => change.mutate({ disabled: !account.disabled }, { onSuccess: close })}
      close={close}
    >
      <Text>{t(account.disabled ? 'staff.turnOnText' : 'staff.turnOffText')}</Text>
    </ActionDialog>
  );
}
