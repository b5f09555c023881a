import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Trial, TrialAnswer } from '../../../api/studioTypes';
import { Link } from '../../../app/Link';
import { languageOfText } from '../../../app/languageOfText';
import { useRecordStyles } from '../../../app/recordStyles';
import { useTexts } from '../../../app/useTexts';
import { entryPath } from '../paths';

type Changes = NonNullable<Trial['result']>['changes'];

/** Question by question: what answers now, and what would. */
export function TrialChanges({ changes }: { changes: Changes }) {
  const styles = useRecordStyles();
  const { t } = useTranslation();
  return (
    <ul className={styles.list} aria-label={t('studio.trial.list')}>
      {changes.map(({ text, form, before, after }) => (
        <li key={`${form} ${text}`} className={styles.record}>
          <div className={styles.what}>
            <Text as="p" block weight="semibold" lang={languageOfText(text, form)}>{text}</Text>
            <Text as="p" block size={200}>{t('studio.trial.now')} <Answer answer={before} form={form} /></Text>
            <Text as="p" block size={200}>{t('studio.trial.then')} <Answer answer={after} form={form} /></Text>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Answer({ answer, form }: { answer: TrialAnswer; form: string }) {
  const { t } = useTranslation();
  const { code } = useTexts();
  if (answer.entry === null) return code('outcome', answer.outcome);
  return (
    <>
      <Link inline to={entryPath(answer.entry)}><span lang={languageOfText(answer.question ?? '', form)}>{answer.question ?? answer.entry}</span></Link> {t(answer.isRight ? 'studio.trial.right' : 'studio.trial.wrong')}
    </>
  );
}
