import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DaySums, Sums } from '../../api/figures';
import { useTexts } from '../../app/useTexts';
import { decisionsLink } from './decisionsLink';
import { Figure } from './Figure';
import { useFigureTexts } from './useFigureTexts';
import { useTableStyles } from './useTableStyles';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  chart: { width: '100%', height: '11rem', display: 'block', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  ends: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  legend: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, listStyleType: 'none', margin: 0, padding: 0 },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sample: { width: '14px', height: '14px', flexShrink: 0 },
  answered: { fill: tokens.colorPaletteGreenForeground1 },
  askedBack: { fill: tokens.colorNeutralForeground3 },
  toPerson: { fill: tokens.colorBrandBackground },
  unanswered: { fill: tokens.colorPaletteDarkOrangeForeground1 },
});

/** From the bottom up. */
const parts = ['answered', 'toPerson', 'unanswered', 'askedBack'] as const;
type Part = (typeof parts)[number];

/** Questions that ended otherwise stand with those that were asked back. */
const valueOf = (sums: Sums, part: Part) => (part === 'askedBack' ? sums.questions - sums.answered - sums.toPerson - sums.unanswered : sums[part]);

/** How the questions of each day ended: a picture, and the same as a table. */
export function DaysChart({ days, department }: { days: readonly DaySums[]; department: string }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { t } = useTranslation();
  const { number } = useTexts();
  const { day } = useFigureTexts();
  const most = Math.max(1, ...days.map((one) => one.sums.questions));
  const labels: Record<Part, string> = { answered: t('figures.answered'), toPerson: t('figures.toPerson'), unanswered: t('figures.unanswered'), askedBack: t('figures.otherwise') };
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const busiest = days.reduce((a, b) => (b.sums.questions > a.sums.questions ? b : a), days[0]!);
  return (
    <figure className={styles.figure}>
      <ul className={styles.legend} aria-hidden>
        {parts.map((part) => (
          <li key={part} className={styles.key}>
            <svg className={styles.sample} viewBox="0 0 1 1">
              <rect width="1" height="1" className={styles[part]} />
            </svg>
            <Text size={200}>{labels[part]}</Text>
          </li>
        ))}
      </ul>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${days.length * 10} ${most}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('figures.chart', { from: day(first), to: day(last), most: number(busiest.sums.questions), when: day(busiest.day) })}
      >
        {days.map((one, index) => {
          let top = most;
          return (
            <g key={one.day}>
              <title>{`${day(one.day)}: ${number(one.sums.questions)}`}</title>
              {parts.map((part) => {
                const height = valueOf(one.sums, part);
                top -= height;
                return height > 0 && <rect key={part} x={index * 10 + 1} y={top} width="8" height={height} className={styles[part]} />;
              })}
            </g>
          );
        })}
      </svg>
      <div className={styles.ends} aria-hidden>
        <Text size={200}>{day(first)}</Text>
        {first !== last && <Text size={200}>{day(last)}</Text>}
      </div>
      <details>
        <summary className={table.summary}>{t('figures.asTable')}</summary>
        <div className={table.frame} role="group" aria-label={t('figures.byDay')} tabIndex={0}>
          <table className={table.table}>
            <thead>
              <tr>
                {[t('figures.day'), t('figures.decisions'), t('figures.questions'), ...parts.map((part) => labels[part]), t('figures.urgent')].map((label) => (
                  <th key={label} scope="col">{label}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.map((one) => (
                <tr key={one.day}>
                  <th scope="row">{day(one.day)}</th>
                  <td>
                    {one.sums.decisions > 0 ? (
                      <Figure
                        text={number(one.sums.decisions)}
                        to={decisionsLink({ from: one.day, to: one.day }, { department })}
                        label={t('figures.cell', { department: day(one.day), figure: t('figures.decisions'), value: number(one.sums.decisions) })}
                      />
                    ) : (
                      number(0)
                    )}
                  </td>
                  <td>{number(one.sums.questions)}</td>
                  {parts.map((part) => (
                    <td key={part}>{number(valueOf(one.sums, part))}</td>
                  ))}
                  <td>{number(one.sums.urgent)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
