import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../../api/figures';
import { Panel } from '../../app/Panel';
import { useTexts } from '../../app/useTexts';
import { useTableStyles } from './useTableStyles';

const useStyles = makeStyles({
  targets: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 18rem), 1fr))', gap: tokens.spacingHorizontalL, listStyleType: 'none', margin: 0, padding: 0 },
  target: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  bar: { width: '100%', height: '10px', display: 'block', border: `1px solid ${tokens.colorNeutralStroke1}`, boxSizing: 'border-box' },
  live: { fill: tokens.colorPaletteGreenForeground1 },
  pilot: { fill: tokens.colorBrandBackground },
  quiet: { color: tokens.colorNeutralForeground2 },
  narrow: { maxWidth: '34rem' },
});

const states = ['live', 'pilot', 'off'] as const;
const risks = ['high', 'limited', 'low'] as const;

/** The procedures that are served, against the programme's targets, by phase, state and risk. */
export function ProgrammePanel({ programme }: { programme: Programme | null }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { t } = useTranslation();
  const { name, number } = useTexts();
  if (!programme) return <Panel heading={t('figures.programme.heading')}><Text as="p" block>{t('figures.programme.unreadable')}</Text></Panel>;
  const phases = [...new Set(programme.procedures.map((one) => one.phase))].sort();
  const count = (phase: number, fits: (one: Programme['procedures'][number]) => boolean) =>
    programme.procedures.filter((one) => one.phase === phase && fits(one)).reduce((sum, one) => sum + one.procedures, 0);
  return (
    <Panel heading={t('figures.programme.heading')}>
      <Text as="p" block>{t('figures.programme.text')}</Text>
      <ul className={styles.targets}>
        {programme.targets.map((one) => (
          <li key={one.year} className={styles.target}>
            <Text weight="semibold">{t('figures.programme.target', { live: number(one.live), aim: number(one.aim), year: one.year })}</Text>
            <svg className={styles.bar} viewBox={`0 0 ${one.aim} 1`} preserveAspectRatio="none" aria-hidden>
              <rect width={Math.min(one.aim, one.live)} height="1" className={styles.live} />
              <rect x={Math.min(one.aim, one.live)} width={Math.max(0, Math.min(one.aim - one.live, one.pilot))} height="1" className={styles.pilot} />
            </svg>
            {one.pilot > 0 && <Text size={200}>{t('figures.programme.pilots', { pilot: number(one.pilot) })}</Text>}
            <Text size={200} className={styles.quiet}>{name({ en: one.en, zh: one.zh })}</Text>
          </li>
        ))}
      </ul>
      {phases.length === 0 ? (
        <Text as="p" block>{t('figures.programme.none')}</Text>
      ) : (
        <div className={mergeClasses(table.frame, styles.narrow)} role="group" aria-label={t('figures.programme.table')} tabIndex={0}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t('figures.programme.phase')}</th>
                {states.map((state) => (
                  <th key={state} scope="col">{t(`figures.programme.state.${state}`)}</th>
                ))}
                {risks.map((risk) => (
                  <th key={risk} scope="col">{t(`figures.programme.risk.${risk}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {phases.map((phase) => (
                <tr key={phase}>
                  <th scope="row">{phase}</th>
                  {states.map((state) => (
                    <td key={state}>{number(count(phase, (one) => one.state === state))}</td>
                  ))}
                  {risks.map((risk) => (
                    <td key={risk}>{number(count(phase, (one) => one.risk === risk))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {programme.turnedOff > 0 && <Text as="p" block>{t('figures.programme.turnedOff', { count: programme.turnedOff })}</Text>}
    </Panel>
  );
}
