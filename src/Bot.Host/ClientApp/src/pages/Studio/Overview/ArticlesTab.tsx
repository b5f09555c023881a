import { Field, mergeClasses, SearchBox, Select, Spinner, Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { useArticles, useStudioChoices, type ArticleShow } from '../../../api/studio';
import { useAnnounce } from '../../../app/Announcer';
import { EmptyState } from '../../../app/EmptyState';
import { LoadProblem } from '../../../app/LoadProblem';
import { ShowMore } from '../../../app/ShowMore';
import { useRecordStyles } from '../../../app/recordStyles';
import { useStudioStyles } from '../studioStyles';
import { DepartmentChoice } from '../DepartmentChoice';
import { useSettled } from '../useSettled';
import { ArticleItem } from './ArticleItem';

const shows: readonly ArticleShow[] = ['all', 'due', 'findings', 'open'];

/** Milliseconds without a key after which a search counts as written. */
const typingPause = 300;

/** Every article of the member's departments, found by words, department, or what is to be done. The filter stands in the address. */
export function ArticlesTab() {
  const styles = useStudioStyles();
  const records = useRecordStyles();
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const choices = useStudioChoices();
  const department = search.get('department') ?? '';
  const show = shows.find((one) => one === search.get('show')) ?? 'all';
  const written = search.get('q') ?? '';
  const q = useSettled(written.trim(), typingPause);
  const articles = useArticles({ department, q, show });
  const rows = articles.data;
  const announce = useAnnounce();
  const { isPlaceholderData, hasNextPage } = articles;
  const found = rows && !isPlaceholderData ? t(hasNextPage ? 'studio.articles.foundMore' : 'studio.articles.found', { count: rows.length }) : '';
  useEffect(() => {
    if (found && (q || department || show !== 'all')) announce(found);
  }, [announce, found, q, department, show]);

  function choose(name: string, value: string) {
    setSearch((current) => {
      if (value === '') current.delete(name);
      else current.set(name, value);
      return current;
    }, { replace: true });
  }

  return (
    <>
      <div className={mergeClasses(styles.bar, styles.end)}>
        <Field label={t('studio.articles.search')} className={styles.grow}>
          <SearchBox value={written} onChange={(_, { value }) => choose('q', value)} dismiss={{ 'aria-label': t('staff.searchClear') }} />
        </Field>
        <DepartmentChoice departments={choices.data?.departments ?? []} value={department} choose={(value) => choose('department', value)} />
        <Field label={t('studio.articles.show')} className={styles.narrow}>
          <Select value={show} onChange={(_, { value }) => choose('show', value === 'all' ? '' : value)}>
            {shows.map((one) => (
              <option key={one} value={one}>
                {t(`studio.articles.shows.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {articles.isError && <LoadProblem error={articles.error} retry={() => void articles.refetch()} />}
      {articles.isPending && !articles.isError && <Spinner label={t('loading')} />}
      {found && rows && rows.length > 0 && <Text size={200}>{found}</Text>}
      {rows?.length === 0 && <EmptyState title={t('lists.noneFound')} text={t(show === 'all' ? 'studio.articles.noneHint' : `studio.articles.none.${show}`)} />}
      <ul className={records.list}>
        {rows?.map((row) => (
          <ArticleItem key={row.id} row={row} />
        ))}
      </ul>
      <ShowMore query={articles} className={records.more} />
    </>
  );
}
