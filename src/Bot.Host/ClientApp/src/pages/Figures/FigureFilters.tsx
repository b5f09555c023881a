import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Days, Figures } from '../../api/figures';
import { figuresTable } from '../../api/figures';
import { useTexts } from '../../app/useTexts';
import { ranges, type Range } from './days';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  choice: { flex: '0 1 14rem', minWidth: 'min(100%, 9rem)', '& select': { width: '100%', minWidth: 0 } },
  spring: { flex: '1 1 0', minWidth: 0 },
});

interface Props {
  range: Range;
  days: Days;
  department: string;
  choices: Figures['choices'];
  /** Nothing to take away yet. */
  isEmpty: boolean;
  choose: (chosen: { range: Range; days: Days; department: string }) => void;
}

/** Which days and which department, and the same as a table to take away. */
export function FigureFilters({ range, days, department, choices, isEmpty, choose }: Props) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const { name } = useTexts();
  const [own, setOwn] = useState<Days>(days);
  const backwards = range === 'own' && own.from !== '' && own.to !== '' && own.to < own.from;
  const sorted = choices.map((one) => ({ id: one.id, text: name(one.name) })).sort((a, b) => a.text.localeCompare(b.text, i18n.language));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (own.from !== '' && own.to !== '' && !backwards) choose({ range: 'own', days: own, department });
  }

  return (
    <form className={styles.bar} onSubmit={submit}>
      <Field className={styles.choice} label={t('figures.range')}>
        <Select
          value={range}
          onChange={(_, data) => {
            setOwn(days);
            choose({ range: data.value as Range, days, department });
          }}
        >
          {ranges.map((one) => (
            <option key={one} value={one}>
              {t(`figures.ranges.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {range === 'own' && (
        <>
          <Field label={t('figures.from')}>
            <Input type="date" value={own.from} max={own.to} onChange={(_, data) => setOwn({ ...own, from: data.value })} required />
          </Field>
          <Field label={t('figures.to')} {...(backwards ? { validationMessage: t('figures.backwards') } : {})}>
            <Input type="date" value={own.to} onChange={(_, data) => setOwn({ ...own, to: data.value })} required />
          </Field>
          <Button type="submit">{t('figures.show')}</Button>
        </>
      )}
      {(choices.length > 1 || department !== '') && (
        <Field className={styles.choice} label={t('lists.department')}>
          <Select value={department} onChange={(_, data) => choose({ range, days, department: data.value })}>
            <option value="">{t('lists.everyDepartment')}</option>
            {sorted.map((one) => (
              <option key={one.id} value={one.id}>
                {one.text}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <span className={styles.spring} />
      {!isEmpty && (
        <Button as="a" href={figuresTable(days, department)} download icon={<ArrowDownloadRegular />}>
          {t('figures.export')}
        </Button>
      )}
    </form>
  );
}
