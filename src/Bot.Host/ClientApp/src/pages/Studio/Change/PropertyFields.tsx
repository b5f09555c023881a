import { Button, Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../../api/serverClock';
import type { ArticleDraft, ArticleStatus } from '../../../api/studioTypes';
import { useStudioStyles } from '../studioStyles';
import { useStudioTexts } from '../useStudioTexts';
import { checkedOn } from './review';
import type { DraftHandle } from './useDraft';

const statuses: readonly ArticleStatus[] = ['draft', 'published', 'retired'];

interface Props {
  draft: ArticleDraft;
  set: DraftHandle['set'];
}

/** How the article stands: whether it is answered from, when it was checked against its sources, and whose it is. */
export function PropertyFields({ draft, set }: Props) {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const { status } = useStudioTexts();
  const change = (part: Partial<ArticleDraft>) => set((before) => ({ ...before, ...part }));
  return (
    <>
      <Field label={t('studio.fields.status')} hint={t(`studio.statusMeans.${draft.status}`)} className={styles.field}>
        <Select value={draft.status} onChange={(_, { value }) => change({ status: value as ArticleStatus })}>
          {statuses.map((one) => (
            <option key={one} value={one}>
              {status(one)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={mergeClasses(styles.bar, styles.end)}>
        <Field label={t('studio.fields.reviewed')} className={styles.narrow} required>
          <Input type="date" value={draft.reviewed} onChange={(_, { value }) => change({ reviewed: value })} />
        </Field>
        <Field label={t('studio.fields.reviewBy')} className={styles.narrow} required>
          <Input type="date" value={draft.reviewBy} onChange={(_, { value }) => change({ reviewBy: value })} />
        </Field>
        <Button onClick={() => change(checkedOn(new Date(serverNow()), draft))}>{t('studio.change.checkedToday')}</Button>
      </div>
      <Field label={t('studio.fields.owner')} hint={t('studio.change.ownerHint')} className={styles.field} required>
        <Input value={draft.owner} onChange={(_, { value }) => change({ owner: value })} autoComplete="off" />
      </Field>
    </>
  );
}
