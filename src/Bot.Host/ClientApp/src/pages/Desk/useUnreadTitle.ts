import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useConversationList } from '../../api/conversations';

/** The tab says how many messages wait to be read. */
export function useUnreadTitle() {
  const { t } = useTranslation();
  const mine = useConversationList('mine', '', '');
  const unread = mine.data?.reduce((sum, row) => sum + row.unread, 0) ?? 0;
  useEffect(() => {
    document.title = unread > 0 ? `(${unread}) ${t('title')}` : t('title');
    return () => {
      document.title = t('title');
    };
  }, [t, unread]);
}
