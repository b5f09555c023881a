import { Badge, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../../../api/studioTypes';
import { Link } from '../../../app/Link';
import { useRecordStyles } from '../../../app/recordStyles';
import { articlePath, changePath } from '../paths';
import { useStudioStyles } from '../studioStyles';
import { useStudioTexts } from '../useStudioTexts';

export function ArticleItem({ row }: { row: ArticleRow }) {
  const records = useRecordStyles();
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const { shown, department, date, status, state } = useStudioTexts();
  const title = shown(row.title);
  const facts = [department(row.department), status(row.status), t('studio.articles.entries', { count: row.entries }), t('studio.articles.reviewed', { date: date(row.reviewed) })];
  return (
    <li className={records.record}>
      <div className={records.what}>
        <Text as="p" block weight="semibold">
          <Link to={articlePath(row.id)}>
            <span lang={title.lang}>{title.text || row.id}</span>
          </Link>
        </Text>
        <Text as="p" block size={200} className={styles.facts}>
          {facts.join(' · ')}
        </Text>
      </div>
      <div className={styles.bar}>
        {row.isReviewDue && <Badge appearance="tint" color="warning">{t('studio.articles.due')}</Badge>}
        {row.findings > 0 && <Badge appearance="tint" color="danger">{t('studio.findings.count', { count: row.findings })}</Badge>}
        {row.change && (
          <Link to={changePath(row.change.id)} aria-label={t('studio.articles.openChange', { state: state(row.change.state), title: title.text })}>
            {state(row.change.state)}
          </Link>
        )}
      </div>
    </li>
  );
}
