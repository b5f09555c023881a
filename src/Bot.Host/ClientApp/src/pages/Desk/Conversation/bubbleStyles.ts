import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

/** Residents on one side, those who answer them on the other; what residents never see across the middle, in another colour. */
export const useBubbleStyles = makeStyles({
  bubble: {
    maxWidth: 'min(85%, 44rem)',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
    border: '1px solid transparent',
    boxSizing: 'border-box',
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  resident: { alignSelf: 'flex-start', backgroundColor: tokens.colorNeutralBackground3, ...shorthands.borderColor(tokens.colorNeutralStroke2) },
  bot: { alignSelf: 'flex-end', backgroundColor: tokens.colorNeutralBackground1, ...shorthands.borderColor(tokens.colorNeutralStroke1) },
  agent: { alignSelf: 'flex-end', backgroundColor: tokens.colorBrandBackground2, ...shorthands.borderColor(tokens.colorBrandStroke2) },
  note: {
    alignSelf: 'center',
    width: 'min(85%, 44rem)',
    backgroundColor: tokens.colorPaletteYellowBackground1,
    ...shorthands.borderColor(tokens.colorPaletteYellowBorder1),
  },
  whisper: { backgroundColor: tokens.colorPaletteBerryBackground1, border: `2px solid ${tokens.colorPaletteBerryBorder1}` },
  draft: { alignSelf: 'flex-end', width: 'min(85%, 44rem)', border: `1px dashed ${tokens.colorBrandStroke1}` },
  pending: { opacity: 0.9, ...shorthands.borderStyle('dashed') },
  refused: { border: `1px solid ${tokens.colorPaletteRedBorder2}`, backgroundColor: tokens.colorPaletteRedBackground1 },
});
