import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useKnowledgeState } from '../../../api/studio';
import { LoadProblem } from '../../../app/LoadProblem';
import { useStudioStyles } from '../studioStyles';

/** What everybody who writes should know of the knowledge base: that it is being rebuilt, or why what was published is not answered yet. Nothing while all is well. */
export function KnowledgeNotice() {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const state = useKnowledgeState();
  if (state.isError) return <LoadProblem error={state.error} retry={() => void state.refetch()} />;
  if (!state.data) return null;
  const { isRebuilding, problem, unreadable, notWritten } = state.data;
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
            <MessageBarTitle>{t('studio.knowledge.problem')}</MessageBarTitle> <span lang="en">{problem}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      {unreadable.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('studio.knowledge.unreadable')}</MessageBarTitle>
            <ul className={styles.bullets} lang="en">
              {unreadable.map((file) => (
                <li key={file} className={styles.wrap}>{file}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {notWritten.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('studio.knowledge.notWritten')}</MessageBarTitle>
            <ul className={styles.bullets}>
              {notWritten.map(({ articleId, problem: why }) => (
                <li key={articleId} className={styles.wrap}>
                  {articleId}: <span lang="en">{why}</span>
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
