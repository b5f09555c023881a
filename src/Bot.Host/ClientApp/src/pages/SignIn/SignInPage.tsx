import { Button, Field, Input, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router-dom';
import { useMe, useSignIn, useSignInMethods } from '../../api/session';
import { SignedOutLayout } from '../../app/SignedOutLayout';
import { useErrorText } from '../../app/useErrorText';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What the identity provider's sign-in came back with. */
const providerProblems: readonly (string | null)[] = ['no-role', 'openid-failed'];

export function SignInPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const location = useLocation();
  const [search] = useSearchParams();
  const broughtBack = search.get('problem');
  const me = useMe();
  const methods = useSignInMethods();
  const signIn = useSignIn();
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const nameBox = useRef<HTMLInputElement>(null);
  const passwordBox = useRef<HTMLInputElement>(null);

  if (me.data) {
    const from = (location.state as { from?: string } | null)?.from;
    return <Navigate to={from ?? '/'} replace />;
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const incomplete = userName.trim() === '' || password === '';
    setMissing(incomplete);
    if (incomplete) (userName.trim() === '' ? nameBox : passwordBox).current?.focus();
    if (!incomplete) signIn.mutate({ userName: userName.trim(), password });
  }

  const problem = missing ? t('signIn.required') : signIn.isError ? errorText(signIn.error) : providerProblems.includes(broughtBack) ? t(`errors.${broughtBack}`) : null;
  return (
    <SignedOutLayout heading={t('signIn.heading')}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {problem && (
          <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
        <Field label={t('signIn.userName')} required>
          <Input input={{ ref: nameBox }} value={userName} onChange={(_, data) => setUserName(data.value)} autoComplete="username" autoFocus />
        </Field>
        <Field label={t('signIn.password')} required>
          <Input input={{ ref: passwordBox }} type="password" value={password} onChange={(_, data) => setPassword(data.value)} autoComplete="current-password" />
        </Field>
        <Button appearance="primary" type="submit" disabledFocusable={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
        {methods.data?.openIdConnect?.enabled && <Link href={methods.data.openIdConnect.url}>{t('signIn.openIdConnect')}</Link>}
      </form>
    </SignedOutLayout>
  );
}
