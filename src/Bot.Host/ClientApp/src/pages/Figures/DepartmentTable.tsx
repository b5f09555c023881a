import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Days, DepartmentSums, Sums } from '../../api/figures';
import { useTexts } from '../../app/useTexts';
import { decisionsLink, type Counted } from './decisionsLink';
import { inOrder, type Order } from './departmentOrder';
import { Figure } from './Figure';
import { useFigureTexts } from './useFigureTexts';
import { useTableStyles } from './useTableStyles';

interface Column {
  key: keyof Sums;
  label: string;
  text: (sums: Sums) => string;
  counted?: Counted;
}

/** The departments beside each other; each column sorts, and each figure leads to its decisions. */
export function DepartmentTable({ departments, totals, days }: { departments: readonly DepartmentSums[]; totals: Sums; days: Days }) {
  const styles = useTableStyles();
  const { t, i18n } = useTranslation();
  const { name, number, wait } = useTexts();
  const { share } = useFigureTexts();
  const [order, setOrder] = useState<Order>({ by: 'name', down: false });
  const columns: Column[] = [
    { key: 'decisions', label: t('figures.decisions'), text: (s) => number(s.decisions), counted: {} },
    { key: 'questions', label: t('figures.questions'), text: (s) => number(s.questions) },
    { key: 'answeredShare', label: t('figures.answered'), text: (s) => share(s.answeredShare), counted: { outcome: 'answer,form,account' } },
    { key: 'unansweredShare', label: t('figures.unanswered'), text: (s) => share(s.unansweredShare), counted: { outcome: 'no_answer' } },
    { key: 'toPersonShare', label: t('figures.toPerson'), text: (s) => share(s.toPersonShare), counted: { outcome: 'handoff,urgent' } },
    { key: 'urgent', label: t('figures.urgent'), text: (s) => number(s.urgent), counted: { outcome: 'urgent' } },
    { key: 'satisfiedShare', label: t('figures.satisfied'), text: (s) => share(s.satisfiedShare) },
    { key: 'meanWaitSeconds', label: t('figures.wait'), text: (s) => (s.meanWaitSeconds === null ? '–' : wait(s.meanWaitSeconds)) },
    { key: 'medianWaitSeconds', label: t('figures.medianWait'), text: (s) => (s.medianWaitSeconds === null ? '–' : wait(s.medianWaitSeconds)) },
    { key: 'ninetiethWaitSeconds', label: t('figures.ninetiethWait'), text: (s) => (s.ninetiethWaitSeconds === null ? '–' : wait(s.ninetiethWaitSeconds)) },
    { key: 'abandoned', label: t('figures.abandoned'), text: (s) => number(s.abandoned) },
  ];
  const rows = inOrder(departments, order, name, i18n.language);

  function header(by: Order['by'], label: string) {
    const isSorted = order.by === by;
    // A name begins with A, a figure with the largest.
    const sort = () => setOrder({ by, down: isSorted ? !order.down : by !== 'name' });
    return (
      <th key={by} scope="col" aria-sort={isSorted ? (order.down ? 'descending' : 'ascending') : 'none'}>
        <button type="button" className={styles.sort} onClick={sort}>
          {label}
          <span aria-hidden>{isSorted ? (order.down ? ' ▼' : ' ▲') : ''}</span>
        </button>
      </th>
    );
  }

  return (
    <div className={styles.frame} role="group" aria-label={t('figures.byDepartment')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {header('name', t('lists.department'))}
            {columns.map(({ key, label }) => header(key, label))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{name(row.name)}</th>
              {columns.map(({ key, label, text, counted }) => (
                <td key={key}>
                  {counted && row.sums.decisions > 0 ? (
                    <Figure text={text(row.sums)} to={decisionsLink(days, { department: row.id, ...counted })} label={t('figures.cell', { department: name(row.name), figure: label, value: text(row.sums) })} />
                  ) : (
                    text(row.sums)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {rows.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('figures.total')}</th>
              {columns.map(({ key, text }) => (
                <td key={key}>{text(totals)}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
