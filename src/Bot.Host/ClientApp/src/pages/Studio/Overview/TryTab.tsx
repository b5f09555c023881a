import { Button, Field, mergeClasses, Select, Text, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudioChoices, useTry } from '../../../api/studio';
import { useAnnounce } from '../../../app/Announcer';
import { LoadProblem } from '../../../app/LoadProblem';
import { useTexts } from '../../../app/useTexts';
import { isSubmitKey } from '../../../sending/isSubmitKey';
import { useStudioStyles } from '../studioStyles';
import { TryResult } from './TryResult';

/** Asks the bot a question as a resident would, and shows what it answers now, from where, and what else it had in mind. */
export function TryTab() {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const { name, code } = useTexts();
  const choices = useStudioChoices();
  const ask = useTry();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [department, setDepartment] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = tried && text.trim() === '';

  function submit(event?: FormEvent) {
    event?.preventDefault();
    setTried(true);
    if (text.trim() === '' || ask.isPending) return;
    ask.mutate(
      { text: text.trim(), ...(department ? { department } : {}) },
      { onSuccess: ({ outcome }) => announce(t('studio.try.answered', { outcome: code('outcome', outcome) })) },
    );
  }

  return (
    <>
      <Text>{t('studio.try.text')}</Text>
      <form className={styles.stack} onSubmit={submit} noValidate>
        <Field label={t('studio.try.question')} required {...(isMissing ? { validationMessage: t('studio.try.missing') } : {})}>
          <Textarea
            value={text}
            onChange={(_, { value }) => setText(value)}
            onKeyDown={(event) => {
              if (!isSubmitKey(event.nativeEvent)) return;
              event.preventDefault();
              submit();
            }}
            maxLength={1000}
            resize="vertical"
          />
        </Field>
        <div className={mergeClasses(styles.bar, styles.end)}>
          <Field label={t('studio.try.department')} className={styles.narrow}>
            <Select value={department} onChange={(_, { value }) => setDepartment(value)}>
              <option value="">{t('studio.try.anyDepartment')}</option>
              {choices.data?.departments.map((one) => (
                <option key={one.id} value={one.id}>
                  {name(one.name)}
                </option>
              ))}
            </Select>
          </Field>
          <Button type="submit" appearance="primary" disabledFocusable={ask.isPending}>
            {t('studio.try.submit')}
          </Button>
        </div>
      </form>
      {ask.isError && <LoadProblem error={ask.error} retry={() => submit()} />}
      {ask.data && <TryResult result={ask.data} />}
    </>
  );
}
