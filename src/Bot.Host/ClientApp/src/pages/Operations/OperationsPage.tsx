import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { PageFrame } from '../../app/PageFrame';
import { AuditPanel } from './AuditPanel';
import { CasesPanel } from './CasesPanel';
import { DeadLettersPanel } from './DeadLettersPanel';
import { DecisionsPanel } from './DecisionsPanel';
import { SwitchesPanel } from './SwitchesPanel';

/** What oversight holds: the switches of the bot, what failed for good, the open cases, why the bot answered so, and what staff did. */
export default function OperationsPage() {
  const { t } = useTranslation();
  const roles = useMe().data?.roles ?? [];
  return (
    <PageFrame heading={t('operations.heading')}>
      <SwitchesPanel />
      <DeadLettersPanel />
      {roles.some((role) => role === 'agent' || role === 'supervisor' || role === 'oversight') && <CasesPanel />}
      {roles.some((role) => role === 'supervisor' || role === 'oversight') && <DecisionsPanel />}
      {roles.some((role) => role === 'oversight' || role === 'admin') && <AuditPanel />}
    </PageFrame>
  );
}
