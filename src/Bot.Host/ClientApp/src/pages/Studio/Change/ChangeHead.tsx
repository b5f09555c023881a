import { Badge, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ChangeDetail } from '../../../api/studioTypes';
import { Link } from '../../../app/Link';
import { articlePath } from '../paths';
import { stateColors } from '../stateColors';
import { useStudioStyles } from '../studioStyles';
import { useStudioTexts } from '../useStudioTexts';

/** How a change stands, whose it is, and what was said about it. */
export function ChangeHead({ change: { row } }: { change: ChangeDetail }) {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const { state, when, department } = useStudioTexts();
  const facts = [
    department(row.department),
    t(row.isMine ? 'studio.changes.mine' : 'studio.changes.by', { who: row.author }),
    t('studio.change.updated', { when: when(row.updatedAt) }),
    row.reviewer && row.decidedAt ? t('studio.changes.decidedBy', { who: row.reviewer }) : '',
  ];
  return (
    <div className={styles.tight}>
      <div className={styles.bar}>
        <Badge appearance="tint" color={stateColors[row.state]}>{state(row.state)}</Badge>
        <Text size={200} className={styles.facts}>{facts.filter(Boolean).join(' · ')}</Text>
        {!row.isNew && <Link to={articlePath(row.articleId)}>{t('studio.change.article')}</Link>}
      </div>
      {row.note && (
        <Text as="p" block className={styles.asWritten}>
          <strong>{t('studio.change.note')}</strong> {row.note}
        </Text>
      )}
    </div>
  );
}
