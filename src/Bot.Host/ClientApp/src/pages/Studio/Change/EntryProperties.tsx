import { Checkbox, Field, Input, Select, Text } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDraft, EntryDraft } from '../../../api/studioTypes';
import { useStudioStyles } from '../studioStyles';
import { useStudioTexts } from '../useStudioTexts';
import { freeAnchor } from './draft';
import type { EntriesHandle } from './useEntries';

interface Props {
  entry: EntryDraft;
  draft: ArticleDraft;
  entries: EntriesHandle;
  facets: readonly string[];
  isKnown: boolean;
  change: (part: Partial<EntryDraft>) => void;
}

/** What kind of question it is, what its answer rests on, and the address of a new one. */
export function EntryProperties({ entry, draft, entries, facets, isKnown, change }: Props) {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const { facet: facetName } = useStudioTexts();
  const [written, setWritten] = useState<string | null>(null);
  const id = useId();
  const others = draft.entries.filter((one) => one !== entry);
  const problem = written === null ? '' : !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(written) ? t('studio.entry.anchorForm') : others.some(({ anchor }) => anchor === written) ? t('studio.entry.anchorTaken') : '';

  function chooseFacet(facet: string) {
    change({ facet });
    // A new entry whose address nobody has chosen is called by what it tells.
    if (!isKnown && new RegExp(`^${entry.facet}(-\\d+)?$`).test(entry.anchor)) entries.rename(entry.anchor, freeAnchor(others, facet));
  }

  function chooseAnchor() {
    if (written !== null && problem === '' && written !== entry.anchor) entries.rename(entry.anchor, written);
    if (problem === '') setWritten(null);
  }

  return (
    <>
      <Field label={t('studio.fields.facet')} className={styles.field}>
        <Select value={entry.facet} onChange={(_, { value }) => chooseFacet(value)}>
          {[...new Set([...facets, entry.facet])].map((one) => (
            <option key={one} value={one}>
              {facetName(one)}
            </option>
          ))}
        </Select>
      </Field>
      <div role="group" aria-labelledby={id} className={styles.tight}>
        <Text id={id}>{t('studio.fields.sources')}</Text>
        {draft.sources.length === 0 && <Text size={200} className={styles.quiet}>{t('studio.sources.none')}</Text>}
        {draft.sources.map((source, index) => (
          <Checkbox
            key={source.id}
            className={styles.wrap}
            label={<span className={styles.wrap}>{`${index + 1}. ${source.url || t('studio.sources.noUrl')}`}</span>}
            checked={entry.sources.includes(source.id)}
            onChange={(_, { checked }) => change({ sources: checked ? [...entry.sources, source.id] : entry.sources.filter((one) => one !== source.id) })}
          />
        ))}
      </div>
      <details>
        <summary>{t('studio.entry.details')}</summary>
        {isKnown ? (
          <Text size={200}>{t('studio.entry.anchorFixed', { anchor: entry.anchor })}</Text>
        ) : (
          <Field label={t('studio.entry.anchor')} hint={t('studio.entry.anchorHint')} className={styles.field} {...(problem ? { validationMessage: problem } : {})}>
            <Input value={written ?? entry.anchor} onChange={(_, { value }) => setWritten(value.trim())} onBlur={chooseAnchor} autoCapitalize="none" spellCheck={false} autoComplete="off" />
          </Field>
        )}
      </details>
    </>
  );
}
