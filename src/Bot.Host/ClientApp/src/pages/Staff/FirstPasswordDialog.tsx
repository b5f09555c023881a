import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../../app/useFocusBack';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  password: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    userSelect: 'all',
    overflowWrap: 'anywhere',
  },
});

/** A first password, the one time that it is shown. A click beside the dialog does not close it. */
export function FirstPasswordDialog({ name, password, close }: { name: string; password: string; close: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  useFocusBack();

  function copy() {
    // Where the browser forbids it, the password is still there to be read and marked.
    void navigator.clipboard.writeText(password).then(() => setCopied(true), () => setCopied(false));
  }

  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('staff.passwordTitle', { name })}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{t('staff.passwordText')}</Text>
            <div className={styles.line}>
              <code className={styles.password} aria-label={t('staff.firstPassword')}>
                {password}
              </code>
              {window.isSecureContext && <Button onClick={copy}>{t('staff.copy')}</Button>}
              <Text role="status">{copied ? t('staff.copied') : ''}</Text>
            </div>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              {t('staff.done')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
