import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { everyEntry, type AuditAsked } from '../../api/audit';
import { useTexts } from '../../app/useTexts';
import { DayRange, isHalf } from './DayRange';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  // A row of its own: the fields above end at different heights, as their hints do.
  buttons: { display: 'flex', flexWrap: 'wrap', flexBasis: '100%', gap: tokens.spacingHorizontalS },
  text: { flex: '1 1 14rem', minWidth: 0 },
  choice: { flex: '0 1 16rem', minWidth: 'min(100%, 9rem)', '& select': { width: '100%', minWidth: 0 } },
});

interface Props {
  asked: AuditAsked;
  ask: (asked: AuditAsked) => void;
}

/** Which entries of the audit log are shown: a person's, of an action, about one object, of some days. */
export function AuditFilter({ asked, ask }: Props) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const { code } = useTexts();
  const [written, setWritten] = useState(asked);
  const change = (changed: Partial<AuditAsked>) => setWritten({ ...written, ...changed });
  const isFiltered = Object.values(asked).some((value) => value !== '');
  const actions = Object.keys(t('audit.action', { returnObjects: true }))
    .map((id) => ({ id, text: code('audit.action', id) }))
    .sort((a, b) => a.text.localeCompare(b.text, i18n.language));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isHalf(written)) ask({ ...written, person: written.person.trim(), object: written.object.trim() });
  }

  function clear() {
    setWritten(everyEntry);
    ask(everyEntry);
  }

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('audit.search')}>
      <Field className={styles.text} label={t('audit.person')} hint={t('audit.personHint')}>
        <Input value={written.person} onChange={(_, data) => change({ person: data.value })} maxLength={200} spellCheck={false} />
      </Field>
      <Field className={styles.text} label={t('audit.object')} hint={t('audit.objectHint')}>
        <Input value={written.object} onChange={(_, data) => change({ object: data.value })} maxLength={200} spellCheck={false} />
      </Field>
      <Field className={styles.choice} label={t('audit.what')}>
        <Select value={written.action} onChange={(_, data) => change({ action: data.value })}>
          <option value="">{t('audit.everyAction')}</option>
          {actions.map((one) => (
            <option key={one.id} value={one.id}>
              {one.text}
            </option>
          ))}
        </Select>
      </Field>
      <DayRange days={written} change={change} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {t('decisions.search')}
        </Button>
        {isFiltered && <Button onClick={clear}>{t('figures.all')}</Button>}
      </div>
    </form>
  );
}
