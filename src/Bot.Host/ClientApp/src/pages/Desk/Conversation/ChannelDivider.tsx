import { Divider, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../api/conversationTypes';
import { ChannelIcon } from '../../../app/ChannelIcon';
import { Link } from '../../../app/Link';
import { useTexts } from '../../../app/useTexts';

const useStyles = makeStyles({
  divider: { flexGrow: 0, flexShrink: 0, marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground1 },
  where: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  channel: Channel;
  conversationId: string;
  episode: number;
  /** Whether this is the conversation that is open, where replies go. */
  current: boolean;
}

/** Where the line goes on in another conversation of the person: on which channel, and the way there. */
export function ChannelDivider({ channel, conversationId, episode, current }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { code } = useTexts();
  const facts = [code('channel', channel), t(current ? 'conversation.thisOne' : 'conversation.anotherOne'), episode > 1 && t('conversation.episode', { number: episode })];
  return (
    // No separator to assistive technology: what stands in one is not heard, and here stands the way to the other conversation.
    <Divider className={styles.divider} role="group" aria-orientation={undefined} aria-label={facts.filter(Boolean).join(' · ')}>
      <span className={styles.where}>
        <ChannelIcon channel={channel} />
        {facts.filter(Boolean).join(' · ')}
        {!current && (
          <Link to={`/desk/${encodeURIComponent(conversationId)}`} aria-label={t('conversation.openOther', { channel: code('channel', channel) })}>
            {t('conversation.open')}
          </Link>
        )}
      </span>
    </Divider>
  );
}
