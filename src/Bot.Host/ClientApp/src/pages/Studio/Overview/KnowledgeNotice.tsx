import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useKnowledgeState } from '../../../api/studio';
import type { FileFinding } from '../../../api/studioTypes';
import { LoadProblem } from '../../../app/LoadProblem';
import { FindingWords } from '../FindingWords';
import { useStudioStyles } from '../studioStyles';

/** What everybody who writes should know of the knowledge base: that it is being rebuilt, or why what was published is not answered yet. Nothing while all is well. */
export function KnowledgeNotice() {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const state = useKnowledgeState();
  if (state.isError) return <LoadProblem error={state.error} retry={() => void state.refetch()} />;
  if (!state.data) return null;
  const { isRebuilding, problem, problemFindings, unreadableFindings, notWritten } = state.data;
  // A build that broken files stopped has no other reason than they.
  const why = unreadableFindings.length > 0 ? [] : problemFindings;
  const files = (findings: readonly FileFinding[]) => (
    <ul className={styles.bullets}>
      {findings.map((finding, index) => (
        <li key={index} className={styles.wrap}>
          {finding.line > 0 ? `${finding.file}:${finding.line}` : finding.file} — <FindingWords finding={finding} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {isRebuilding && (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{t('studio.knowledge.rebuilding')}</MessageBarBody>
        </MessageBar>
      )}
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('studio.knowledge.problem')}</MessageBarTitle>
            {why.length > 0 ? files(why) : unreadableFindings.length === 0 && <span lang="en"> {problem}</span>}
          </MessageBarBody>
        </MessageBar>
      )}
      {unreadableFindings.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('studio.knowledge.unreadable')}</MessageBarTitle>
            {files(unreadableFindings)}
          </MessageBarBody>
        </MessageBar>
      )}
      {notWritten.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('studio.knowledge.notWritten')}</MessageBarTitle>
            <ul className={styles.bullets}>
              {notWritten.map(({ articleId, problem: fault }) => (
                <li key={articleId} className={styles.wrap}>
                  {articleId}: {fault === 'changed-by-hand' ? t('studio.knowledge.changedByHand') : <span lang="en">{fault}</span>}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
