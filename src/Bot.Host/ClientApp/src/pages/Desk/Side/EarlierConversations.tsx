import { makeStyles, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ConversationDetail } from '../../../api/conversationTypes';
import { Link } from '../../../app/Link';
import { useTexts } from '../../../app/useTexts';
import { otherConversations } from '../Conversation/linked';
import { SideSection } from './SideSection';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '1.2em' } });

/** The resident's earlier episodes here, and their conversations on other channels. */
export function EarlierConversations({ detail }: { detail: ConversationDetail }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { code, moment } = useTexts();
  const earlier = detail.episodes.filter((episode) => episode.number !== detail.episode);
  const elsewhere = otherConversations(detail).seen;
  return (
    <SideSection heading={t('earlier.heading')}>
      {earlier.length + elsewhere.length === 0 && <Text size={200}>{t('earlier.none')}</Text>}
      {earlier.length + elsewhere.length > 0 && (
        <ul className={styles.list}>
          {earlier.map((episode) => (
            <li key={episode.number}>
              <Text size={200}>
                {t('earlier.episode', { number: episode.number, from: episode.from ? moment(episode.from) : '', to: episode.to ? moment(episode.to) : '' })}
              </Text>
            </li>
          ))}
          {elsewhere.map((link) => (
            <li key={link.conversationId}>
              <Link to={`/desk/${encodeURIComponent(link.conversationId)}`}>{code('channel', link.channel)}</Link>
            </li>
          ))}
        </ul>
      )}
    </SideSection>
  );
}
