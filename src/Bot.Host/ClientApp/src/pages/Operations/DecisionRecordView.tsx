import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useDecision } from '../../api/records';
import { LoadProblem } from '../../app/LoadProblem';
import { useTexts } from '../../app/useTexts';
import { FactList } from '../Desk/Side/FactList';

const useStyles = makeStyles({
  whole: { overflow: 'auto', maxHeight: '24rem', margin: `${tokens.spacingVerticalXS} 0 0`, padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200 },
  summary: { paddingBlock: tokens.spacingVerticalXS },
  candidates: { margin: 0, paddingLeft: '1.5rem', fontSize: tokens.fontSizeBase200 },
});

/** One record: what was asked, what was found, by which rules and knowledge; then all of it as it was kept. */
export function DecisionRecordView({ turnId }: { turnId: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { code, percent } = useTexts();
  const one = useDecision(turnId, true);
  if (one.isError) return <LoadProblem error={one.error} retry={() => void one.refetch()} />;
  if (!one.data) return <Spinner size="tiny" label={t('loading')} />;
  const { row, record } = one.data;
  if (!record) return <Text>{t('decisions.erased')}</Text>;
  return (
    <>
      <FactList
        facts={[
          [t('decisions.asked'), record.redactedText, 'words'],
          [t('decisions.searched'), record.query, 'words'],
          [t('decisions.language'), [record.language, record.replyLanguage].filter(Boolean).join(' → ')],
          [t('decisions.channel'), code('channel', record.channel)],
          [t('decisions.threshold'), record.answerThreshold === undefined ? '' : percent(record.answerThreshold)],
          [t('decisions.signals'), record.signals?.join(', ')],
          [t('decisions.knowledge'), record.knowledge],
          [t('decisions.models'), record.models?.join(', ')],
          [t('decisions.turn'), row.turnId],
          [t('decisions.conversation'), row.conversationId],
        ]}
      />
      {(record.candidates?.length ?? 0) > 0 && (
        <>
          <Text weight="semibold" size={200}>
            {t('decisions.candidates')}
          </Text>
          <ol className={styles.candidates}>
            {record.candidates?.map((candidate, index) => (
              <li key={candidate.entry ?? index}>
                {candidate.entry ?? candidate.article} {candidate.confidence === undefined ? '' : `· ${percent(candidate.confidence)}`}
              </li>
            ))}
          </ol>
        </>
      )}
      <details>
        <summary className={styles.summary}>{t('decisions.whole')}</summary>
        <pre className={styles.whole} tabIndex={0} aria-label={t('decisions.whole')}>
          {JSON.stringify(record, null, 2)}
        </pre>
      </details>
    </>
  );
}
