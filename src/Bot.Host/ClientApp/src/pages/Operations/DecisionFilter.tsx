import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueues } from '../../api/conversations';
import type { DecisionsAsked } from '../../api/records';
import { useTexts } from '../../app/useTexts';
import { DayRange, isHalf } from './DayRange';
import { outcomes } from './outcomes';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  id: { flex: '1 1 100%', minWidth: 0 },
  choice: { flex: '0 1 13rem', minWidth: 'min(100%, 9rem)', '& select': { width: '100%', minWidth: 0 } },
});

interface Props {
  asked: DecisionsAsked;
  ask: (asked: DecisionsAsked) => void;
}

/** Which decisions are shown: one conversation's, answer's or turn's, or those of a department, an outcome, some days. */
export function DecisionFilter({ asked, ask }: Props) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const { code, name, several } = useTexts();
  const queues = useQueues();
  const [written, setWritten] = useState(asked);
  const departments = (queues.data ?? []).map((one) => ({ id: one.department ?? one.id, text: name(one.name) })).sort((a, b) => a.text.localeCompare(b.text, i18n.language));
  const change = (changed: Partial<DecisionsAsked>) => setWritten({ ...written, ...changed });
  const together = written.outcome.includes(',');
  const isFiltered = Object.values(asked).some((value) => value !== '');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isHalf(written)) ask({ ...written, of: written.of.trim() });
  }

  function clear() {
    const all = { of: '', department: '', outcome: '', reason: '', from: '', to: '' };
    setWritten(all);
    ask(all);
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field className={styles.id} label={t('decisions.find')} hint={t('decisions.findHint')}>
        <Input value={written.of} onChange={(_, data) => change({ of: data.value })} maxLength={200} spellCheck={false} />
      </Field>
      <Field className={styles.choice} label={t('lists.department')}>
        <Select value={written.department} onChange={(_, data) => change({ department: data.value })}>
          <option value="">{t('lists.everyDepartment')}</option>
          {departments.map((one) => (
            <option key={one.id} value={one.id}>
              {one.text}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.choice} label={t('figures.outcome')}>
        <Select value={written.outcome} onChange={(_, data) => change({ outcome: data.value, reason: '' })}>
          <option value="">{t('figures.everyOutcome')}</option>
          {together && <option value={written.outcome}>{several(written.outcome.split(',').map((one) => code('outcome', one)))}</option>}
          {outcomes.map((one) => (
            <option key={one} value={one}>
              {code('outcome', one)}
            </option>
          ))}
        </Select>
      </Field>
      {written.reason !== '' && (
        <Field className={styles.choice} label={t('figures.reason')}>
          <Select value={written.reason} onChange={(_, data) => change({ reason: data.value })}>
            <option value="">{t('figures.everyReason')}</option>
            <option value={written.reason}>{code('reason', written.reason)}</option>
          </Select>
        </Field>
      )}
      <DayRange days={written} change={change} />
      <Button type="submit" appearance="primary">
        {t('decisions.search')}
      </Button>
      {isFiltered && <Button onClick={clear}>{t('figures.all')}</Button>}
    </form>
  );
}
