import { Button, makeStyles, mergeClasses, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraftDecision } from '../../../api/conversationActions';
import type { Entry } from '../../../api/conversationTypes';
import { languageOfText } from '../../../app/languageOfText';
import { useFocusHeld } from '../../../app/useFocusHeld';
import { useErrorText } from '../../../app/useErrorText';
import { BotDecision } from './BotDecision';
import { useBubbleStyles } from './bubbleStyles';
import { LinkedText } from './LinkedText';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  box: { width: '100%' },
});

/** What the bot would say: it goes out as it is, as edited, or not at all, by a person's word. */
export function DraftEntry({ entry, conversationId }: { entry: Entry; conversationId: string }) {
  const styles = useStyles();
  const bubble = useBubbleStyles();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const decide = useDraftDecision(conversationId);
  const [edited, setEdited] = useState<string | null>(null);
  const state = entry.draft?.state ?? 'pending';
  const open = state === 'pending' && !decide.isSuccess;
  const draftId = entry.draftId ?? entry.id;
  const held = useFocusHeld<HTMLElement>(`${state} ${open} ${edited === null}`);

  return (
    <article {...held} className={mergeClasses(bubble.bubble, bubble.draft)} aria-label={t('draft.label')}>
      <div className={bubble.head}>
        <Text size={200} weight="semibold">
          {t('draft.label')}
        </Text>
        {!open && <Text size={200}>{t(`draft.${state}`, { who: entry.draft?.by ?? '' })}</Text>}
      </div>
      {edited === null ? (
        <LinkedText text={entry.text} lang={languageOfText(entry.text)} />
      ) : (
        <Textarea
          className={styles.box}
          resize="vertical"
          autoFocus
          value={edited}
          aria-label={t('draft.editLabel')}
          onChange={(_, data) => setEdited(data.value)}
          onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && setEdited(null)}
        />
      )}
      {entry.decision && <BotDecision decision={entry.decision} />}
      {decide.isError && <Text role="alert">{errorText(decide.error)}</Text>}
      {open && edited === null && (
        <div className={styles.actions}>
          <Button size="small" appearance="primary" disabledFocusable={decide.isPending} onClick={() => decide.mutate({ draftId, action: 'approve' })}>
            {t('draft.approve')}
          </Button>
          <Button size="small" disabledFocusable={decide.isPending} onClick={() => setEdited(entry.text)}>
            {t('draft.edit')}
          </Button>
          <Button size="small" disabledFocusable={decide.isPending} onClick={() => decide.mutate({ draftId, action: 'reject' })}>
            {t('draft.reject')}
          </Button>
        </div>
      )}
      {open && edited !== null && (
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={decide.isPending || edited.trim() === ''}
            onClick={() => decide.mutate({ draftId, action: 'edit', text: edited }, { onSuccess: () => setEdited(null) })}
          >
            {t('draft.sendEdited')}
          </Button>
          <Button size="small" onClick={() => setEdited(null)}>
            {t('cancel')}
          </Button>
        </div>
      )}
    </article>
  );
}
