import { Field, Input, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../api/http';
import { useStudioChoices } from '../../../api/studio';
import type { AskedQuestion } from '../../../api/studioTypes';
import { ActionDialog } from '../../../app/ActionDialog';
import { languageOfText } from '../../../app/languageOfText';
import { LoadProblem } from '../../../app/LoadProblem';
import { useErrorText } from '../../../app/useErrorText';
import { useTexts } from '../../../app/useTexts';
import { takenFrom } from '../takenQuestion';
import { useOpenChange } from '../useOpenChange';
import { spokenAs } from '../useStudioTexts';
import { problemsOf, proposedId, type NewArticle } from './newArticle';

interface Props {
  /** A question that the article is to answer. */
  taken?: AskedQuestion;
  close: () => void;
}

/** Asks what a new article is about, and leads on to its change. */
export function NewArticleDialog({ taken, close }: Props) {
  const { t, i18n } = useTranslation();
  const { name } = useTexts();
  const errorText = useErrorText();
  const choices = useStudioChoices();
  const { open, isPending, error } = useOpenChange();
  const [form, setForm] = useState({ department: taken?.department ?? '', en: '', zh: '', id: null as string | null });
  const [tried, setTried] = useState(false);
  const departments = [...(choices.data?.departments ?? [])].sort((a, b) => name(a.name).localeCompare(name(b.name), i18n.language));
  const department = departments.length === 1 ? departments[0]!.id : departments.some(({ id }) => id === form.department) ? form.department : '';
  const article: NewArticle = { department, en: form.en, zh: form.zh, id: form.id ?? proposedId(department, form.en) };
  const problems = problemsOf(article);
  const isIdRefused = error instanceof ApiError && (error.code === 'article-exists' || error.code === 'article-id');
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));

  const message = (field: keyof NewArticle) => {
    const problem = problems[field];
    if (tried && problem) return { validationMessage: t(`studio.new.${problem}`) };
    return field === 'id' && isIdRefused ? { validationMessage: errorText(error) } : {};
  };

  function submit() {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const { id, en, zh } = article;
    open({ create: { id, department, title: { en: en.trim(), zh: zh.trim() } } }, taken && takenFrom(taken));
  }

  return (
    <ActionDialog title={t('studio.new.title')} submitText={t('studio.new.submit')} busy={isPending} error={isIdRefused ? null : error} submit={submit} close={close}>
      {choices.isError && <LoadProblem error={choices.error} retry={() => void choices.refetch()} />}
      {taken && <Text weight="semibold" lang={languageOfText(taken.text, taken.language)}>{taken.text}</Text>}
      <Field label={t('lists.department')} required {...message('department')}>
        <Select value={department} onChange={(_, { value }) => set({ department: value })}>
          <option value="">{t('staff.choose')}</option>
          {departments.map((one) => (
            <option key={one.id} value={one.id}>
              {name(one.name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('studio.new.en')} hint={t('studio.new.enHint')} required {...message('en')}>
        <Input value={form.en} onChange={(_, { value }) => set({ en: value })} lang="en" autoComplete="off" />
      </Field>
      <Field label={t('studio.new.zh')} required {...message('zh')}>
        <Input value={form.zh} onChange={(_, { value }) => set({ zh: value })} lang={spokenAs.zh} autoComplete="off" />
      </Field>
      <Field label={t('studio.new.id')} hint={t('studio.new.idHint', { department: department || 'td' })} required {...message('id')}>
        <Input value={article.id} onChange={(_, { value }) => set({ id: value.trim() })} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Field>
    </ActionDialog>
  );
}
