import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { transcriptOf } from '../../../api/conversations';
import type { ConversationDetail } from '../../../api/conversationTypes';
import { SideSection } from './SideSection';

const useStyles = makeStyles({ links: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS } });

/** The conversation to be printed or kept, without what staff wrote to each other. */
export function TranscriptLinks({ detail }: { detail: ConversationDetail }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  return (
    <SideSection heading={t('transcript.heading')}>
      <div className={styles.links}>
        <Link href={transcriptOf(detail.row.id, 'html', i18n.language)} target="_blank" rel="noreferrer noopener">
          {t('transcript.print')}
        </Link>
        <Link href={transcriptOf(detail.row.id, 'text', i18n.language)} download>
          {t('transcript.text')}
        </Link>
      </div>
    </SideSection>
  );
}
