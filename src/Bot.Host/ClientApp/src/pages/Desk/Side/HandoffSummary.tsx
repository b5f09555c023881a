import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ConversationDetail } from '../../../api/conversationTypes';
import { languageOfText } from '../../../app/languageOfText';
import { useTexts } from '../../../app/useTexts';
import { caseNumberOf } from './placeholders';
import { FactList } from './FactList';
import { SideSection } from './SideSection';

/** Why a person was asked for, and what was said so far in a few lines. */
export function HandoffSummary({ detail }: { detail: ConversationDetail }) {
  const { t } = useTranslation();
  const { code, moment } = useTexts();
  const { handoff } = detail;
  if (!handoff) return null;
  return (
    <SideSection heading={t('handoff.heading')}>
      {handoff.summary && <Text as="p" block size={200} lang={languageOfText(handoff.summary, detail.row.language)}>{handoff.summary}</Text>}
      <FactList
        facts={[
          [t('handoff.reason'), code('reason', handoff.reason)],
          [t('handoff.requestedAt'), handoff.requestedAt ? moment(handoff.requestedAt) : null],
          [t('transfer.note'), handoff.note, 'words'],
          [t('handoff.case'), caseNumberOf(detail)],
        ]}
      />
    </SideSection>
  );
}
