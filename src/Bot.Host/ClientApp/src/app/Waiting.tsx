import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useNow } from './useNow';
import { useTexts } from './useTexts';
import { secondsSince, waitLevel } from './wait';

const useStyles = makeStyles({
  wait: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
  fine: { color: tokens.colorNeutralForeground2 },
  noticed: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** How long somebody has waited, counted each second. Screen readers read it when they come to it, never by itself. */
export function Waiting({ since }: { since: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { wait } = useTexts();
  const seconds = secondsSince(since, useNow());
  return (
    <span className={mergeClasses(styles.wait, styles[waitLevel(seconds)])} title={t('row.waitingTitle')}>
      <ClockRegular aria-hidden />
      {t('row.waiting', { wait: wait(seconds) })}
    </span>
  );
}
