import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from './useErrorText';
import { useFocusBack } from './useFocusBack';

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

interface Props {
  title: string;
  submitText: string;
  /** False while something is missing. */
  ready: boolean;
  busy: boolean;
  error: unknown;
  submit: () => void;
  close: () => void;
  children: ReactNode;
}

/**
 * The frame of a question before a step: it stays open, with what was typed, when the server refuses. What is missing is said by the page, in its
 * language, not by the browser in another.
 */
export function ActionDialog({ title, submitText, ready, busy, error, submit, close, children }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const errorText = useErrorText();
  useFocusBack();

  function submitted(event: FormEvent) {
    event.preventDefault();
    if (ready && !busy) submit();
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface>
        <form onSubmit={submitted} noValidate>
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
              <Button type="submit" appearance="primary" disabled={!ready || busy}>
                {submitText}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
