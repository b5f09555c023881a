import { makeStyles, Title2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useArrival } from './useArrival';
import { usePageTitle } from './usePageTitle';

const useStyles = makeStyles({
  page: {
    width: '100%',
    maxWidth: '72rem',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  heading: { alignSelf: 'flex-start' },
});

/** The frame of a page that is read from top to bottom. */
export function PageFrame({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles();
  useArrival();
  usePageTitle(heading);
  return (
    <div className={styles.page}>
      <Title2 as="h1" tabIndex={-1} className={styles.heading}>{heading}</Title2>
      {children}
    </div>
  );
}
