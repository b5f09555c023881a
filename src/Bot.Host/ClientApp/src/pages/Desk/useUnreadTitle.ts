import { useTranslation } from 'react-i18next';
import { useConversationList } from '../../api/conversations';
import { usePageTitle } from '../../app/usePageTitle';

/** The tab says how many messages wait to be read. */
export function useUnreadTitle() {
  const { t } = useTranslation();
  const mine = useConversationList('mine', '', '');
  const unread = mine.data?.reduce((sum, row) => sum + row.unread, 0) ?? 0;
  usePageTitle(t('nav.desk'), unread);
}
