import { Field, Input, Textarea } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ArticleDraft, TextLanguage } from '../../../api/studioTypes';
import { LanguagePair } from '../LanguagePair';
import { spokenAs } from '../useStudioTexts';
import type { DraftHandle } from './useDraft';

interface Props {
  draft: ArticleDraft;
  set: DraftHandle['set'];
}

/** What the article is called, and what it is about. */
export function AboutFields({ draft, set }: Props) {
  const { t } = useTranslation();
  const write = (field: 'title' | 'summary', language: TextLanguage, value: string) => set((before) => ({ ...before, [field]: { ...before[field], [language]: value } }));
  return (
    <LanguagePair label={t('studio.article.about')}>
      {(language) => (
        <>
          <Field label={t('studio.fields.title')} required>
            <Input value={draft.title[language] ?? ''} onChange={(_, { value }) => write('title', language, value)} lang={spokenAs[language]} autoComplete="off" />
          </Field>
          <Field label={t('studio.fields.summary')} hint={t('studio.change.summaryHint')}>
            <Textarea value={draft.summary[language] ?? ''} onChange={(_, { value }) => write('summary', language, value)} lang={spokenAs[language]} resize="vertical" rows={3} />
          </Field>
        </>
      )}
    </LanguagePair>
  );
}
