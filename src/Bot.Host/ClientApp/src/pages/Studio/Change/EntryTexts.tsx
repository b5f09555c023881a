import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryDraft, Finding, TextLanguage } from '../../../api/studioTypes';
import { MarkdownText } from '../../../app/MarkdownText';
import { useFindingText } from '../findingTexts';
import { spokenAs } from '../useStudioTexts';

const useStyles = makeStyles({
  // As high as what stands in it, where the browser can.
  tall: { maxHeight: 'none !important', fieldSizing: 'content' as never },
  preview: { padding: tokens.spacingHorizontalM, border: `1px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
});

interface Props {
  entry: EntryDraft;
  language: TextLanguage;
  change: (part: Partial<EntryDraft>) => void;
  /** Of this language. */
  findings: readonly Finding[];
}

/** The words of an entry in one language. */
export function EntryTexts({ entry, language, change, findings }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const textOf = useFindingText();
  const [isPreview, setPreview] = useState(false);
  const answer = entry.answer[language] ?? '';
  const lang = spokenAs[language];
  const told = [...new Set(findings.map(textOf))].join(' · ');
  return (
    <>
      <Field label={t('studio.fields.question')} required>
        <Textarea value={entry.question[language] ?? ''} onChange={(_, { value }) => change({ question: { ...entry.question, [language]: value } })} lang={lang} rows={1} resize="vertical" textarea={{ className: styles.tall }} />
      </Field>
      <Field label={t('studio.fields.answer')} required hint={t('studio.entry.answerHint')} {...(told ? { validationMessage: told, validationState: 'warning' as const } : {})}>
        <Textarea value={answer} onChange={(_, { value }) => change({ answer: { ...entry.answer, [language]: value } })} lang={lang} rows={5} resize="vertical" textarea={{ className: styles.tall }} />
      </Field>
      <div>
        <Button size="small" onClick={() => setPreview(!isPreview)} aria-expanded={isPreview}>
          {t(isPreview ? 'studio.entry.hidePreview' : 'studio.entry.preview')}
        </Button>
      </div>
      {isPreview && (
        <div className={styles.preview} role="group" aria-label={t('studio.entry.previewLabel')}>
          {answer.trim() ? <MarkdownText text={answer} lang={lang} /> : <Text>{t('studio.entry.noAnswer')}</Text>}
        </div>
      )}
      <Field label={t('studio.fields.ask')} hint={t('studio.entry.askHint')}>
        <Textarea value={entry.ask[language].join('\n')} onChange={(_, { value }) => change({ ask: { ...entry.ask, [language]: value === '' ? [] : value.split('\n') } })} lang={lang} rows={4} resize="vertical" />
      </Field>
    </>
  );
}
