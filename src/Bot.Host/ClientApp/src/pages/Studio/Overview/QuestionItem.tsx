import { Badge, Button, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { AskedQuestion } from '../../../api/studioTypes';
import { Link } from '../../../app/Link';
import { languageOfText } from '../../../app/languageOfText';
import { useRecordStyles } from '../../../app/recordStyles';
import { useTexts } from '../../../app/useTexts';
import { entryPath } from '../paths';
import { useStudioStyles } from '../studioStyles';
import { useStudioTexts } from '../useStudioTexts';

export type QuestionStep = 'new' | 'add';

interface Props {
  question: AskedQuestion;
  /** Not given to those who do not write. */
  ask?: (step: QuestionStep) => void;
}

export function QuestionItem({ question, ask }: Props) {
  const records = useRecordStyles();
  const styles = useStudioStyles();
  const { t } = useTranslation();
  const { code } = useTexts();
  const { department, when } = useStudioTexts();
  const { text, entry, draft } = question;
  const facts = [
    question.times > 1 ? t('studio.questions.times', { count: question.times }) : '',
    t('studio.questions.last', { when: when(question.lastAt) }),
    question.department ? department(question.department) : '',
    code('reason', question.reason),
  ];
  return (
    <li className={records.record}>
      <div className={records.what}>
        <Text as="p" block weight="semibold" className={styles.asWritten}>
          {question.kind === 'edited-reply' && `${t('studio.questions.agentWrote')} `}
          <span lang={languageOfText(text, question.language)}>{text}</span>
        </Text>
        <Text as="p" block size={200} className={styles.facts}>
          {facts.filter(Boolean).join(' · ')}
        </Text>
        {draft && (
          <Text as="p" block size={200} className={styles.asWritten}>
            {t('studio.questions.botWrote')} <span lang={languageOfText(draft, question.language)}>{draft}</span>
          </Text>
        )}
        {entry && (
          <Text as="p" block size={200}>
            <Link to={entryPath(entry)} aria-label={t('studio.questions.foundLabel', { text })}>{t('studio.questions.found')}</Link>
          </Text>
        )}
      </div>
      <div className={styles.bar}>
        <Badge appearance="outline" color="informative">{t(`studio.questions.kinds.${question.kind}`)}</Badge>
        {ask && (
          <>
            <Button onClick={() => ask('add')} aria-label={t('studio.questions.addLabel', { text })}>
              {t('studio.questions.add')}
            </Button>
            <Button appearance="subtle" onClick={() => ask('new')} aria-label={t('studio.questions.writeLabel', { text })}>
              {t('studio.questions.write')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
