import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DaySums } from '../../api/figures';
import { useTexts } from '../../app/useTexts';
import { useFigureTexts } from './useFigureTexts';
import { useTableStyles } from './useTableStyles';

/** Within what time half and nine in ten of the requests for a person were accepted, day by day; days without any are left out. */
export function WaitDaysTable({ days }: { days: readonly DaySums[] }) {
  const table = useTableStyles();
  const { t } = useTranslation();
  const { number, wait } = useTexts();
  const { day } = useFigureTexts();
  const shown = days.filter((one) => one.sums.waits > 0);
  const seconds = (value: number | null) => (value === null ? '–' : wait(value));
  if (shown.length === 0) return <Text as="p" block>{t('figures.noWait')}</Text>;
  return (
    <div className={table.frame} role="group" aria-label={t('figures.waitsByDay')} tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            {[t('figures.day'), t('figures.accepted'), t('figures.medianWait'), t('figures.ninetiethWait')].map((label) => (
              <th key={label} scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.day}>
              <th scope="row">{day(one.day)}</th>
              <td>{number(one.sums.waits)}</td>
              <td>{seconds(one.sums.medianWaitSeconds)}</td>
              <td>{seconds(one.sums.ninetiethWaitSeconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
