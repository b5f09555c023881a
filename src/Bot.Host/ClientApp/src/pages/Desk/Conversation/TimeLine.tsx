import { Button, Divider, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptFile } from '../../../api/files';
import type { ConversationDetail } from '../../../api/conversationTypes';
import type { useEntries } from '../../../api/entries';
import type { PlacedEntry } from '../../../api/personLine';
import type { Me } from '../../../api/types';
import { LoadProblem } from '../../../app/LoadProblem';
import { useTyping } from '../../../events/useTyping';
import { useTexts } from '../../../app/useTexts';
import { localeOf } from '../../../i18n';
import { useOutgoing } from '../../../sending/useOutgoing';
import { ChannelDivider } from './ChannelDivider';
import { EntryView } from './EntryView';
import { otherConversations } from './linked';
import { OutgoingView } from './OutgoingView';
import { timeLineItems } from './timeLineItems';
import { useNewsAnnounced } from './useNewsAnnounced';
import { useSendingAnnounced } from './useSendingAnnounced';
import { useShownEntries } from './useShownEntries';
import { useStickyScroll } from './useStickyScroll';

const useStyles = makeStyles({
  frame: { flex: 1, minHeight: 0, position: 'relative', display: 'flex', flexDirection: 'column' },
  scroll: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-height: 420px)': { overflowY: 'visible' },
  },
  divider: { flexGrow: 0, flexShrink: 0 },
  first: { marginTop: 'auto' },
  hidden: { alignSelf: 'center', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  typing: { color: tokens.colorNeutralForeground2, minHeight: tokens.lineHeightBase200 },
  down: { position: 'absolute', bottom: tokens.spacingVerticalM, alignSelf: 'center', boxShadow: tokens.shadow8 },
});

interface Props {
  id: string;
  detail: ConversationDetail;
  me: Me;
  entries: ReturnType<typeof useEntries>;
  /** Puts a text into the box again. */
  reuse: (text: string, files?: readonly KeptFile[]) => void;
}

/** One line of time over all episodes and channels of the person; what was written here and is not acknowledged stands after it. */
export function TimeLine({ id, detail, me, entries, reuse }: Props) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const list = useMemo(() => entries.data ?? [], [entries.data]);
  const { shown, several, hasEarlier, loadEarlier, loadingEarlier, failed, pending: loading } = useShownEntries(detail, entries);
  const items = useMemo(() => timeLineItems(shown, several), [shown, several]);
  const { hidden } = otherConversations(detail);
  const { code, several: listed } = useTexts();
  const pending = useOutgoing(id, list);
  const typing = useTyping(id);
  const lastSequence = list.findLast((entry) => entry.sequence > 0)?.sequence ?? 0;
  const { scroller, onScroll, away, toEnd } = useStickyScroll(firstOf(shown), `${lastSequence}:${items.length}:${pending.length}:${typing ?? ''}`);
  useNewsAnnounced(shown, id, me.name);
  useSendingAnnounced(pending, list);
  const day = new Intl.DateTimeFormat(localeOf(i18n.language), { weekday: 'short', year: 'numeric', month: 'long', day: 'numeric' });

  return (
    <div className={styles.frame} data-pane="timeline">
      {/* News is told by the page's announcer, once; this log is for reading back. */}
      <div
        ref={scroller}
        className={styles.scroll}
        onScroll={onScroll}
        role="log"
        aria-live="off"
        aria-label={t('conversation.timeLine')}
        tabIndex={0}
        data-pane-stop=""
      >
        {failed && <LoadProblem error={failed.error} retry={() => void failed.refetch()} />}
        {loading && !failed && <Spinner label={t('loading')} />}
        <div className={styles.first} />
        {hidden.length > 0 && (
          <Text size={200} className={styles.hidden}>
            {t('conversation.hidden', { channels: listed([...new Set(hidden.map((channel) => code('channel', channel)))]) })}
          </Text>
        )}
        {hasEarlier && (
          <Button appearance="subtle" onClick={() => void loadEarlier().catch(() => undefined)} disabledFocusable={loadingEarlier}>
            {t('conversation.earlier')}
          </Button>
        )}
        {items.map((item) => {
          if (item.type === 'channel')
            return <ChannelDivider key={item.key} channel={item.channel} conversationId={item.conversationId} episode={item.episode} current={item.conversationId === id} />;
          if (item.type === 'episode') return <Divider className={styles.divider} key={item.key}>{t('conversation.episode', { number: item.number })}</Divider>;
          if (item.type === 'day') return <Divider className={styles.divider} key={item.key}>{day.format(new Date(item.at))}</Divider>;
          const { conversationId, channel, entry } = item.placed;
          return (
            <EntryView key={`${conversationId}:${entry.clientId ?? entry.id}`} entry={entry} detail={detail} me={me} reuse={reuse} {...(several ? { place: { conversationId, channel } } : {})} />
          );
        })}
        {pending.map((message) => (
          <OutgoingView key={message.clientId} message={message} reuse={reuse} />
        ))}
        <Text size={200} className={styles.typing}>
          {typing && t('conversation.typing', { who: typing === 'resident' ? detail.row.residentName || t('row.resident') : typing })}
        </Text>
      </div>
      {away && (
        <Button className={styles.down} size="small" shape="circular" icon={<ArrowDownRegular />} onClick={toEnd}>
          {t('conversation.newest')}
        </Button>
      )}
    </div>
  );
}

/** Falls when older entries come in above. */
const firstOf = ([first]: readonly PlacedEntry[]) => (first ? Date.parse(first.entry.at) : 0);
