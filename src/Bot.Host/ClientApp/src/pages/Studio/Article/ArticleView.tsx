import { Badge, Link, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ArticleDraft, Finding } from '../../../api/studioTypes';
import { Panel } from '../../../app/Panel';
import { useRecordStyles } from '../../../app/recordStyles';
import { ArticleFacts } from '../ArticleFacts';
import { FindingList } from '../FindingList';
import { LanguagePair } from '../LanguagePair';
import { useStudioStyles } from '../studioStyles';
import { spokenAs } from '../useStudioTexts';
import { EntryView } from './EntryView';

interface Props {
  article: ArticleDraft;
  findings: readonly Finding[];
  /** Begins to change an entry; not given where nothing can be changed from here. */
  changeEntry?: ((anchor: string) => void) | undefined;
}

/** An article to be read: its summary, its questions with their answers, its sources. */
export function ArticleView({ article, findings, changeEntry }: Props) {
  const styles = useStudioStyles();
  const records = useRecordStyles();
  const { t } = useTranslation();
  const anchors = new Set(article.entries.map(({ anchor }) => anchor));
  const sourceName = (id: string) => {
    const index = article.sources.findIndex((source) => source.id === id);
    return index < 0 ? id : t('studio.sources.number', { number: index + 1 });
  };
  return (
    <>
      <Panel heading={t('studio.article.about')}>
        <ArticleFacts article={article} />
        <FindingList findings={findings.filter(({ anchor }) => !anchor || !anchors.has(anchor))} label={t('studio.findings.ofArticle')} />
        <LanguagePair label={t('studio.fields.summary')}>
          {(language) =>
            article.title[language] === null ? (
              <Text className={styles.quiet}>{t('studio.article.notInLanguage')}</Text>
            ) : (
              <>
                <Text as="p" block weight="semibold" lang={spokenAs[language]}>{article.title[language]}</Text>
                <Text as="p" block lang={spokenAs[language]}>{article.summary[language]}</Text>
              </>
            )
          }
        </LanguagePair>
      </Panel>
      <Panel heading={t('studio.article.questions', { count: article.entries.length })}>
        {article.entries.map((entry) => (
          <EntryView
            key={entry.anchor}
            entry={entry}
            findings={findings.filter(({ anchor }) => anchor === entry.anchor)}
            sourceName={sourceName}
            change={changeEntry && (() => changeEntry(entry.anchor))}
          />
        ))}
      </Panel>
      <Panel heading={t('studio.fields.sources')}>
        {article.sources.length === 0 && <Text>{t('studio.sources.none')}</Text>}
        <ol className={styles.bullets}>
          {article.sources.map((source) => (
            <li key={source.id} className={styles.wrap}>
              <Link inline href={source.url} target="_blank" rel="noreferrer noopener">{source.url}</Link>{' '}
              <Text size={200} className={records.quiet}>
                {source.asOf ? t('decision.asOf', { date: source.asOf }) : t('studio.sources.undated')}
              </Text>{' '}
              <Badge appearance="outline" color="informative">{t(`studio.confidence.${source.confidence}`)}</Badge>
            </li>
          ))}
        </ol>
      </Panel>
    </>
  );
}
