import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHiddenClass } from '../../../app/useHiddenClass';

const useStyles = makeStyles({
  removed: { position: 'relative', backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: 'line-through', textDecorationThickness: '2px' },
  added: { position: 'relative', backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: 'underline', textDecorationThickness: '2px' },
});

/** Text that is no longer there: struck through, and called so by screen readers. */
export function Removed({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const hidden = useHiddenClass();
  const { t } = useTranslation();
  return (
    <del className={styles.removed}>
      <span className={hidden}>{t('studio.differences.removedMark')} </span>
      {children}
    </del>
  );
}

/** Text that has come: underlined, and called so by screen readers. */
export function Added({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const hidden = useHiddenClass();
  const { t } = useTranslation();
  return (
    <ins className={styles.added}>
      <span className={hidden}>{t('studio.differences.addedMark')} </span>
      {children}
    </ins>
  );
}
