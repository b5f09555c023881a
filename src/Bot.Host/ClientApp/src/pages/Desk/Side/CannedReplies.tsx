import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCanned } from '../../../api/conversations';
import type { ConversationDetail } from '../../../api/conversationTypes';
import type { Me } from '../../../api/types';
import { LoadProblem } from '../../../app/LoadProblem';
import { useTexts } from '../../../app/useTexts';
import { fillPlaces } from './placeholders';
import { SideSection } from './SideSection';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  reply: { justifyContent: 'flex-start', textAlign: 'left', width: '100%', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  detail: ConversationDetail;
  me: Me;
  use: (text: string) => void;
}

/** Prepared replies in the resident's language; a tap puts one, its places filled, into the box. */
export function CannedReplies({ detail, me, use }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { department } = useTexts();
  const [q, setQ] = useState('');
  const canned = useCanned(detail.row.language ?? 'en', detail.row.department ?? '');
  const wanted = q.trim().toLowerCase();
  const replies = canned.data?.filter((reply) => `${reply.title} ${reply.text}`.toLowerCase().includes(wanted)) ?? [];
  return (
    <SideSection heading={t('canned.heading')}>
      {canned.isError && <LoadProblem error={canned.error} retry={() => void canned.refetch()} />}
      {(canned.data?.length ?? 0) > 5 && (
        <Input value={q} onChange={(_, data) => setQ(data.value)} placeholder={t('canned.search')} aria-label={t('canned.search')} />
      )}
      {canned.data && replies.length === 0 && <Text size={200}>{t('canned.none')}</Text>}
      <ul className={styles.list}>
        {replies.map((reply) => (
          <li key={reply.id}>
            <Button
              size="small"
              className={styles.reply}
              title={reply.text}
              onClick={() => use(fillPlaces(reply.text, detail, me, department(detail.row)))}
            >
              {reply.title}
            </Button>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}
