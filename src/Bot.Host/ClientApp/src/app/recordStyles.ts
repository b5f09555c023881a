import { makeStyles, tokens } from '@fluentui/react-components';

/** Records under each other: what it is on one side, what can be done on the other; narrow windows put them one under the other. */
export const useRecordStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  record: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { flex: '1 1 16rem', minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1 },
  more: { alignSelf: 'center' },
});
