import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useMe, useSignOut } from '../../api/session';
import { servesResidents } from '../navigation';
import { useTexts } from '../useTexts';
import { forgetPerson } from '../../sending/ownTab';
import { useIdle } from './useIdle';

/** Usual length of a session without anything done, until the server says another. */
const usualIdleSeconds = 1_800;

/** Tells of the end of an idle session two minutes before (WCAG 2.2, 2.2.1), and ends it. */
export function IdleNotice() {
  const { t } = useTranslation();
  const { wait } = useTexts();
  const me = useMe();
  const signOut = useSignOut();
  const { secondsLeft, stay } = useIdle(me.data?.idleSeconds ?? usualIdleSeconds, () => signOut.mutate(undefined, { onSuccess: forgetPerson }));
  return (
    <Dialog open={secondsLeft !== null} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('idle.title')}</DialogTitle>
          <DialogContent>{t(me.data && servesResidents(me.data) ? 'idle.text' : 'studio.idle', { left: wait(secondsLeft ?? 0) })}</DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={() => signOut.mutate(undefined, { onSuccess: forgetPerson })}>
              {t('user.signOut')}
            </Button>
            <Button appearance="primary" onClick={stay}>
              {t('idle.stay')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
