import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../api/studioTypes';
import { FindingWords } from './FindingWords';
import { useFindingText } from './findingTexts';
import { useStudioStyles } from './studioStyles';
import { useStudioTexts } from './useStudioTexts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 2rem`,
    backgroundColor: tokens.colorPaletteRedBackground1,
    borderLeft: `4px solid ${tokens.colorPaletteRedBorder2}`,
  },
  message: { display: 'block' },
});

/** What is to be mended, in the page's language, with the particulars. */
export function FindingList({ findings, label }: { findings: readonly Finding[]; label: string }) {
  const styles = useStyles();
  const shared = useStudioStyles();
  const { t } = useTranslation();
  const textOf = useFindingText();
  const { language } = useStudioTexts();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {findings.map((finding, index) => (
        <li key={index}>
          <Text weight="semibold">
            {textOf(finding)}
            {finding.language && t('studio.findings.in', { language: language(finding.language) })}
          </Text>
          <Text size={200} className={mergeClasses(styles.message, shared.wrap)}>
            <FindingWords finding={finding} />
          </Text>
        </li>
      ))}
    </ul>
  );
}
