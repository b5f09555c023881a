import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
});

/** What stands where there is nothing: what that means, and what to do. */
export function EmptyState({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Text as="p" block weight="semibold">{title}</Text>
      {text && <Text as="p" block align="center">{text}</Text>}
      {children}
    </div>
  );
}
