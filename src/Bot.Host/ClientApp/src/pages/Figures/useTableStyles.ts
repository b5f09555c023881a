import { makeStyles, tokens } from '@fluentui/react-components';

/** Tables of figures; one wider than the window scrolls inside its frame. */
export const useTableStyles = makeStyles({
  frame: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, textAlign: 'right', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'baseline' },
    '& th:first-child, & td:first-child': { textAlign: 'left', paddingLeft: 0 },
    '& thead th': { fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom', maxWidth: '8rem', wordBreak: 'keep-all' },
    '& td': { whiteSpace: 'nowrap' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular, minWidth: '9rem' },
    '& tfoot th, & tfoot td': { fontWeight: tokens.fontWeightSemibold, borderBottom: 'none' },
  },
  sort: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    padding: '4px 0',
    cursor: 'pointer',
    textAlign: 'inherit',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  part: { display: 'block', color: tokens.colorNeutralForeground2, paddingLeft: tokens.spacingHorizontalL },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS },
});
