import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from './useErrorText';
import { useFocusBack } from './useFocusBack';

const useStyles = makeStyles({
  // A choice is as wide as its longest word would have it, and on a telephone wider than the dialog.
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, '& select': { minWidth: 0, width: '100%' } },
});

interface Props {
  title: string;
  submitText: string;
  busy: boolean;
  error: unknown;
  /** Sends what was answered; where something is missing, its field says so from now on. */
  submit: () => void;
  close: () => void;
  children: ReactNode;
}

/**
 * The frame of a question before a step: it stays open, with what was typed, when the server refuses. What is missing is said by the page, in its
 * language, not by the browser in another, and whoever answered stands at the first of it.
 */
export function ActionDialog({ title, submitText, busy, error, submit, close, children }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useFocusBack();

  function submitted(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setTries(tries + 1);
    submit();
  }

  useEffect(() => {
    if (tries > 0 && !busy) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, busy]);

  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface>
        <form ref={form} onSubmit={submitted} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {error != null && (
                <MessageBar intent="error" layout="multiline" role="alert">
                  <MessageBarBody>{errorText(error)}</MessageBarBody>
                </MessageBar>
              )}
              {children}
            </DialogContent>
            <DialogActions>
              <Button type="button" onClick={close}>
                {t('cancel')}
              </Button>
              <Button type="submit" appearance="primary" disabledFocusable={busy}>
                {submitText}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
