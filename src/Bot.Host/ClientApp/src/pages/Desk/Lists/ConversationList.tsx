import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useConversationList } from '../../../api/conversations';
import type { ConversationView } from '../../../api/conversationTypes';
import { useMe } from '../../../api/session';
import { EmptyState } from '../../../app/EmptyState';
import { LoadProblem } from '../../../app/LoadProblem';
import { ShowMore } from '../../../app/ShowMore';
import { useShortcut } from '../../../keyboard/ShortcutProvider';
import { useRovingFocus } from '../../../keyboard/useRovingFocus';
import { accepted } from '../../../offers/accepted';
import { ConversationItem } from './ConversationItem';
import { useFoundAnnounced } from './useFoundAnnounced';

const useStyles = makeStyles({
  scroll: { flex: 1, minHeight: 0, overflow: 'auto', position: 'relative', '@media (max-height: 420px)': { overflow: 'visible' } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  loading: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  more: { display: 'flex', justifyContent: 'center', padding: tokens.spacingVerticalM },
});

interface Props {
  view: ConversationView;
  department: string;
  q: string;
  selected: string | undefined;
  opened: () => void;
}

export function ConversationList({ view, department, q, selected, opened }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const navigate = useNavigate();
  const isAvailable = useMe().data?.presence === 'available';
  const list = useConversationList(view, department, q);
  const rows = list.data;
  useFoundAnnounced(`${view} ${department} ${q}`, list.isPlaceholderData || list.isPending ? undefined : rows?.length, list.hasNextPage);
  const ids = useMemo(() => rows?.map((row) => row.id) ?? [], [rows]);
  const roving = useRovingFocus(ids, selected);
  useShortcut('next-unread', () => {
    const next = rows?.find((row) => row.unread > 0 && row.id !== selected);
    if (next) void navigate({ pathname: `/desk/${encodeURIComponent(next.id)}`, search: window.location.search }, { state: accepted });
  });

  return (
    <div id="conversation-list" role="tabpanel" aria-labelledby={`view-${view}`} className={styles.scroll} aria-busy={list.isPending}>
      {list.isError && <LoadProblem error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && !list.isError && (
        <Skeleton className={styles.loading} aria-label={t('loading')}>
          {[0, 1, 2, 3].map((line) => (
            <SkeletonItem key={line} size={48} />
          ))}
        </Skeleton>
      )}
      {rows?.length === 0 && (
        <EmptyState title={t(q ? 'lists.noneFound' : `lists.none.${view}`)} text={q ? t('lists.noneFoundHint', { q }) : t(`lists.noneHint.${view === 'mine' && isAvailable ? 'mineAvailable' : view}`)} />
      )}
      {rows && rows.length > 0 && (
        <ul className={styles.list} {...roving.listProps}>
          {rows.map((row) => (
            <ConversationItem key={row.id} row={row} selected={row.id === selected} itemProps={roving.itemProps(row.id)} opened={opened} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div className={styles.more}>
          <ShowMore query={list} />
        </div>
      )}
    </div>
  );
}
