import { Subtitle2, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { TriedQuestion } from '../../../api/studioTypes';
import { Link } from '../../../app/Link';
import { languageOfText } from '../../../app/languageOfText';
import { MarkdownText } from '../../../app/MarkdownText';
import { useTexts } from '../../../app/useTexts';
import { entryPath } from '../paths';
import { useStudioStyles } from '../studioStyles';

export function TryResult({ result }: { result: TriedQuestion }) {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const { code, percent } = useTexts();
  const sure = (confidence: number | null) => (confidence === null ? '' : t('decision.confidence', { percent: percent(confidence) }));
  const found = result.candidates.find(({ entry }) => entry === result.entry);
  const others = result.candidates.filter(({ entry }) => entry !== result.entry);
  return (
    <div className={styles.stack}>
      <Subtitle2 as="h2">{t('studio.try.result')}</Subtitle2>
      <Text>{[code('outcome', result.outcome), code('reason', result.reason), sure(result.confidence)].filter(Boolean).join(' · ')}</Text>
      {result.answer && <MarkdownText text={result.answer} lang={languageOfText(result.answer, result.language)} />}
      {result.entry && (
        <Text>
          {t('studio.try.from')} <Link inline to={entryPath(result.entry)}>{found?.question ?? result.entry}</Link>
        </Text>
      )}
      {others.length > 0 && (
        <>
          <Subtitle2 as="h2">{t('studio.try.others')}</Subtitle2>
          <ul className={styles.bullets}>
            {others.map(({ entry, question, confidence }) => (
              <li key={entry}>
                <Link inline to={entryPath(entry)}>
                  <span lang={languageOfText(question, result.language)}>{question}</span>
                </Link>{' '}
                <Text size={200} className={styles.quiet}>{sure(confidence)}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
