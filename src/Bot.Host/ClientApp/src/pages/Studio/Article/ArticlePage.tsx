import { Button, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router-dom';
import { useArticle } from '../../../api/studio';
import type { ArticleDetail } from '../../../api/studioTypes';
import { useMe } from '../../../api/session';
import { Link } from '../../../app/Link';
import { LoadProblem } from '../../../app/LoadProblem';
import { PageFrame } from '../../../app/PageFrame';
import { useErrorText } from '../../../app/useErrorText';
import { changePath } from '../paths';
import { useStudioStyles } from '../studioStyles';
import { useOpenChange } from '../useOpenChange';
import { useStudioTexts } from '../useStudioTexts';
import { ArticleView } from './ArticleView';
import { useEntryInAddress } from '../useEntryInAddress';
import { VersionsPanel } from './VersionsPanel';

function Article({ detail }: { detail: ArticleDetail }) {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const { state } = useStudioTexts();
  const mayWrite = useMe().data?.roles.includes('editor') ?? false;
  const { open, isPending, error } = useOpenChange();
  const { article, change } = detail;
  useEntryInAddress();

  function changeEntry(anchor: string) {
    if (change) void navigate({ pathname: changePath(change.id), hash: encodeURIComponent(anchor) });
    else open({ articleId: article.id }, undefined, anchor);
  }

  return (
    <>
      <div className={styles.bar}>
        {change ? (
          <Button appearance="primary" icon={<EditRegular />} onClick={() => void navigate(changePath(change.id))}>
            {t('studio.article.openChange')}
          </Button>
        ) : (
          mayWrite && (
            <Button appearance="primary" icon={<EditRegular />} disabledFocusable={isPending} onClick={() => open({ articleId: article.id })}>
              {t('studio.article.change')}
            </Button>
          )
        )}
        {change && <Text>{t('studio.article.changeOpen', { state: state(change.state), who: change.author })}</Text>}
      </div>
      {error !== null && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{errorText(error)}</MessageBarBody>
        </MessageBar>
      )}
      <ArticleView article={article} findings={detail.findings} changeEntry={mayWrite ? changeEntry : undefined} />
      <VersionsPanel versions={detail.versions} mayWrite={mayWrite} openChangeId={change?.id ?? null} />
    </>
  );
}

/** An article as it stands, and what can be done with it. */
export default function ArticlePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { shown } = useStudioTexts();
  const article = useArticle(id);
  return (
    <PageFrame heading={article.data ? shown(article.data.article.title).text || id : t('studio.article.heading')}>
      <Link to="/studio">{t('studio.back')}</Link>
      {article.isError && <LoadProblem error={article.error} retry={() => void article.refetch()} />}
      {article.isPending && !article.isError && <Spinner label={t('loading')} />}
      {article.data && <Article detail={article.data} />}
    </PageFrame>
  );
}
