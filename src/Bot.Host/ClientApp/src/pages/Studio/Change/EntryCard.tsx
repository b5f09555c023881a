import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, ChevronDownRegular, ChevronRightRegular, DeleteRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ArticleDraft, EntryDraft, Finding } from '../../../api/studioTypes';
import { useAnnounce } from '../../../app/Announcer';
import { FindingList } from '../FindingList';
import { LanguagePair } from '../LanguagePair';
import { useStudioStyles } from '../studioStyles';
import { useStudioTexts } from '../useStudioTexts';
import { EntryProperties } from './EntryProperties';
import { EntryTexts } from './EntryTexts';
import type { EntriesHandle } from './useEntries';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, scrollMarginTop: tokens.spacingVerticalL, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: { flex: '1 1 14rem', minWidth: 0, fontSize: 'inherit' },
  open: { justifyContent: 'flex-start', textAlign: 'start', width: '100%', whiteSpace: 'normal', minWidth: 0 },
});

interface Props {
  entry: EntryDraft;
  index: number;
  draft: ArticleDraft;
  entries: EntriesHandle;
  findings: readonly Finding[];
  facets: readonly string[];
  isKnown: boolean;
}

/** One question of the article: closed, its words; open, all that belongs to it. */
export function EntryCard({ entry, index, draft, entries, findings, facets, isKnown }: Props) {
  const styles = useStyles();
  const shared = useStudioStyles();
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { shown, facet } = useStudioTexts();
  const question = shown(entry.question);
  const name = question.text || t('studio.entry.untitled');
  const isOpen = entries.isOpen(entry);
  const last = draft.entries.length - 1;
  const change = (part: Partial<EntryDraft>) => entries.change(entry.anchor, part);

  function move(by: number, button: HTMLButtonElement) {
    entries.move(index, by);
    announce(t('studio.entry.moved', { place: index + by + 1, of: draft.entries.length }));
    // React may take the button out and put it in again; then the browser forgets its focus.
    setTimeout(() => button.focus(), 0);
  }

  return (
    <article className={styles.card} id={`entry-${entry.anchor}`} aria-label={`${index + 1}. ${name}`}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          <Button appearance="subtle" className={styles.open} aria-expanded={isOpen} onClick={() => entries.toggle(entry)} icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}>
            <span lang={question.lang} className={shared.wrap}>{`${index + 1}. ${name}`}</span>
          </Button>
        </h3>
        {findings.length > 0 && <Badge appearance="tint" color="danger">{t('studio.findings.count', { count: findings.length })}</Badge>}
        <Badge appearance="outline" color="informative">{facet(entry.facet)}</Badge>
        <Button size="small" appearance="subtle" icon={<ArrowUpRegular />} aria-label={t('studio.entry.up', { question: name })} disabledFocusable={index === 0} onClick={({ currentTarget }) => move(-1, currentTarget as HTMLButtonElement)} />
        <Button size="small" appearance="subtle" icon={<ArrowDownRegular />} aria-label={t('studio.entry.down', { question: name })} disabledFocusable={index === last} onClick={({ currentTarget }) => move(1, currentTarget as HTMLButtonElement)} />
        <Button size="small" appearance="subtle" icon={<DeleteRegular />} aria-label={t('studio.entry.remove', { question: name })} onClick={() => entries.remove(index)} />
      </div>
      {isOpen && (
        <>
          <FindingList findings={findings} label={t('studio.findings.ofEntry', { question: name })} />
          <LanguagePair label={name}>{(language) => <EntryTexts entry={entry} language={language} change={change} findings={findings.filter((finding) => finding.language === language)} />}</LanguagePair>
          <EntryProperties entry={entry} draft={draft} entries={entries} facets={facets} isKnown={isKnown} change={change} />
        </>
      )}
    </article>
  );
}
