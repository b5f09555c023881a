import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { EmptyState } from '../../app/EmptyState';
import { useArrival } from '../../app/useArrival';
import { useHiddenClass } from '../../app/useHiddenClass';
import { useMediaQuery } from '../../app/useMediaQuery';
import { ConversationPane } from './Conversation/ConversationPane';
import { ConversationLists } from './Lists/ConversationLists';
import { focusPane, usePaneFocus } from './usePaneFocus';
import { useUnreadTitle } from './useUnreadTitle';

const useStyles = makeStyles({
  desk: {
    flex: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(260px, 340px) minmax(0, 1fr)',
    gap: '1px',
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
    '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  pane: {
    minWidth: 0,
    minHeight: 0,
    overflow: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 420px)': { overflow: 'visible' },
  },
  empty: { justifyContent: 'center' },
});

/** The desk: lists, conversation, side. Narrow windows show one at a time, with a way back. */
export default function DeskPage() {
  const styles = useStyles();
  const hidden = useHiddenClass();
  const { t } = useTranslation();
  const { conversationId } = useParams();
  const narrow = useMediaQuery('(max-width: 760px)');
  const [chosen, setChosen] = useState<'lists' | 'conversation'>('conversation');
  useArrival();
  usePaneFocus();
  useUnreadTitle();
  const showLists = !narrow || !conversationId || chosen === 'lists';
  function showAgain() {
    setChosen('lists');
    // One takes the place of the other: the focus goes with it.
    setTimeout(() => focusPane('lists'), 0);
  }
  return (
    <div className={styles.desk}>
      <h1 tabIndex={-1} className={hidden}>{t('nav.desk')}</h1>
      {showLists && (
        <section className={styles.pane} aria-label={t('desk.lists')} data-pane="lists">
          <ConversationLists selected={conversationId} opened={() => setChosen('conversation')} />
        </section>
      )}
      {!(narrow && showLists) &&
        (conversationId ? (
          <ConversationPane key={conversationId} id={conversationId} {...(narrow ? { back: showAgain } : {})} />
        ) : (
          <section className={mergeClasses(styles.pane, styles.empty)} aria-label={t('desk.conversation')} data-pane="timeline">
            <EmptyState title={t('desk.nothingOpen')} text={t('desk.nothingOpenHint')} />
          </section>
        ))}
    </div>
  );
}
