import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Channel, ConversationDetail, Entry } from '../../../api/conversationTypes';
import type { Me } from '../../../api/types';
import { ChannelIcon } from '../../../app/ChannelIcon';
import { languageOfText } from '../../../app/languageOfText';
import { useTexts } from '../../../app/useTexts';
import { Attachments } from './Attachments';
import { BotDecision } from './BotDecision';
import { DeliveryMark } from './DeliveryMark';
import { DraftEntry } from './DraftEntry';
import { EventEntry } from './EventEntry';
import { LinkedText } from './LinkedText';
import { MarkdownText } from '../../../app/MarkdownText';
import { useBubbleStyles } from './bubbleStyles';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  choice: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  entry: Entry;
  detail: ConversationDetail;
  me: Me;
  reuse: (text: string) => void;
  /** Where it was said, when the line holds several conversations. */
  place?: { conversationId: string; channel: Channel };
}

export function EntryView({ entry, detail, me, reuse, place }: Props) {
  const styles = useStyles();
  const bubble = useBubbleStyles();
  const { t } = useTranslation();
  const { code, moment } = useTexts();
  const spoken = entry.kind !== 'note' && (!place || place.conversationId === detail.row.id) ? detail.row.language : null;
  const language = languageOfText(entry.text, spoken);
  if (entry.kind === 'event') return <EventEntry entry={entry} />;
  if (entry.kind === 'draft') return <DraftEntry entry={entry} conversationId={detail.row.id} />;
  const mine = entry.kind === 'agent' && entry.authorName === me.name;
  const author = mine ? t('row.you') : entry.authorName || (entry.kind === 'resident' && detail.row.residentName) || t(`kind.${entry.kind}`);
  return (
    <article
      className={mergeClasses(bubble.bubble, bubble[entry.kind], entry.whisper === true && bubble.whisper)}
      aria-label={t('conversation.entry', { who: author, time: moment(entry.at) })}
      data-sequence={entry.sequence}
    >
      <div className={bubble.head}>
        <Text size={200} weight="semibold">
          {author}
        </Text>
        {entry.kind === 'note' && <Text size={200}>{t(entry.whisper ? 'conversation.whisperLabel' : 'conversation.noteLabel')}</Text>}
        {place && (
          <Text size={200}>
            <ChannelIcon channel={place.channel} /> {code('channel', place.channel)}
          </Text>
        )}
        <Text size={200} as="span">
          <time dateTime={entry.at}>{moment(entry.at)}</time>
        </Text>
      </div>
      {entry.kind === 'bot' ? (
        <MarkdownText text={entry.text} lang={language} />
      ) : (
        <LinkedText text={entry.text} lang={language} />
      )}
      <Attachments attachments={entry.attachments} />
      {entry.suggestedActions.length > 0 && (
        <ul className={styles.choices} aria-label={t('conversation.choices')}>
          {entry.suggestedActions.map((action) => (
            <li key={action} className={styles.choice} lang={languageOfText(action, language)}>
              {action}
            </li>
          ))}
        </ul>
      )}
      {entry.decision && <BotDecision decision={entry.decision} />}
      <DeliveryMark entry={entry} reuse={reuse} />
    </article>
  );
}
