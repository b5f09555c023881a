import { Card, makeStyles, Select, Text, Title2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, languages, type Language } from '../i18n';
import { useArrival } from './useArrival';
import { usePageTitle } from './usePageTitle';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  card: { width: '100%', maxWidth: '26rem', padding: tokens.spacingHorizontalXXL, boxSizing: 'border-box' },
});

/** The frame of the pages before the desk: product, a card, the choice of language. */
export function SignedOutLayout({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  useArrival();
  usePageTitle(heading);
  return (
    <main className={styles.page}>
      <Text weight="semibold">{t('product')}</Text>
      <Card className={styles.card}>
        <Title2 as="h1" tabIndex={-1}>{heading}</Title2>
        {children}
      </Card>
      <Select aria-label={t('language')} value={i18n.language} onChange={(_, data) => void chooseLanguage(data.value as Language)}>
        {Object.entries(languages).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </Select>
    </main>
  );
}
