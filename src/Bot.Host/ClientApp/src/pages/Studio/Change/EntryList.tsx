import { Button, Field, mergeClasses, MessageBar, MessageBarActions, MessageBarBody, Select, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDraft, Finding } from '../../../api/studioTypes';
import { useStudioStyles } from '../studioStyles';
import { useEntryInAddress } from '../useEntryInAddress';
import { useStudioTexts } from '../useStudioTexts';
import { EntryCard } from './EntryCard';
import type { EntriesHandle } from './useEntries';

interface Props {
  draft: ArticleDraft;
  entries: EntriesHandle;
  findings: readonly Finding[];
  facets: readonly string[];
  /** Whether the published article has the entry: then its address is not changed. */
  isKnown: (anchor: string) => boolean;
}

/** The questions of the article, each to be opened, moved, removed and, until another is, put back. */
export function EntryList({ draft, entries, findings, facets, isKnown }: Props) {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const { shown, facet: facetName } = useStudioTexts();
  const [facet, setFacet] = useState('');
  const undo = useRef<HTMLDivElement>(null);
  const sorted = [...facets].sort((a, b) => facetName(a).localeCompare(facetName(b)));
  const chosen = facet || (sorted.includes('how') ? 'how' : (sorted[0] ?? ''));
  const { removed } = entries;
  useEntryInAddress();
  useEffect(() => {
    // The button that was pressed has gone with its entry.
    if (removed) undo.current?.querySelector('button')?.focus();
  }, [removed]);
  const allOpen = draft.entries.every(entries.isOpen);
  return (
    <>
      {draft.entries.length > 1 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => entries.toggleAll(!allOpen)}>
            {t(allOpen ? 'studio.entry.closeAll' : 'studio.entry.openAll')}
          </Button>
        </div>
      )}
      {draft.entries.length === 0 && <Text>{t('studio.entry.none')}</Text>}
      {draft.entries.map((entry, index) => (
        <EntryCard
          key={entries.keyOf(entry)}
          entry={entry}
          index={index}
          draft={draft}
          entries={entries}
          findings={findings.filter(({ anchor }) => anchor === entry.anchor)}
          facets={sorted}
          isKnown={isKnown(entry.anchor)}
        />
      ))}
      {removed && (
        <div ref={undo}>
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{t('studio.entry.removed', { question: shown(removed.entry.question).text || t('studio.entry.untitled') })}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={entries.putBack}>{t('studio.entry.undo')}</Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
      <div className={mergeClasses(styles.bar, styles.end)}>
        <Field label={t('studio.entry.newFacet')} className={styles.narrow}>
          <Select value={chosen} onChange={(_, { value }) => setFacet(value)}>
            {sorted.map((one) => (
              <option key={one} value={one}>
                {facetName(one)}
              </option>
            ))}
          </Select>
        </Field>
        <Button icon={<AddRegular />} onClick={() => entries.add(chosen)} disabled={chosen === ''}>
          {t('studio.entry.add')}
        </Button>
      </div>
    </>
  );
}
