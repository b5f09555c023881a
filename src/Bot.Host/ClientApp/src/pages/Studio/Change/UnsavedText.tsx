import { Button, MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDraft, ChangeDetail } from '../../../api/studioTypes';
import { Panel } from '../../../app/Panel';
import { useStudioStyles } from '../studioStyles';
import { DifferencesView } from './DifferencesView';
import type { DraftHandle } from './useDraft';

/** What the person had written, against what stands now. */
function SetAside({ text, from, mine, putAway }: { text: string; from: ArticleDraft; mine: ArticleDraft; putAway: () => void }) {
  const { t } = useTranslation();
  return (
    <Panel heading={t('studio.unsaved.mine')}>
      <Text>{text}</Text>
      <DifferencesView from={from} to={mine} beforeText={t('studio.unsaved.theirs')} afterText={t('studio.unsaved.yours')} />
      <div>
        <Button onClick={putAway}>{t('studio.unsaved.putAway')}</Button>
      </div>
    </Panel>
  );
}

/** Nothing that was typed is lost: where another text stands in its way, both are shown, and the person decides. */
export function UnsavedText({ change, handle, saveOver }: { change: ChangeDetail; handle: DraftHandle; saveOver: () => void }) {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  if (handle.setAside) return <SetAside text={t('studio.unsaved.setAsideText')} from={change.draft} mine={handle.setAside} putAway={handle.putAway} />;
  if (!change.may.edit) return handle.isDirty ? <SetAside text={t('studio.unsaved.closedText')} from={change.draft} mine={handle.draft} putAway={handle.drop} /> : null;
  if (!handle.isKept) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t('studio.unsaved.noRoom')}</MessageBarBody>
      </MessageBar>
    );
  }
  if (!handle.isConflict) return null;
  return (
    <>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{t('studio.unsaved.conflict')}</MessageBarTitle> {t('studio.unsaved.conflictText')}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.bar}>
        <Button onClick={() => setShown(!isShown)} aria-expanded={isShown}>{t(isShown ? 'studio.unsaved.hide' : 'studio.unsaved.show')}</Button>
        <Button onClick={handle.takeTheirs}>{t('studio.unsaved.takeTheirs')}</Button>
        <Button onClick={saveOver}>{t('studio.unsaved.saveOver')}</Button>
      </div>
      {isShown && (
        <Panel heading={t('studio.unsaved.differ')}>
          <DifferencesView from={change.draft} to={handle.draft} beforeText={t('studio.unsaved.theirs')} afterText={t('studio.unsaved.yours')} />
        </Panel>
      )}
    </>
  );
}
