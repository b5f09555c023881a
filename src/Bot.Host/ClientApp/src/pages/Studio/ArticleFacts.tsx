import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ArticleDraft } from '../../api/studioTypes';
import { useStudioTexts } from './useStudioTexts';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))', gap: tokens.spacingHorizontalM, margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Where an article belongs, and how it stands. */
export function ArticleFacts({ article }: { article: ArticleDraft }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { department, status, date } = useStudioTexts();
  const facts = [
    [t('lists.department'), department(article.department)],
    [t('studio.fields.status'), status(article.status)],
    [t('studio.fields.reviewed'), date(article.reviewed)],
    [t('studio.fields.reviewBy'), date(article.reviewBy)],
    [t('studio.fields.owner'), article.owner],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>
            <Text>{value}</Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}
