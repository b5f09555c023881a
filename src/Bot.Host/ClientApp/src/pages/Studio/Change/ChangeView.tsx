import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeDetail } from '../../../api/studioTypes';
import type { Me } from '../../../api/types';
import { SourcesShown } from '../../../app/sourcesShown';
import { ArticleView } from '../Article/ArticleView';
import { ChangeBar } from './ChangeBar';
import { ChangeHead } from './ChangeHead';
import { ChangeNotices } from './ChangeNotices';
import { DifferencesView } from './DifferencesView';
import { Editor } from './Editor';
import { LeaveDialog } from './LeaveDialog';
import { StepDialog, type AskedStep } from './StepDialog';
import { TrialPanel } from './TrialPanel';
import { UnsavedText } from './UnsavedText';
import { useChangeActions } from './useChangeActions';
import { useDraft } from './useDraft';
import { useFindings } from './useFindings';
import { useSaveKeys } from './useSaveKeys';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

type TabName = 'edit' | 'differences' | 'whole';

/** A change as one sees it who may write it, decide on it, or only read it. */
export function ChangeView({ change, me }: { change: ChangeDetail; me: Me }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { row } = change;
  const handle = useDraft(change, me.id);
  const actions = useChangeActions(change, handle);
  const { findings, isChecking, problem } = useFindings(change, handle);
  const [asked, setAsked] = useState<AskedStep | null>(null);
  const tabs: TabName[] = change.may.edit ? ['edit', 'differences'] : ['differences', 'whole'];
  const [chosen, setChosen] = useState<TabName | null>(null);
  const usual = change.may.edit && row.state === 'draft' ? 'edit' : 'differences';
  const tab = tabs.find((one) => one === chosen) ?? usual;
  const draft = change.may.edit ? handle.draft : change.draft;
  const save = useSaveKeys(change, handle, actions, asked === null);

  function ask(step: AskedStep) {
    actions.forget();
    setAsked(step);
  }

  return (
    <SourcesShown value={draft.sources.map(({ id }) => id)}>
      <ChangeHead change={change} />
      <ChangeNotices change={change} me={me} ask={ask} />
      <UnsavedText change={change} handle={handle} saveOver={save} />
      <TabList className={styles.tabs} selectedValue={tab} onTabSelect={(_, { value }) => setChosen(value as TabName)} aria-label={t('studio.change.tabs.label')}>
        {tabs.map((one) => (
          <Tab key={one} value={one} id={`tab-${one}`} aria-controls="change-tab">
            {t(`studio.change.tabs.${one}`)}
          </Tab>
        ))}
      </TabList>
      <div id="change-tab" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.panel}>
        {tab === 'edit' && <Editor change={change} handle={handle} findings={findings} isChecking={isChecking} problem={problem} />}
        {tab === 'differences' && <DifferencesView from={change.base} to={draft} />}
        {tab === 'whole' && <ArticleView article={change.draft} findings={findings} />}
      </div>
      {(row.state === 'draft' || row.state === 'submitted') && <TrialPanel change={change} isDirty={change.may.edit && handle.isDirty} />}
      <ChangeBar change={change} handle={handle} actions={actions} findings={findings.length} save={save} ask={ask} />
      {asked && <StepDialog step={asked} change={change} actions={actions} findings={findings.length} close={() => setAsked(null)} />}
      <LeaveDialog isDirty={change.may.edit && handle.isDirty} isKept={handle.isKept} save={actions.save} />
    </SourcesShown>
  );
}
