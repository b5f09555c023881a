import { makeStyles, mergeClasses, OverlayDrawer, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptFile } from '../../../api/files';
import { useConversation } from '../../../api/conversations';
import { useEntries } from '../../../api/entries';
import { useMe } from '../../../api/session';
import { LoadProblem } from '../../../app/LoadProblem';
import { useMediaQuery } from '../../../app/useMediaQuery';
import { Composer } from '../Composer/Composer';
import { useComposerFiles } from '../Composer/useComposerFiles';
import { useComposerText } from '../Composer/useComposerText';
import { SidePane } from '../Side/SidePane';
import { ConversationHeader } from './ConversationHeader';
import { TimeLine } from './TimeLine';
import { useOpenedAnnounced } from './useOpenedAnnounced';
import { useReadReceipt } from './useReadReceipt';

const useStyles = makeStyles({
  both: {
    minWidth: 0,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    gap: '1px',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
    '@media (max-height: 420px)': { gridTemplateRows: 'auto' },
  },
  wide: { gridTemplateColumns: 'minmax(0, 1fr) minmax(280px, 340px)' },
  pane: {
    minWidth: 0,
    minHeight: 0,
    overflow: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 420px)': { overflow: 'visible' },
  },
  side: { overflow: 'auto' },
});

interface Props {
  id: string;
  /** Where the lists are one step back. */
  back?: () => void;
}

export function ConversationPane({ id, back }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const me = useMe().data;
  const wide = useMediaQuery('(min-width: 1180px)');
  const [drawer, setDrawer] = useState(false);
  const detail = useConversation(id);
  const entries = useEntries(id);
  const composer = useComposerText(id);
  const files = useComposerFiles(id);
  useReadReceipt(id, entries.data?.findLast((entry) => entry.sequence > 0)?.sequence, detail.data?.row);

  const { insert } = composer;
  const { putBack } = files;
  const use = useCallback(
    (text: string, back: readonly KeptFile[] = []) => {
      setDrawer(false);
      insert(text);
      putBack(back);
    },
    [insert, putBack],
  );

  useOpenedAnnounced(detail.data, back !== undefined);

  if (!detail.data || !me) {
    return (
      <section className={styles.pane} aria-label={t('desk.conversation')} aria-busy={detail.isPending}>
        {detail.isError ? <LoadProblem error={detail.error} retry={() => void detail.refetch()} /> : <Spinner label={t('loading')} />}
      </section>
    );
  }
  const side = <SidePane detail={detail.data} me={me} use={use} {...(wide ? {} : { close: () => setDrawer(false) })} />;
  return (
    <div className={mergeClasses(styles.both, wide && styles.wide)}>
      <section className={styles.pane} aria-label={t('desk.conversation')}>
        <ConversationHeader detail={detail.data} me={me} {...(back ? { back } : {})} {...(wide ? {} : { showSide: () => setDrawer(true) })} />
        <TimeLine id={id} detail={detail.data} me={me} entries={entries} reuse={use} />
        <Composer detail={detail.data} me={me} composer={composer} files={files} />
      </section>
      {wide ? (
        <aside className={mergeClasses(styles.pane, styles.side)} aria-label={t('desk.side')} data-pane="side">
          {side}
        </aside>
      ) : (
        <OverlayDrawer open={drawer} position="end" size="small" onOpenChange={(_, { open }) => setDrawer(open)} aria-label={t('desk.side')}>
          {side}
        </OverlayDrawer>
      )}
    </div>
  );
}
