import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationDetail, Suggestion } from '../../../api/conversationTypes';
import { languageOfText } from '../../../app/languageOfText';
import { useTexts } from '../../../app/useTexts';
import { SideSection } from './SideSection';

const useStyles = makeStyles({
  title: { margin: 0 },
  page: { fontSize: tokens.fontSizeBase200 },
  suggestion: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { whiteSpace: 'pre-wrap' },
  short: { display: '-webkit-box', WebkitLineClamp: '5', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  facts: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  suggestion: Suggestion;
  language: string | null;
  use: (text: string) => void;
}

function SuggestionCard({ suggestion, language, use }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { percent } = useTexts();
  const [whole, setWhole] = useState(false);
  const facts = [
    suggestion.confidence == null ? '' : t('decision.confidence', { percent: percent(suggestion.confidence) }),
    suggestion.asOf ? t('decision.asOf', { date: suggestion.asOf }) : '',
    suggestion.reviewOverdueSince ? t('suggestions.reviewOverdue', { date: suggestion.reviewOverdueSince }) : '',
  ].filter(Boolean);
  return (
    <article className={styles.suggestion}>
      <Text as="h4" block weight="semibold" size={200} className={styles.title} lang={languageOfText(suggestion.title, language)}>
        {suggestion.title}
      </Text>
      <Text as="p" size={200} className={whole ? styles.text : `${styles.text} ${styles.short}`} lang={languageOfText(suggestion.text, language)}>
        {suggestion.text}
      </Text>
      {facts.length > 0 && (
        <Text size={200} className={styles.facts}>
          {facts.join(' · ')}
        </Text>
      )}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => use(suggestion.text)} aria-label={t('suggestions.useLabel', { title: suggestion.title })}>
          {t('suggestions.use')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setWhole(!whole)} aria-expanded={whole} aria-label={t(whole ? 'suggestions.lessLabel' : 'suggestions.moreLabel', { title: suggestion.title })}>
          {t(whole ? 'suggestions.less' : 'suggestions.more')}
        </Button>
        {suggestion.url && (
          <Link className={styles.page} aria-label={t('suggestions.pageLabel', { title: suggestion.title })} href={suggestion.url} target="_blank" rel="noreferrer noopener">
            {t('suggestions.page')}
          </Link>
        )}
      </div>
    </article>
  );
}

/** The article that the bot found, and other answers of the knowledge base, in the resident's language. */
export function Suggestions({ detail, use }: { detail: ConversationDetail; use: (text: string) => void }) {
  const { t } = useTranslation();
  return (
    <SideSection heading={t('suggestions.heading')}>
      {detail.suggestions.length === 0 && <Text size={200}>{t('suggestions.none')}</Text>}
      {detail.suggestions.map((suggestion) => (
        <SuggestionCard key={suggestion.entryId} suggestion={suggestion} language={detail.row.language} use={use} />
      ))}
    </SideSection>
  );
}
