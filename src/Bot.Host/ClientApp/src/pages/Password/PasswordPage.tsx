import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useChangePassword, useMe } from '../../api/session';
import { SignedOutLayout } from '../../app/SignedOutLayout';
import { useErrorText } from '../../app/useErrorText';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export function PasswordPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const me = useMe();
  const change = useChangePassword();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const repeatBox = useRef<HTMLInputElement>(null);
  const differs = repeat !== '' && next !== repeat;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (next !== repeat) repeatBox.current?.focus();
    else change.mutate({ current, next }, { onSuccess: () => navigate('/', { replace: true }) });
  }

  return (
    <SignedOutLayout heading={t('password.heading')}>
      {me.data?.mustChangePassword && <Text>{t('password.why')}</Text>}
      <form className={styles.form} onSubmit={submit}>
        {change.isError && (
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>{errorText(change.error)}</MessageBarBody>
          </MessageBar>
        )}
        <Field label={t('password.current')} required>
          <Input type="password" value={current} onChange={(_, data) => setCurrent(data.value)} autoComplete="current-password" />
        </Field>
        <Field label={t('password.next')} hint={t('password.rule')} required>
          <Input type="password" value={next} onChange={(_, data) => setNext(data.value)} autoComplete="new-password" minLength={10} maxLength={128} />
        </Field>
        <Field label={t('password.repeat')} required {...(differs ? { validationMessage: t('password.differs') } : {})}>
          <Input input={{ ref: repeatBox }} type="password" value={repeat} onChange={(_, data) => setRepeat(data.value)} autoComplete="new-password" />
        </Field>
        <Button appearance="primary" type="submit" disabledFocusable={change.isPending}>
          {t('password.submit')}
        </Button>
      </form>
    </SignedOutLayout>
  );
}
