import { useLocation } from 'react-router-dom';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudioChoices } from '../../../api/studio';
import type { ChangeDetail, Finding } from '../../../api/studioTypes';
import { Panel } from '../../../app/Panel';
import { takenIn } from '../takenQuestion';
import { AboutFields } from './AboutFields';
import { EntryList } from './EntryList';
import { FindingsSummary } from './FindingsSummary';
import { PropertyFields } from './PropertyFields';
import { SourcesEditor } from './SourcesEditor';
import { TakenPanel } from './TakenPanel';
import { useEntries } from './useEntries';
import type { DraftHandle } from './useDraft';

interface Props {
  change: ChangeDetail;
  handle: DraftHandle;
  findings: readonly Finding[];
  isChecking: boolean;
  /** Why the text could not be checked. */
  problem: unknown;
}

/** The article as it is written: about it, its questions with their answers, its sources, how it stands. */
export function Editor({ change, handle, findings, isChecking, problem }: Props) {
  const { t } = useTranslation();
  const choices = useStudioChoices();
  const { state } = useLocation();
  const [taken, setTaken] = useState(() => takenIn(state));
  const { draft, set } = handle;
  const entries = useEntries(draft, set);
  const known = new Set(change.base?.entries.map(({ anchor }) => anchor));
  return (
    <>
      <FindingsSummary findings={findings} draft={draft} isChecking={isChecking} problem={problem} show={entries.show} />
      {taken && <TakenPanel taken={taken} draft={draft} entries={entries} done={() => setTaken(null)} />}
      <Panel heading={t('studio.article.about')}>
        <AboutFields draft={draft} set={set} />
      </Panel>
      <Panel heading={t('studio.article.questions', { count: draft.entries.length })}>
        <EntryList draft={draft} entries={entries} findings={findings} facets={choices.data?.facets ?? []} isKnown={(anchor) => known.has(anchor)} />
      </Panel>
      <Panel heading={t('studio.fields.sources')}>
        <SourcesEditor draft={draft} set={set} />
      </Panel>
      <Panel heading={t('studio.change.properties')}>
        <PropertyFields draft={draft} set={set} />
      </Panel>
    </>
  );
}
