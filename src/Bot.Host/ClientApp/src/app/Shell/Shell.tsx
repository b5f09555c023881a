import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router-dom';
import { usePresenceHeartbeat } from '../../api/presence';
import { useMe } from '../../api/session';
import { StreamProvider } from '../../events/StreamProvider';
import { ShortcutProvider } from '../../keyboard/ShortcutProvider';
import { OfferTray } from '../../offers/OfferTray';
import { useSending } from '../../sending/useOutgoing';
import { Announcer } from '../Announcer';
import { hearsEvents, servesResidents } from '../navigation';
import { ConnectionBanner } from './ConnectionBanner';
import { IdleNotice } from './IdleNotice';
import { TopBar } from './TopBar';

const useStyles = makeStyles({
  shell: { height: '100dvh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground3, overflow: 'hidden' },
  page: {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    display: 'flex',
    flexDirection: 'column',
    // Zoomed to 400 % a window is a few lines high: then the page scrolls as one, instead of panes too small to read.
    '@media (max-height: 420px)': { overflow: 'visible' },
  },
  short: { '@media (max-height: 420px)': { height: 'auto', minHeight: '100dvh', overflow: 'visible' } },
  skip: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    top: '-100px',
    zIndex: 10,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ':focus': { top: tokens.spacingVerticalXS },
  },
});

/** The frame of every page behind sign-in. */
export default function Shell() {
  const styles = useStyles();
  const { t } = useTranslation();
  const me = useMe();
  const serves = me.data ? servesResidents(me.data) : false;
  usePresenceHeartbeat(serves);
  useSending(me.data?.id);
  return (
    <Announcer>
      <ShortcutProvider>
        <StreamProvider listens={me.data ? hearsEvents(me.data) : false}>
          <div className={`${styles.shell} ${styles.short}`}>
            <a className={styles.skip} href="#main">
              {t('nav.skip')}
            </a>
            <TopBar />
            <ConnectionBanner />
            {serves && <OfferTray />}
            {/* Pages that are only read have nothing to tab to; then the page itself is scrolled by keyboard. */}
            <main id="main" className={styles.page} tabIndex={serves ? -1 : 0}>
              <Suspense fallback={<Spinner label={t('loading')} />}>
                <Outlet />
              </Suspense>
            </main>
          </div>
          <IdleNotice />
        </StreamProvider>
      </ShortcutProvider>
    </Announcer>
  );
}
