import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router-dom';
import { useErrorText } from '../../../app/useErrorText';
import { useFocusBack } from '../../../app/useFocusBack';

interface Props {
  isDirty: boolean;
  /** Whether the browser keeps what was typed. */
  isKept: boolean;
  save: () => Promise<unknown>;
}

/** Whoever leaves with something not saved is asked first: by this dialog inside the pages, by the browser when they leave them. */
export function LeaveDialog({ isDirty, isKept, save }: Props) {
  const { t } = useTranslation();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname);

  useEffect(() => {
    if (!isDirty) return;
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [isDirty]);

  if (blocker.state !== 'blocked') return null;
  return <LeaveQuestion text={t(isKept ? 'studio.leave.text' : 'studio.leave.textLost')} stay={blocker.reset} leave={blocker.proceed} save={save} />;
}

function LeaveQuestion({ text, stay, leave, save }: { text: string; stay: () => void; leave: () => void; save: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [error, setError] = useState<unknown>(null);
  useFocusBack();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || stay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('studio.leave.title')}</DialogTitle>
          <DialogContent>{error === null ? text : errorText(error)}</DialogContent>
          <DialogActions fluid>
            <Button onClick={stay}>{t('studio.leave.stay')}</Button>
            <Button onClick={leave}>{t('studio.leave.leave')}</Button>
            <Button appearance="primary" onClick={() => void save().then(leave, setError)}>
              {t('studio.leave.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
