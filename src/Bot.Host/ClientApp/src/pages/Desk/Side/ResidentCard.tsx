import { useTranslation } from 'react-i18next';
import type { ConversationDetail } from '../../../api/conversationTypes';
import { useTexts } from '../../../app/useTexts';
import { FactList } from './FactList';
import { SideSection } from './SideSection';

/** Who writes, how they can be reached, and what they agreed to. */
export function ResidentCard({ detail }: { detail: ConversationDetail }) {
  const { t } = useTranslation();
  const { code } = useTexts();
  const { resident } = detail;
  const linked = resident.linkedChannels.map((link) => (typeof link === 'string' ? code('channel', link) : [code('channel', link.channel), link.contact].filter(Boolean).join(' ')));
  return (
    <SideSection heading={t('resident.heading')}>
      <FactList
        facts={[
          [t('resident.name'), resident.name || t('resident.unknown')],
          [t('resident.contact'), resident.contact],
          [t('language'), code('languages', resident.language)],
          [t('resident.consent'), code('consent', resident.consent)],
          [t('resident.linked'), linked.join(', ')],
        ]}
      />
    </SideSection>
  );
}
