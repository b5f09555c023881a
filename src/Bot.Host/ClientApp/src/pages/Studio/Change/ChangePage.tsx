import { Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { useMe } from '../../../api/session';
import { useChange } from '../../../api/studioChanges';
import { Link } from '../../../app/Link';
import { LoadProblem } from '../../../app/LoadProblem';
import { PageFrame } from '../../../app/PageFrame';
import { useStudioTexts } from '../useStudioTexts';
import { ChangeView } from './ChangeView';

/** A change of an article: written here, and looked through by the reviewer. */
export default function ChangePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { shown } = useStudioTexts();
  const me = useMe().data;
  const change = useChange(id);
  const row = change.data?.row;
  return (
    <PageFrame heading={row ? t(row.isNew ? 'studio.change.headingNew' : 'studio.change.heading', { title: shown(row.title).text || row.articleId }) : t('studio.change.loading')}>
      <Link to="/studio?tab=changes">{t('studio.change.back')}</Link>
      {change.isError && <LoadProblem error={change.error} retry={() => void change.refetch()} />}
      {change.isPending && !change.isError && <Spinner label={t('loading')} />}
      {change.data && me && <ChangeView key={id} change={change.data} me={me} />}
    </PageFrame>
  );
}
