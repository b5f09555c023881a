import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../api/http';
import type { ArticleDraft, Finding } from '../../../api/studioTypes';
import { useErrorText } from '../../../app/useErrorText';
import { FindingList } from '../FindingList';
import { useFindingText } from '../findingTexts';
import { useStudioStyles } from '../studioStyles';
import { useStudioTexts } from '../useStudioTexts';

const useStyles = makeStyles({
  // A button of several lines has its bullet at the first.
  question: { overflowWrap: 'anywhere', textAlign: 'start', verticalAlign: 'top' },
});

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
  const own = useStyles();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const textOf = useFindingText();
  const { shown } = useStudioTexts();
  const entries = draft.entries.map((entry) => ({ entry, found: findings.filter(({ anchor }) => anchor === entry.anchor) })).filter(({ found }) => found.length > 0);
  // What could not be checked is not told to be right.
  const isRight = findings.length === 0 && problem == null;
  // Then it is said what of it cannot be written, and that is what is to be mended first.
  const isUnwritable = problem instanceof ApiError && problem.code === 'draft-invalid';
  const rest = findings.filter(({ anchor }) => !draft.entries.some((entry) => entry.anchor === anchor));
  return (
    <section className={styles.stack} aria-label={t('studio.findings.heading')}>
      <MessageBar intent={isRight ? 'success' : 'warning'} layout="multiline" {...(isChecking ? { icon: <Spinner size="tiny" aria-hidden /> } : {})}>
        <MessageBarBody>
          {findings.length > 0 && <MessageBarTitle>{t('studio.findings.summary', { count: findings.length })}</MessageBarTitle>}
          {isRight && <MessageBarTitle>{t('studio.findings.none')}</MessageBarTitle>}
          {isChecking && ` ${t('studio.findings.checking')}`}
          {problem != null && <div>{isUnwritable ? errorText(problem) : t('studio.findings.unchecked', { problem: errorText(problem) })}</div>}
          {entries.length > 0 && (
            <ul className={styles.bullets}>
              {entries.map(({ entry, found }) => {
                const question = shown(entry.question);
                return (
                  <li key={entry.anchor}>
                    <Link as="button" inline className={own.question} onClick={() => show(entry.anchor)}>
                      <span lang={question.lang}>{question.text || t('studio.entry.untitled')}</span>
                    </Link>
                    <div>{[...new Set(found.map(textOf))].join(' · ')}</div>
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
