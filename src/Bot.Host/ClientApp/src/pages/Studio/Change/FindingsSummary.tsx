import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ArticleDraft, Finding } from '../../../api/studioTypes';
import { useErrorText } from '../../../app/useErrorText';
import { FindingList } from '../FindingList';
import { useFindingText } from '../findingTexts';
import { useStudioStyles } from '../studioStyles';
import { useStudioTexts } from '../useStudioTexts';

interface Props {
  findings: readonly Finding[];
  draft: ArticleDraft;
  isChecking: boolean;
  problem: unknown;
  /** Goes to an entry. */
  show: (anchor: string) => void;
}

/** All that is to be mended, each with the way to its place; a text that is being checked again says so. */
export function FindingsSummary({ findings, draft, isChecking, problem, show }: Props) {
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const textOf = useFindingText();
  const { shown } = useStudioTexts();
  const entries = draft.entries.map((entry) => ({ entry, found: findings.filter(({ anchor }) => anchor === entry.anchor) })).filter(({ found }) => found.length > 0);
  const rest = findings.filter(({ anchor }) => !draft.entries.some((entry) => entry.anchor === anchor));
  return (
    <section className={styles.stack} aria-label={t('studio.findings.heading')}>
      <MessageBar intent={findings.length > 0 ? 'warning' : 'success'} layout="multiline" {...(isChecking ? { icon: <Spinner size="tiny" aria-hidden /> } : {})}>
        <MessageBarBody>
          <MessageBarTitle>{findings.length > 0 ? t('studio.findings.summary', { count: findings.length }) : t('studio.findings.none')}</MessageBarTitle>
          {isChecking && ` ${t('studio.findings.checking')}`}
          {problem != null && ` ${t('studio.findings.unchecked', { problem: errorText(problem) })}`}
          {entries.length > 0 && (
            <ul className={styles.bullets}>
              {entries.map(({ entry, found }) => {
                const question = shown(entry.question);
                return (
                  <li key={entry.anchor}>
                    <Button size="small" appearance="transparent" className={styles.wrap} onClick={() => show(entry.anchor)}>
                      <span lang={question.lang}>{question.text || t('studio.entry.untitled')}</span>
                    </Button>
                    {[...new Set(found.map(textOf))].join(' · ')}
                  </li>
                );
              })}
            </ul>
          )}
        </MessageBarBody>
      </MessageBar>
      <FindingList findings={rest} label={t('studio.findings.ofArticle')} />
    </section>
  );
}
