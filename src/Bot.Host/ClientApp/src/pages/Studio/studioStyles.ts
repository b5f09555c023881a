import { makeStyles, tokens } from '@fluentui/react-components';

/** What the pages of the studio have in common. */
export const useStudioStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  end: { alignItems: 'flex-end' },
  grow: { flex: '1 1 12rem', minWidth: 0, maxWidth: '28rem', '& select': { minWidth: 0, width: '100%' } },
  field: { maxWidth: '28rem', '& select': { minWidth: 0, width: '100%' } },
  intro: { flex: '1 1 20rem', minWidth: 0 },
  narrow: { flex: '0 1 15rem', minWidth: '9rem', '& select': { minWidth: 0, width: '100%' } },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  tight: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  /** The two languages beside each other; under each other where there is no room. */
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 22rem), 1fr))', gap: tokens.spacingHorizontalL, alignItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  /** Facts with a dot between them: a line ends between two of them, not within a date. */
  facts: { color: tokens.colorNeutralForeground2, wordBreak: 'keep-all', overflowWrap: 'anywhere' },
  plainList: { listStyleType: 'none', margin: 0, padding: 0 },
  bullets: { margin: 0, paddingLeft: '1.25rem' },
  wrap: { overflowWrap: 'anywhere' },
  asWritten: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
