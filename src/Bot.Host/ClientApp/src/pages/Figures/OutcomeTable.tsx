import { useTranslation } from 'react-i18next';
import type { Days, OutcomeCount } from '../../api/figures';
import { useTexts } from '../../app/useTexts';
import { decisionsLink } from './decisionsLink';
import { Figure } from './Figure';
import { useFigureTexts } from './useFigureTexts';
import { useTableStyles } from './useTableStyles';

/** How the bot's turns ended and why; each number leads to its decisions. */
export function OutcomeTable({ outcomes, total, days, department }: { outcomes: readonly OutcomeCount[]; total: number; days: Days; department: string }) {
  const styles = useTableStyles();
  const { t } = useTranslation();
  const { code, number } = useTexts();
  const { share } = useFigureTexts();
  const figure = (name: string, count: number, outcome: string, reason?: string) => (
    <Figure
      text={number(count)}
      to={decisionsLink(days, { department, outcome, ...(reason ? { reason } : {}) })}
      label={t('figures.cell', { department: name, figure: t('figures.decisions'), value: number(count) })}
    />
  );
  return (
    <div className={styles.frame} role="group" aria-label={t('figures.byOutcome')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('figures.outcome')}</th>
            <th scope="col">{t('figures.decisions')}</th>
            <th scope="col">{t('figures.shareOfAll')}</th>
          </tr>
        </thead>
        {outcomes.map(({ outcome, count, reasons }) => (
          <tbody key={outcome}>
            <tr>
              <th scope="row">
                <strong>{code('outcome', outcome)}</strong>
              </th>
              <td>{figure(code('outcome', outcome), count, outcome)}</td>
              <td>{share(count / total)}</td>
            </tr>
            {reasons.map((one) => (
              <tr key={one.reason}>
                <th scope="row">
                  <span className={styles.part}>{code('reason', one.reason)}</span>
                </th>
                <td>{figure(`${code('outcome', outcome)}, ${code('reason', one.reason)}`, one.count, outcome, one.reason)}</td>
                <td className={styles.quiet}>{share(one.count / total)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
