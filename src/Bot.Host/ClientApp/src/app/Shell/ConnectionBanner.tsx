import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStream } from '../../events/StreamContext';
import { useAnnounce } from '../Announcer';

/** A blink of the network is not worth a banner. */
const patience = 1_500;

/** Says that what is shown may be old, for as long as it may be. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const { status, reconnectNow } = useStream();
  const announce = useAnnounce();
  const [shown, setShown] = useState(false);
  const told = useRef(false);

  useEffect(() => {
    if (status !== 'reconnecting') {
      setShown(false);
      if (told.current && status === 'live') announce(t('connection.back'));
      told.current = false;
      return;
    }
    const timer = setTimeout(() => {
      told.current = true;
      setShown(true);
    }, patience);
    return () => clearTimeout(timer);
  }, [status, announce, t]);

  if (!shown) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>{t('connection.reconnecting')}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={reconnectNow}>{t('connection.now')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
