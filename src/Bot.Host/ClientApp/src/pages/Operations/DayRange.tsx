import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

interface Days {
  from: string;
  to: string;
}

/** Whether one of the two days is missing: then nothing can be asked for. */
export const isHalf = ({ from, to }: Days) => (from === '') !== (to === '');

/** The first and the last day of what is looked for; both empty for every day. */
export function DayRange({ days, change }: { days: Days; change: (changed: Partial<Days>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('figures.from')}>
        <Input type="date" value={days.from} {...(days.to ? { max: days.to } : {})} onChange={(_, data) => change({ from: data.value })} />
      </Field>
      <Field label={t('figures.to')} {...(isHalf(days) ? { validationMessage: t('figures.bothDays') } : {})}>
        <Input type="date" value={days.to} {...(days.from ? { min: days.from } : {})} onChange={(_, data) => change({ to: data.value })} />
      </Field>
    </>
  );
}
