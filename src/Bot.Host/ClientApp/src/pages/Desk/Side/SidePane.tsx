import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ConversationDetail } from '../../../api/conversationTypes';
import type { Me } from '../../../api/types';
import { CannedReplies } from './CannedReplies';
import { EarlierConversations } from './EarlierConversations';
import { HandoffSummary } from './HandoffSummary';
import { ResidentCard } from './ResidentCard';
import { Suggestions } from './Suggestions';
import { TranscriptLinks } from './TranscriptLinks';

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM, overflow: 'auto' },
  close: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

interface Props {
  detail: ConversationDetail;
  me: Me;
  /** Puts a text into the box. */
  use: (text: string) => void;
  close?: () => void;
}

/** What an agent wants to know and to have at hand. */
export function SidePane({ detail, me, use, close }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.side}>
      {close && (
        <div className={styles.close}>
          <Subtitle2 as="h2">{t('desk.side')}</Subtitle2>
          <Button appearance="subtle" icon={<DismissRegular />} aria-label={t('desk.hideSide')} onClick={close} />
        </div>
      )}
      <ResidentCard detail={detail} />
      <HandoffSummary detail={detail} />
      <Suggestions detail={detail} use={use} />
      <CannedReplies detail={detail} me={me} use={use} />
      <EarlierConversations detail={detail} />
      <TranscriptLinks detail={detail} />
    </div>
  );
}
