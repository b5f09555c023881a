import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

interface Props {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  className?: string;
}

/** Brings the next page of the list before it; the focus goes on to the first of what came, as the button may go away with the last page. */
export function ShowMore({ query, className }: Props) {
  const { t } = useTranslation();
  if (!query.hasNextPage) return null;

  async function more(button: Element) {
    const list = button.closest('section')?.querySelector('ul');
    const count = list?.children.length ?? 0;
    await query.fetchNextPage();
    setTimeout(() => {
      const first = list?.children[count];
      const stop = first?.querySelector<HTMLElement>('a, button') ?? first;
      if (!(stop instanceof HTMLElement)) return;
      if (stop === first) stop.tabIndex = -1;
      stop.focus();
    }, 0);
  }

  return (
    <Button className={className ?? ''} onClick={({ currentTarget }) => void more(currentTarget)} disabledFocusable={query.isFetchingNextPage}>
      {t('lists.more')}
    </Button>
  );
}
