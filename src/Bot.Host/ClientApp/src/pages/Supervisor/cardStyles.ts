import { makeStyles, tokens } from '@fluentui/react-components';

export const useCardStyles = makeStyles({
  card: {
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  spread: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  facts: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '2px', margin: 0, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  quiet: { color: tokens.colorNeutralForeground2 },
  fine: { color: tokens.colorNeutralForeground1 },
  noticed: { color: tokens.colorPaletteDarkOrangeForeground1 },
  late: { color: tokens.colorPaletteRedForeground1 },
  open: { paddingBlock: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
