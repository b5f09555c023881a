import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../app/PageFrame';
import { CasesPanel } from './CasesPanel';
import { DeadLettersPanel } from './DeadLettersPanel';
import { SwitchesPanel } from './SwitchesPanel';

/** What oversight holds: the switches of the bot, what failed for good, and the open cases. */
export default function OperationsPage() {
  const { t } = useTranslation();
  return (
    <PageFrame heading={t('operations.heading')}>
      <SwitchesPanel />
      <DeadLettersPanel />
      <CasesPanel />
    </PageFrame>
  );
}
