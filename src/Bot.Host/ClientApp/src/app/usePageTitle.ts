import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the tab and to screen readers, before the name of the whole; with what waits to be read on it. */
export function usePageTitle(page: string, unread = 0) {
  const { t } = useTranslation();
  const title = `${unread > 0 ? `(${unread}) ` : ''}${page} – ${t('title')}`;
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = t('title');
    };
  }, [t, title]);
}
