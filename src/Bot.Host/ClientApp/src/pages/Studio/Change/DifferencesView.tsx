import { Badge, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ArticleDraft } from '../../../api/studioTypes';
import { EmptyState } from '../../../app/EmptyState';
import { Panel } from '../../../app/Panel';
import { useStudioStyles } from '../studioStyles';
import { useStudioTexts } from '../useStudioTexts';
import { differencesOf, isNothing } from './differences';
import { FieldDifferenceView } from './FieldDifferenceView';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface Props {
  /** Null: a new article, of which everything is new. */
  from: ArticleDraft | null;
  to: ArticleDraft;
  /** Names of the two texts, where they are not before and now. */
  beforeText?: string;
  afterText?: string;
}

/** Only what differs between two texts of an article: before and after, by field and language. */
export function DifferencesView({ from, to, beforeText, afterText }: Props) {
  const styles = useStyles();
  const shared = useStudioStyles();
  const { t } = useTranslation();
  const { shown } = useStudioTexts();
  const differences = differencesOf(from, to);
  const names = { before: beforeText ?? t('studio.differences.before'), after: afterText ?? t('studio.differences.after') };
  if (isNothing(differences)) return <EmptyState title={t('studio.differences.none')} />;
  return (
    <>
      {differences.article.length > 0 && (
        <Panel heading={t('studio.article.about')}>
          {differences.article.map((difference) => (
            <FieldDifferenceView key={`${difference.field} ${difference.language}`} difference={difference} names={names} />
          ))}
        </Panel>
      )}
      {(differences.entries.length > 0 || differences.isReordered) && (
        <Panel heading={t('studio.differences.entries')}>
          {differences.isReordered && <Text>{t('studio.differences.reordered')}</Text>}
          {differences.entries.map(({ anchor, kind, entry, fields }) => {
            const question = shown(entry.question);
            return (
              <article key={anchor} className={styles.entry}>
                <div className={shared.bar}>
                  <Subtitle2 as="h3" lang={question.lang}>{question.text || anchor}</Subtitle2>
                  {kind !== 'changed' && (
                    <Badge appearance="tint" color={kind === 'new' ? 'success' : 'danger'}>{t(`studio.differences.${kind}`)}</Badge>
                  )}
                </div>
                {fields.map((difference) => (
                  <FieldDifferenceView key={`${difference.field} ${difference.language}`} difference={difference} names={names} />
                ))}
              </article>
            );
          })}
        </Panel>
      )}
    </>
  );
}
