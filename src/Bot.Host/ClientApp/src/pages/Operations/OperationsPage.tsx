import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import type { DecisionsAsked } from '../../api/records';
import { useMe } from '../../api/session';
import { readsDecisions } from '../../app/navigation';
import { PageFrame } from '../../app/PageFrame';
import { AuditPanel } from './AuditPanel';
import { CasesPanel } from './CasesPanel';
import { DeadLettersPanel } from './DeadLettersPanel';
import { DecisionsPanel } from './DecisionsPanel';
import { SwitchesPanel } from './SwitchesPanel';

/** What oversight holds: the switches of the bot, what failed for good, the open cases, why the bot answered so, and what staff did. */
export default function OperationsPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const roles = me?.roles ?? [];
  const [search] = useSearchParams();
  const of = (name: string) => search.get(name) ?? '';
  const asked: DecisionsAsked = { of: of('of'), department: of('department'), outcome: of('outcome'), reason: of('reason'), from: of('from'), to: of('to') };
  // Who comes from a figure wants to see what stands behind it.
  const comesForDecisions = Object.values(asked).some((value) => value !== '');
  const decisions = me && readsDecisions(me) && <DecisionsPanel key={search.toString()} first={asked} />;
  return (
    <PageFrame heading={t('operations.heading')}>
      {comesForDecisions && decisions}
      <SwitchesPanel />
      <DeadLettersPanel />
      {roles.some((role) => role === 'agent' || role === 'supervisor' || role === 'oversight') && <CasesPanel />}
      {!comesForDecisions && decisions}
      {roles.some((role) => role === 'oversight' || role === 'admin') && <AuditPanel />}
    </PageFrame>
  );
}
