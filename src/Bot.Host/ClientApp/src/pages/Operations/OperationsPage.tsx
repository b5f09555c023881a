import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { PageFrame } from '../../app/PageFrame';
import { CasesPanel } from './CasesPanel';
import { DeadLettersPanel } from './DeadLettersPanel';
import { SwitchesPanel } from './SwitchesPanel';

/** What oversight holds: the switches of the bot, what failed for good, and the open cases. */
export default function OperationsPage() {
  const { t } = useTranslation();
  const roles = useMe().data?.roles ?? [];
  return (
    <PageFrame heading={t('operations.heading')}>
      <SwitchesPanel />
      <DeadLettersPanel />
      {roles.some((role) => role === 'agent' || role === 'supervisor' || role === 'oversight') && <CasesPanel />}
    </PageFrame>
  );
}
