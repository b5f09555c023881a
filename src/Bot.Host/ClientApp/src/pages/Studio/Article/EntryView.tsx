import { Badge, Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryDraft, Finding } from '../../../api/studioTypes';
import { MarkdownText } from '../../../app/MarkdownText';
import { useTexts } from '../../../app/useTexts';
import { FindingList } from '../FindingList';
import { LanguagePair } from '../LanguagePair';
import { useStudioStyles } from '../studioStyles';
import { spokenAs, useStudioTexts } from '../useStudioTexts';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalM} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, scrollMarginTop: tokens.spacingVerticalL },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  heading: { flex: '1 1 16rem', minWidth: 0 },
});

interface Props {
  entry: EntryDraft;
  findings: readonly Finding[];
  /** Names the sources of the entry. */
  sourceName: (id: string) => string;
  /** Not given where nothing can be changed from here. */
  change?: (() => void) | undefined;
}

/** One question with its answer, in both languages. */
export function EntryView({ entry, findings, sourceName, change }: Props) {
  const styles = useStyles();
  const shared = useStudioStyles();
  const { t } = useTranslation();
  const { shown, facet } = useStudioTexts();
  const { several } = useTexts();
  const id = useId();
  const question = shown(entry.question);
  return (
    <article className={styles.entry} id={`entry-${entry.anchor}`} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle2 as="h3" id={id} tabIndex={-1} className={styles.heading} lang={question.lang}>
          {question.text}
        </Subtitle2>
        <div className={shared.bar}>
          <Badge appearance="outline" color="informative">{facet(entry.facet)}</Badge>
          {change && (
            <Button size="small" onClick={change} aria-label={t('studio.article.changeEntryLabel', { question: question.text })}>
              {t('studio.article.changeEntry')}
            </Button>
          )}
        </div>
      </div>
      <FindingList findings={findings} label={t('studio.findings.ofEntry', { question: question.text })} />
      <LanguagePair label={question.text}>
        {(language) =>
          entry.answer[language] === null ? (
            <Text className={shared.quiet}>{t('studio.article.notInLanguage')}</Text>
          ) : (
            <>
              <Text as="p" block weight="semibold" lang={spokenAs[language]}>{entry.question[language]}</Text>
              <MarkdownText text={entry.answer[language] ?? ''} lang={spokenAs[language]} />
              {entry.ask[language].length > 0 && (
                <details>
                  <summary>{t('studio.article.ask', { count: entry.ask[language].length })}</summary>
                  <ul className={shared.bullets} lang={spokenAs[language]}>
                    {entry.ask[language].map((line, index) => (
                      <li key={index}>{line}</li>
                    ))}
                  </ul>
                </details>
              )}
            </>
          )
        }
      </LanguagePair>
      {entry.sources.length > 0 && (
        <Text as="p" block size={200} className={mergeClasses(shared.quiet, shared.wrap)}>
          {t('studio.article.entrySources', { sources: several(entry.sources.map(sourceName)) })}
        </Text>
      )}
    </article>
  );
}
