import { Badge, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../api/studioTypes';
import { Link } from '../../../app/Link';
import { useRecordStyles } from '../../../app/recordStyles';
import { changePath } from '../paths';
import { useStudioStyles } from '../studioStyles';
import { stateColors } from '../stateColors';
import { useStudioTexts } from '../useStudioTexts';

export function ChangeItem({ row }: { row: ChangeRow }) {
  const records = useRecordStyles();
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const { shown, department, state, when } = useStudioTexts();
  const title = shown(row.title);
  const who = t(row.isMine ? 'studio.changes.mine' : 'studio.changes.by', { who: row.author });
  const at = row.decidedAt ?? row.submittedAt ?? row.updatedAt;
  const note = row.state === 'draft' && row.reviewNote ? t('studio.changes.returned', { note: row.reviewNote }) : row.note;
  return (
    <li className={records.record}>
      <div className={records.what}>
        <Text as="p" block weight="semibold">
          <Link to={changePath(row.id)}>
            <span lang={title.lang}>{title.text || row.articleId}</span>
          </Link>
        </Text>
        <Text as="p" block size={200} className={styles.facts}>
          {[department(row.department), who, when(at), row.reviewer && row.decidedAt ? t('studio.changes.decidedBy', { who: row.reviewer }) : ''].filter(Boolean).join(' · ')}
        </Text>
        {note && <Text as="p" block size={200}>{note}</Text>}
      </div>
      <div className={styles.bar}>
        {row.isNew && <Badge appearance="outline" color="informative">{t('studio.changes.isNew')}</Badge>}
        <Badge appearance="tint" color={stateColors[row.state]}>{state(row.state)}</Badge>
      </div>
    </li>
  );
}
