import { Badge, makeStyles, SearchBox, Tab, TabList, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { useConversationList, useQueues } from '../../../api/conversations';
import type { ConversationView } from '../../../api/conversationTypes';
import { ConversationList } from './ConversationList';
import { DepartmentFilter } from './DepartmentFilter';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingVerticalS, flexShrink: 0 },
  tabs: { flexWrap: 'wrap' },
  filters: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  search: { flex: '1 1 9rem', minWidth: 0, maxWidth: 'none' },
  count: { marginLeft: '4px' },
});

const views: readonly ConversationView[] = ['mine', 'waiting', 'bot', 'all', 'closed'];

interface Props {
  selected: string | undefined;
  opened: () => void;
}

/** The lists: what is mine, what waits, what the bot has, all, and what is closed. The view stands in the address. */
export function ConversationLists({ selected, opened }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const view = views.find((one) => one === search.get('view')) ?? 'mine';
  const department = search.get('department') ?? '';
  const [q, setQ] = useState('');
  const mine = useConversationList('mine', '', '');
  const queues = useQueues();
  const unread = mine.data?.reduce((sum, row) => sum + row.unread, 0) ?? 0;
  const waiting = queues.data?.reduce((sum, queue) => sum + queue.waiting, 0) ?? 0;
  const counts: Partial<Record<ConversationView, { count: number; label: string }>> = {
    mine: { count: unread, label: t('lists.unread', { count: unread }) },
    waiting: { count: waiting, label: t('lists.waitingCount', { count: waiting }) },
  };

  function choose(name: string, value: string) {
    setSearch((current) => {
      if (value === '') current.delete(name);
      else current.set(name, value);
      return current;
    }, { replace: true });
  }

  return (
    <>
      <div className={styles.head}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={view}
          onTabSelect={(_, { value }) => choose('view', value as string)}
          aria-label={t('lists.views')}
        >
          {views.map((one) => {
            const counted = counts[one];
            return (
              <Tab key={one} value={one} id={`view-${one}`} aria-controls="conversation-list">
                {t(`lists.${one}`)}
                {counted && counted.count > 0 && (
                  <Badge className={styles.count} size="small" color={one === 'mine' ? 'danger' : 'informative'} aria-label={counted.label}>
                    {counted.count > 99 ? '99+' : counted.count}
                  </Badge>
                )}
              </Tab>
            );
          })}
        </TabList>
        <div className={styles.filters}>
          <SearchBox
            className={styles.search}
            value={q}
            onChange={(_, data) => setQ(data.value)}
            placeholder={t('lists.search')}
            aria-label={t('lists.search')}
          />
          <DepartmentFilter queues={queues.data ?? []} value={department} choose={(value) => choose('department', value)} />
        </div>
      </div>
      <ConversationList view={view} department={department} q={useDeferredValue(q.trim())} selected={selected} opened={opened} />
    </>
  );
}
