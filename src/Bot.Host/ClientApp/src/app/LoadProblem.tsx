import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useErrorText } from './useErrorText';

/** Says why something could not be read, and reads it again on request. What is already shown stays. */
export function LoadProblem({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{errorText(error)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={retry}>{t('retry')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
