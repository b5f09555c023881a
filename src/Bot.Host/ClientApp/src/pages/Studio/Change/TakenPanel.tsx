import { Button, Field, mergeClasses, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudioChoices } from '../../../api/studio';
import type { ArticleDraft } from '../../../api/studioTypes';
import { useAnnounce } from '../../../app/Announcer';
import { Panel } from '../../../app/Panel';
import { useStudioStyles } from '../studioStyles';
import type { TakenQuestion } from '../takenQuestion';
import { spokenAs, useStudioTexts } from '../useStudioTexts';
import type { EntriesHandle } from './useEntries';

interface Props {
  taken: TakenQuestion;
  draft: ArticleDraft;
  entries: EntriesHandle;
  done: () => void;
}

/** What came along: a resident's question, to be taken over as another way of asking or as a question of its own; an agent's words, to be had in view. */
export function TakenPanel({ taken, draft, entries, done }: Props) {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const { shown } = useStudioTexts();
  const announce = useAnnounce();
  const facets = useStudioChoices().data?.facets ?? [];
  const [anchor, setAnchor] = useState(draft.entries.some((entry) => entry.anchor === taken.anchor) ? taken.anchor! : (draft.entries[0]?.anchor ?? ''));
  const entry = draft.entries.find((one) => one.anchor === anchor);

  function takeOver() {
    if (!entry) return;
    const { ask } = entry;
    if (!ask[taken.language].includes(taken.text)) entries.change(anchor, { ask: { ...ask, [taken.language]: [...ask[taken.language].filter(Boolean), taken.text] } });
    announce(t('studio.taken.done'));
    done();
    entries.show(anchor);
  }

  function write() {
    done();
    const unwritten = draft.entries.find(({ question }) => !question.en?.trim() && !question.zh?.trim());
    if (unwritten) {
      entries.change(unwritten.anchor, { question: { ...unwritten.question, [taken.language]: taken.text } });
      return entries.show(unwritten.anchor);
    }
    entries.add(facets.includes('how') ? 'how' : (facets[0] ?? 'how'), { [taken.language]: taken.text });
  }

  const isQuestion = taken.kind === 'unanswered';
  return (
    <Panel heading={t(`studio.taken.headings.${taken.kind}`)}>
      <Text weight="semibold" className={styles.asWritten} lang={spokenAs[taken.language]}>{taken.text}</Text>
      {taken.draft && (
        <Text as="p" block className={styles.asWritten}>
          {t('studio.questions.botWrote')} <span lang={spokenAs[taken.language]}>{taken.draft}</span>
        </Text>
      )}
      <div className={mergeClasses(styles.bar, styles.end)}>
        {draft.entries.length > 0 && (
          <>
            <Field label={t('studio.taken.entry')} className={styles.grow}>
              <Select value={anchor} onChange={(_, { value }) => setAnchor(value)}>
                {draft.entries.map((one) => (
                  <option key={one.anchor} value={one.anchor}>
                    {shown(one.question).text || t('studio.entry.untitled')}
                  </option>
                ))}
              </Select>
            </Field>
            {isQuestion ? (
              <Button appearance="primary" onClick={takeOver}>{t('studio.taken.asWay')}</Button>
            ) : (
              <Button appearance="primary" onClick={() => entries.show(anchor)}>{t('studio.taken.goTo')}</Button>
            )}
          </>
        )}
        {isQuestion && <Button onClick={write}>{t('studio.taken.asQuestion')}</Button>}
        <Button appearance="subtle" onClick={done}>{t(isQuestion ? 'studio.taken.not' : 'studio.unsaved.putAway')}</Button>
      </div>
    </Panel>
  );
}
