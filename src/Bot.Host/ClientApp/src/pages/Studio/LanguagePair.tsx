import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TextLanguage } from '../../api/studioTypes';
import { useStudioStyles } from './studioStyles';
import { useStudioTexts } from './useStudioTexts';

const useStyles = makeStyles({
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

interface Props {
  /** What is shown of a language. */
  children: (language: TextLanguage) => ReactNode;
  /** Names the group of each language to screen readers. */
  label: string;
}

/** The two languages of one thing beside each other; under each other where there is no room. */
export function LanguagePair({ children, label }: Props) {
  const shared = useStudioStyles();
  const styles = useStyles();
  const { language: nameOf } = useStudioTexts();
  return (
    <div className={shared.pair}>
      {(['en', 'zh'] as const).map((language) => (
        <div key={language} className={styles.one} role="group" aria-label={`${nameOf(language)}: ${label}`}>
          <Text as="p" block size={200} weight="semibold" className={shared.quiet}>
            {nameOf(language)}
          </Text>
          {children(language)}
        </div>
      ))}
    </div>
  );
}
