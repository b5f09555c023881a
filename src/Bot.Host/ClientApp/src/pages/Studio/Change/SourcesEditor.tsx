import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDraft, Confidence, SourceDraft } from '../../../api/studioTypes';
import { useStudioStyles } from '../studioStyles';
import { freeSourceId, withoutSource } from './draft';
import type { DraftHandle } from './useDraft';

const useStyles = makeStyles({
  source: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalM },
  url: { flex: '1 1 18rem', minWidth: 0 },
  asOf: { flex: '0 1 9rem' },
  confidence: { flex: '0 1 9rem', '& select': { minWidth: 0, width: '100%' } },
});

const confidences: readonly Confidence[] = ['high', 'medium', 'low'];

interface Props {
  draft: ArticleDraft;
  set: DraftHandle['set'];
}

/** The pages that the answers rest on. */
export function SourcesEditor({ draft, set }: Props) {
  const styles = useStyles();
  const shared = useStudioStyles();
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const change = (id: string, part: Partial<SourceDraft>) => set((before) => ({ ...before, sources: before.sources.map((source) => (source.id === id ? { ...source, ...part } : source)) }));

  function add() {
    set((before) => ({ ...before, sources: [...before.sources, { id: freeSourceId(before.sources), url: '', asOf: null, confidence: 'high' }] }));
    setTimeout(() => list.current?.lastElementChild?.querySelector('input')?.focus(), 0);
  }

  function remove(id: string, button: HTMLElement) {
    const next = button.closest('section')?.querySelector<HTMLElement>('[data-add-source]');
    set((before) => ({ ...before, ...withoutSource(before, id) }));
    next?.focus();
  }

  return (
    <>
      {draft.sources.length === 0 && <Text>{t('studio.sources.none')}</Text>}
      <ol ref={list} className={shared.plainList}>
        {draft.sources.map((source, index) => (
          <li key={source.id} className={styles.source}>
            <Field label={t('studio.sources.url', { number: index + 1 })} className={styles.url} required>
              <Input type="url" value={source.url} onChange={(_, { value }) => change(source.id, { url: value })} spellCheck={false} autoComplete="off" />
            </Field>
            <Field label={t('studio.sources.asOf')} className={styles.asOf}>
              <Input value={source.asOf ?? ''} placeholder={t('studio.sources.asOfForm')} onChange={(_, { value }) => change(source.id, { asOf: value === '' ? null : value })} autoComplete="off" />
            </Field>
            <Field label={t('studio.sources.confidence')} className={styles.confidence}>
              <Select value={source.confidence} onChange={(_, { value }) => change(source.id, { confidence: value as Confidence })}>
                {confidences.map((one) => (
                  <option key={one} value={one}>
                    {t(`studio.confidence.${one}`)}
                  </option>
                ))}
              </Select>
            </Field>
            <Button appearance="subtle" icon={<DeleteRegular />} aria-label={t('studio.sources.remove', { number: index + 1 })} onClick={({ currentTarget }) => remove(source.id, currentTarget)} />
          </li>
        ))}
      </ol>
      <div>
        <Button icon={<AddRegular />} onClick={add} data-add-source="">
          {t('studio.sources.add')}
        </Button>
      </div>
    </>
  );
}
