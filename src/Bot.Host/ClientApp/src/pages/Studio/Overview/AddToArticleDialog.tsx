import { Field, Radio, RadioGroup, SearchBox, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArticles } from '../../../api/studio';
import type { AskedQuestion } from '../../../api/studioTypes';
import { ActionDialog } from '../../../app/ActionDialog';
import { languageOfText } from '../../../app/languageOfText';
import { LoadProblem } from '../../../app/LoadProblem';
import { takenFrom } from '../takenQuestion';
import { useOpenChange } from '../useOpenChange';
import { useSettled } from '../useSettled';
import { useStudioStyles } from '../studioStyles';
import { useStudioTexts } from '../useStudioTexts';

/** Milliseconds without a key after which a search counts as written. */
const typingPause = 300;

/** Asks which article a question belongs to, and leads on to its change with the question. Until somebody searches, it is the one that the bot had found. */
export function AddToArticleDialog({ question, close }: { question: AskedQuestion; close: () => void }) {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const { shown } = useStudioTexts();
  const found = question.entry?.split('#')[0] ?? '';
  const [written, setWritten] = useState('');
  const [chosen, setChosen] = useState(found);
  const [tried, setTried] = useState(false);
  const articles = useArticles({ department: '', q: useSettled(written.trim(), typingPause) || found, show: 'all' });
  const { open, isPending, error } = useOpenChange();
  const rows = articles.data?.slice(0, 12) ?? [];
  const isChosen = rows.some(({ id }) => id === chosen);

  function submit() {
    setTried(true);
    if (isChosen) open({ articleId: chosen }, takenFrom(question));
  }

  return (
    <ActionDialog title={t('studio.questions.addTitle')} submitText={t('studio.questions.addSubmit')} busy={isPending} error={error} submit={submit} close={close}>
      <Text weight="semibold" lang={languageOfText(question.text, question.language)}>{question.text}</Text>
      <Field label={t('studio.articles.search')}>
        <SearchBox value={written} onChange={(_, { value }) => setWritten(value)} dismiss={{ 'aria-label': t('staff.searchClear') }} />
      </Field>
      {articles.isError && <LoadProblem error={articles.error} retry={() => void articles.refetch()} />}
      {articles.isPending && !articles.isError && <Spinner label={t('loading')} />}
      {articles.data?.length === 0 && <Text>{t('studio.questions.noArticle')}</Text>}
      {rows.length > 0 && (
        <Field label={t('studio.questions.article')} required {...(tried && !isChosen ? { validationMessage: t('studio.questions.articleMissing') } : {})}>
          <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)} className={styles.wrap}>
            {rows.map((row) => {
              const title = shown(row.title);
              return <Radio key={row.id} value={row.id} label={<span lang={title.lang}>{title.text || row.id}</span>} />;
            })}
          </RadioGroup>
        </Field>
      )}
    </ActionDialog>
  );
}
