import { Field, Select, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { useMe } from '../../../api/session';
import { useChanges, type ChangeList } from '../../../api/studioChanges';
import { EmptyState } from '../../../app/EmptyState';
import { LoadProblem } from '../../../app/LoadProblem';
import { ShowMore } from '../../../app/ShowMore';
import { useRecordStyles } from '../../../app/recordStyles';
import { useStudioStyles } from '../studioStyles';
import { ChangeItem } from './ChangeItem';

const lists: readonly ChangeList[] = ['submitted', 'open', 'closed'];

/** Changes to review, under way, and decided. Whoever only writes starts with those under way. */
export function ChangesTab() {
  const styles = useStudioStyles();
  const records = useRecordStyles();
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const reviews = useMe().data?.roles.includes('reviewer') ?? false;
  const list = lists.find((one) => one === search.get('changes')) ?? (reviews ? 'submitted' : 'open');
  const changes = useChanges(list);
  return (
    <>
      <Field label={t('studio.changes.show')} className={styles.field}>
        <Select value={list} onChange={(_, { value }) => setSearch({ tab: 'changes', changes: value }, { replace: true })}>
          {lists.map((one) => (
            <option key={one} value={one}>
              {t(`studio.changes.lists.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {changes.isError && <LoadProblem error={changes.error} retry={() => void changes.refetch()} />}
      {changes.isPending && !changes.isError && <Spinner label={t('loading')} />}
      {changes.data?.length === 0 && <EmptyState title={t(`studio.changes.none.${list}`)} text={t(`studio.changes.noneHint.${list}`)} />}
      <ul className={records.list}>
        {changes.data?.map((row) => (
          <ChangeItem key={row.id} row={row} />
        ))}
      </ul>
      <ShowMore query={changes} className={records.more} />
    </>
  );
}
